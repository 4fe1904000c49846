// npm run test:fast [-- MOCHA ARGUMENTS]: the pure tests: those that reach neither the stand-in host, a browser nor a build.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** Folders and files whose tests need a build or a program besides Node, or take long. */
const apart =
  /^test\/(?:browser|built|clients|gallery|second-engine)\/|^test\/oracle\/oracle\.test/;

/** Modules that a pure test does not reach. */
const hosted =
  /^(?:workbench\/excel-host\/(?:session|node)|test\/(?:host|browser)\/|tools\/insertion)/;

const imports = /from "(\.[^"]+)"|import\("(\.[^"]+)"\)/g;

const reached = new Map<string, boolean>();

/** Says whether a module reaches the host through its imports, directly or indirectly. */
function reachesHost(file: string): boolean {
  const known = reached.get(file);
  if (known !== undefined) return known;
  reached.set(file, false);
  const found = hosted.test(file) || importsOf(file).some(reachesHost);
  reached.set(file, found);
  return found;
}

function importsOf(file: string): string[] {
  if (!fs.existsSync(file)) return [];
  return [...fs.readFileSync(file, "utf8").matchAll(imports)].map(([, of = "", later]) =>
    path.posix.join(path.posix.dirname(file), later ?? of).replace(/\.js$/, ".ts"),
  );
}

const files = fs
  .readdirSync("test", { recursive: true, encoding: "utf8" })
  .map((file) => path.posix.join("test", file.split(path.sep).join("/")))
  .filter((file) => file.endsWith(".test.ts") && !apart.test(file) && !reachesHost(file))
  .sort();

const mocha = path.join("node_modules", "mocha", "bin", "mocha.js");
const { status } = spawnSync(process.execPath, [mocha, ...process.argv.slice(2), ...files], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
