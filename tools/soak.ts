// npm run soak [-- --rounds N --seed N]: tests every property N times as often as `npm test` does, 30 times by default.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "30" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});

/** Tests of properties: files that, themselves or in a module of theirs, use random cases. */
const isProperty = (file: string): boolean =>
  /fast-check|rounds\.ts|any-releases\.ts/.test(fs.readFileSync(file, "utf8"));

const files = fs
  .readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => path.join("test", file))
  .filter(isProperty);

/** The oracle takes more than the 4 GB of memory that Node gives by default for 400 releases. */
const NODE_OPTIONS = `${process.env["NODE_OPTIONS"] ?? ""} --max-old-space-size=12288`;

console.log(`${files.length} files of properties, ${values.rounds} rounds, seed ${values.seed}`);
const mocha = path.join("node_modules", "mocha", "bin", "mocha.js");
const { status } = spawnSync(
  process.execPath,
  [mocha, "--require", "tsx", "--require", "./test/rounds.ts", "--timeout", "0", ...files],
  {
    stdio: "inherit",
    env: { ...process.env, NODE_OPTIONS, ROUNDS: values.rounds, SEED: values.seed },
  },
);
console.log(`Again: npm run soak -- --rounds ${values.rounds} --seed ${values.seed}`);
process.exitCode = status ?? 1;
