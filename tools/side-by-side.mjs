// node tools/side-by-side.mjs SCRIPT...: runs npm scripts two at a time, begun in the order given, the longest best first.
// What each prints comes together when it ends. Once one fails no other is begun, and the run fails.
import { spawn } from "node:child_process";

const AT_ONCE = 2;

const waiting = process.argv.slice(2);
const failed = [];

await Promise.all(Array.from({ length: AT_ONCE }, runThrough));
if (failed.length > 0) console.error(`Failed: ${failed.join(", ")}.`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function runThrough() {
  while (failed.length === 0 && waiting.length > 0) {
    const script = waiting.shift();
    const { code, printed } = await run(script);
    process.stdout.write(printed);
    if (code !== 0) failed.push(script);
  }
}

/** Resolves with how an npm script ended, and all that it printed. */
function run(script) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: "1" }) };
    const shell = process.platform === "win32";
    const child = spawn("npm", ["run", "-s", script], { env, shell, stdio: "pipe" });
    child.stdin.end();
    const parts = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => parts.push(part));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, printed: Buffer.concat(parts) }));
  });
}
