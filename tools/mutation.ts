// npm run mutation [-- FOLDER... --percent N --again --tests "FOLDER..."]: changes the folders of src in small ways, one
// at a time, and says how many of the changes the tests notice. --percent tries a sample; --again tries again what
// survived or timed out, also with slow tests; --tests names the folders or files of tests to use. docs/mutation.md has
// the last results.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { broken } from "../src/errors.ts";
import { runTool } from "./fail.ts";
import { countMutants, formatScores, readReport } from "./mutation/score.ts";
import { mutatedFolders } from "./mutation/test-files.ts";
import { forgetUndecided } from "./mutation/undecided.ts";
import { seed } from "../test/rounds.ts";

const stryker = "node_modules/@stryker-mutator/core/bin/stryker.js";

const reportOf = (folder: string): string => path.join("build/mutation", `${folder}.json`);

interface Request {
  readonly again: boolean;
  readonly percent: string;
  readonly tests?: string;
}

function mutate(folder: string, { again, percent, tests }: Request): void {
  console.log(`src/${folder}`);
  const env = {
    MUTATED_FOLDER: folder,
    MUTATED_PERCENT: percent,
    SEED: String(seed),
    ...(again && { MUTATED_AGAIN: "yes" }),
    ...(tests !== undefined && { MUTATED_TESTS: tests }),
  };
  const { status } = spawnSync(
    process.execPath,
    ["--import", "tsx", stryker, "run", "tools/mutation/stryker.config.mjs"],
    { stdio: "inherit", env: { ...process.env, ...env } },
  );
  if (status !== 0) throw broken(`Mutation of src/${folder} ended with an error; see above.`);
}

runTool(() => {
  const { values, positionals } = parseArgs({
    options: {
      again: { type: "boolean", default: false },
      percent: { type: "string", default: "100" },
      tests: { type: "string" },
    },
    allowPositionals: true,
  });
  const folders = positionals.length > 0 ? positionals : mutatedFolders;
  const unknown = folders.find((folder) => !mutatedFolders.includes(folder));
  if (unknown !== undefined)
    throw broken(`"${unknown}" is not a mutated folder. They are ${mutatedFolders.join(", ")}.`);
  for (const folder of folders) {
    forgetUndecided(folder, values.again);
    mutate(folder, values);
  }
  const measured = mutatedFolders.filter((folder) => fs.existsSync(reportOf(folder)));
  console.log(
    formatScores(
      measured.map((folder) => ({ folder, ...countMutants(readReport(reportOf(folder))) })),
    ),
  );
});
