import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { ReleaseTables, TableSource, TextSource } from "../../src/dataset/bundle/bundle.ts";
import { unpackSources } from "../../src/dataset/bundle/packed-list.ts";
import { unpackTables } from "../../src/dataset/bundle/packed-tables.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeFiles } from "../../src/dataset/decode/decode-dataset.ts";
import { keeping } from "../../src/dataset/on-need.ts";
import { ask } from "../../src/functions/ask/ask.ts";
import { packBundle } from "../../tools/pack-bundle.ts";
import { generatedBundle } from "./generated.ts";

const packedOf = keeping((count: number) => packBundle(generatedBundle(count)));

/** Returns how often a piece of work looks into a release, a table or a block of a list. */
function looksFor(
  count: number,
  work: (data: Dataset, periods: readonly string[]) => void,
): number {
  let looks = 0;
  const counted = <T extends TextSource>(source: T): T => ({
    ...source,
    get text() {
      return source.text;
    },
    mentions: (text: string) => {
      looks += 1;
      return source.mentions(text);
    },
  });
  const table = (source: TableSource): TableSource => ({
    release: source.release,
    table: source.table,
    names: source.names,
    get above() {
      looks += 1;
      return source.above;
    },
    get rows() {
      looks += 1;
      return source.rows;
    },
    mentions: (text) => {
      looks += 1;
      return source.mentions(text);
    },
    hasText: (column) => source.hasText(column),
  });
  const release = (source: ReleaseTables): ReleaseTables => ({
    release: source.release,
    get tables() {
      return source.tables.map(table);
    },
    mentions: (text) => {
      looks += 1;
      return source.mentions(text);
    },
  });
  const packed = packedOf(count);
  const files = unpackSources(packed);
  const data = decodeFiles(
    {
      ...files,
      exceptions: files.exceptions.map(counted),
      restatements: files.restatements.map(counted),
      redefinitions: files.redefinitions.map(counted),
      prose: files.prose.map(counted),
    },
    unpackTables(packed, files.items).map(release),
  );
  work(
    data,
    generatedBundle(count)
      .releases.trimEnd()
      .split("\n")
      .slice(1)
      .map((row) => row.split("\t")[0] ?? ""),
  );
  return looks;
}

const works: Readonly<Record<string, (data: Dataset, periods: readonly string[]) => void>> = {
  "a figure of every quarter": (data, periods) => {
    for (const period of periods) ask("FIGURE", [period, "Revenue.SI"], data);
  },
  "the marks of every quarter": (data, periods) => {
    for (const period of periods) ask("FLAG", [period, "Income.Net"], data);
  },
  "dollars of every quarter": (data, periods) => {
    for (const period of periods) ask("FIGURE", [period, "Revenue.Total", "USDk"], data);
  },
  "a half-year that is derived, of every year": (data, periods) => {
    for (const period of periods.filter((code) => code.startsWith("2Q")))
      ask("FIGURE", [period.replace("2Q", "1H"), "Revenue.SI"], data);
  },
  "the list of periods": (data) => {
    ask("PERIODS", [], data);
  },
};

describe("the work of look-ups over all that is held", () => {
  for (const [what, work] of Object.entries(works))
    it(`grows with the releases, not with their square: ${what}`, () => {
      const [some, twice, fourTimes] = [40, 80, 160].map((count) => looksFor(count, work));
      const growth = ((fourTimes ?? 0) - (twice ?? 0)) / ((twice ?? 0) - (some ?? 0));
      assert.ok(growth > 1.7 && growth < 2.3, String(growth));
    });
});
