// npm run verify -- DIR: holds data/ against the release texts in DIR, cell by cell. Exit code 1 on any difference.
import fs from "node:fs";
import path from "node:path";
import { decodeDataset } from "../src/dataset/decode/decode-dataset.ts";
import { decodeRecords } from "../src/dataset/decode/tsv.ts";
import type { Release } from "../src/model/release.ts";
import { bundleOf } from "./compile-data.ts";
import { compareProse, compareTables } from "./verify/compare.ts";
import { readRelease } from "./verify/release-text.ts";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Say where the release texts are: npm run verify -- DIR");
  process.exit(2);
}
const dataFolder = path.resolve(import.meta.dirname, "../data");
const bundle = bundleOf(dataFolder);
const data = decodeDataset(bundle);
const faults = data.releases.flatMap(verifyRelease);
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

function verifyRelease(release: Release): string[] {
  const file = path.join(folder ?? "", `${release.code.toLowerCase()}.txt`);
  if (!fs.existsSync(file)) return [`${release.code}: ${file} is not there`];
  const text = readRelease(fs.readFileSync(file, "utf8"));
  const tables = compareTables(
    data.tables.filter((table) => table.release === release),
    text,
  );
  const prose = compareProse(
    decodeRecords(bundle.prose.find((p) => p.release === release.code)?.text ?? ""),
    text.lines,
  );
  const claims = compareProse(claimsOf(release), text.lines);
  const rate = text.lines.some(
    (line) =>
      line.includes(`JPY ${release.rate.toString()}`) ||
      line.includes(`JPY${release.rate.toString()}`),
  );
  console.log(
    `${release.code}: ${tables.cells} printed cells, ${prose.cells} figures of the text and ${claims.cells} claims agree`,
  );
  return [
    ...tables.faults,
    ...prose.faults,
    ...claims.faults,
    ...(rate ? [] : ["text: prints another exchange rate"]),
  ].map((fault) => `${release.code}: ${fault}`);
}

/** Returns the figures that a release's text repeats from its tables; they test the data and are no facts of their own. */
function claimsOf(release: Release): Readonly<Record<string, string>>[] {
  return decodeRecords(fs.readFileSync(path.join(dataFolder, release.code, "claims.tsv"), "utf8"));
}
