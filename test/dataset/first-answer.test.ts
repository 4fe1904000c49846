import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { bundle } from "#bundle";
import type { ReleaseTables, TableSource, TextSource } from "../../src/dataset/bundle/bundle.ts";
import { unpackTables } from "../../src/dataset/bundle/packed-tables.ts";
import { unpackSources } from "../../src/dataset/bundle/packed-list.ts";
import { decodeFiles } from "../../src/dataset/decode/decode-dataset.ts";
import { ask } from "../../src/functions/ask/ask.ts";
import type { FunctionId } from "../../src/functions/catalogue.ts";
import { manyReleases } from "../growth/many-releases.ts";
import { packBundle } from "../../tools/pack-bundle.ts";

const packed = packBundle(manyReleases(bundle, 100));
const files = unpackSources(packed);

/** The parts of a packed bundle that are read: the tables of a release, the rows of a table, a file or a block of rows. */
interface Reading {
  readonly releases: string[];
  readonly rows: string[];
  readonly texts: string[];
}

/** Returns what the first answer on data of 100 releases reads. */
function readFor(id: FunctionId, ...values: readonly unknown[]): Reading {
  const read: Reading = { releases: [], rows: [], texts: [] };
  const noted = <T extends TextSource>(kind: string, sources: readonly T[]): T[] =>
    sources.map((source) => notingText(source, () => read.texts.push(kind)));
  const data = decodeFiles(
    {
      ...files,
      exceptions: noted("exceptions", files.exceptions),
      restatements: noted("restatements", files.restatements),
      redefinitions: noted("redefinitions", files.redefinitions),
      prose: noted("prose", files.prose),
    },
    unpackTables(packed, files.items).map((tables) => notingTables(tables, read)),
  );
  ask(id, values, data);
  return read;
}

const notingText = <T extends TextSource>(source: T, note: () => void): T => ({
  ...source,
  get text() {
    note();
    return source.text;
  },
  mentions: (text: string) => source.mentions(text),
});

const notingTables = (source: ReleaseTables, read: Reading): ReleaseTables => ({
  release: source.release,
  get tables() {
    read.releases.push(source.release);
    return source.tables.map((table) => notingRows(table, read));
  },
  mentions: (text) => source.mentions(text),
});

const notingRows = (source: TableSource, read: Reading): TableSource => ({
  release: source.release,
  table: source.table,
  names: source.names,
  above: source.above,
  get rows() {
    read.rows.push(`${source.release} ${source.table}`);
    return source.rows;
  },
  mentions: (text) => source.mentions(text),
  hasText: (column) => source.hasText(column),
});

describe("the first answer on 100 releases", () => {
  it("reads the oldest release and those that report the period: no other, and no list of ours", () => {
    const read = readFor("REVENUE", "3Q30", "SI");
    assert.deepEqual(read.releases.toSorted(), ["1Q03", "4Q30"]);
    assert.deepEqual(read.rows.toSorted(), [
      "4Q30 operations",
      "4Q30 operations-annual",
      "4Q30 revenue",
    ]);
    assert.deepEqual(read.texts, []);
  });

  it("reads of our lists only the blocks that name the item", () => {
    const { texts } = readFor("FIGURE", "4Q52", "Expense.R&D");
    assert.deepEqual(new Set(texts), new Set(["exceptions"]));
    assert.ok(texts.length <= 50, `${texts.length} of ${files.exceptions.length} blocks`);
    assert.ok(files.exceptions.length > 500);
  });

  it("reads those releases alone for a figure that one of them is asked for", () => {
    const { releases } = readFor("FIGURE", "1Q40", "Balance.Cash", null, "1Q40");
    assert.deepEqual(releases.toSorted(), ["1Q03", "1Q40", "1Q41"]);
  });

  it("reads no release for a label, a rate or the end of a period", () => {
    assert.deepEqual(readFor("LABEL", "Revenue.SI").releases, []);
    assert.deepEqual(readFor("FXRATE", "4Q52").releases, []);
    assert.deepEqual(readFor("PERIODEND", "4Q52").releases, []);
  });
});
