// npm run verify -- DIR: holds data/ against the release texts in DIR, cell by cell. Exit code 1 on any difference.
import fs from "node:fs";
import path from "node:path";
import type { Bundle } from "../src/dataset/bundle/bundle.ts";
import { decodeDataset } from "../src/dataset/decode/decode-dataset.ts";
import { decodeRows } from "../src/dataset/decode/tsv.ts";
import type { Release } from "../src/model/release.ts";
import { bundleOf } from "./compile-data.ts";
import { compareProse, compareTables } from "./verify/compare.ts";
import { readRelease } from "./verify/release-text.ts";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Say where the release texts are: npm run verify -- DIR");
  process.exit(2);
}
const columns: Readonly<Record<string, string>> = {
  "prose.tsv": "item period printed scale qualifier near",
  "claims.tsv": "item period column printed scale near",
};

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
  const prose = compareProse(rowsOf(release, bundle.prose, "prose.tsv"), text.lines);
  const claims = compareProse(rowsOf(release, bundle.claims, "claims.tsv"), text.lines);
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

/** Returns the recorded figures of a release's text with the words that stand near them. */
function rowsOf(
  { code }: Release,
  texts: Bundle["prose"],
  file: string,
): Readonly<Record<string, string>>[] {
  const text = texts.find(({ release }) => release === code)?.text ?? "";
  return decodeRows(`${code}/${file}`, text, columns[file] ?? "").map(({ cells }) => cells);
}
