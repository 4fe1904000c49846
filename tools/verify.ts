// npm run verify -- DIR: compares data/ with the release texts in DIR, cell by cell. Exit code 1 if anything differs, or
// if a number of the running text is not recorded.
import fs from "node:fs";
import path from "node:path";
import { badArgument } from "../src/errors.ts";
import { checkFiles } from "./check-data/check-files.ts";
import { readDataFiles } from "./check-data/data-files.ts";
import { runTool } from "./fail.ts";
import { verifyRelease, type Verified } from "./verify/verify-release.ts";

const dataFolder = path.resolve(import.meta.dirname, "../data");

runTool(() => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined)
    throw badArgument("Say where the release texts are: npm run verify -- DIR");
  if (!fs.existsSync(folder)) throw badArgument(`${folder} is not there.`);
  const {
    bundle,
    data,
    guidance,
    passedOver,
    decodedHeads: heads,
  } = checkFiles(readDataFiles(dataFolder));
  for (const release of data.releases) {
    const file = path.join(folder, `${release.code.toLowerCase()}.txt`);
    const verified = fs.existsSync(file)
      ? verifyRelease(release, {
          bundle,
          data,
          heads,
          guidance,
          passedOver,
          text: fs.readFileSync(file, "utf8"),
        })
      : { faults: [`${file} is not there`], summary: [], uncovered: [] };
    print(release.code, verified);
  }
});

function print(code: string, { summary, faults }: Verified): void {
  for (const line of summary) console.log(`${code}: ${line}`);
  for (const fault of faults) console.error(`${code}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
