import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { bundle } from "#bundle";
import type { TableSource } from "../../../src/dataset/bundle/bundle.ts";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { decodeFiles, sourcesOf } from "../../../src/dataset/decode/decode-dataset.ts";
import { tableOfText, tablesOfReleases } from "../../../src/dataset/decode/table-of-text.ts";
import { ask } from "../../../src/functions/ask/ask.ts";
import type { FunctionId } from "../../../src/functions/catalogue.ts";

/** Returns the dataset, and the tables whose rows were read, in the order in which they were. */
function counted(): { data: Dataset; decoded: readonly string[] } {
  const decoded: string[] = [];
  const sources = bundle.tables.map(tableOfText).map((source): TableSource => {
    const { rows, ...parts } = source;
    return Object.defineProperty({ ...parts, rows }, "rows", {
      get: () => {
        decoded.push(`${source.release} ${source.table}`);
        return rows;
      },
    });
  });
  return { data: decodeFiles(sourcesOf(bundle), tablesOfReleases(sources)), decoded };
}

/** The tables that are decoded for one call on data that nothing was asked of. */
function decodedFor(id: FunctionId, ...values: readonly unknown[]): readonly string[] {
  const { data, decoded } = counted();
  ask(id, values, data);
  return decoded;
}

describe("a dataset that nothing was asked of", () => {
  it("has decoded no table", () => {
    assert.deepEqual(counted().decoded, []);
  });

  it("decodes for a figure the tables that print its item in the release that answers", () => {
    assert.deepEqual(decodedFor("FIGURE", "4Q03", "Balance.Cash"), ["4Q03 balance-sheet"]);
  });

  it("decodes no table for a rate or a label", () => {
    assert.deepEqual(decodedFor("FXRATE", "4Q03"), []);
    assert.deepEqual(decodedFor("LABEL", "Revenue.SI"), []);
  });

  it("decodes each table once, however often it is asked", () => {
    const { data, decoded } = counted();
    for (const period of ["4Q03", "1Q03", "2Q03", "FY2003"]) {
      ask("FIGURE", [period, "Revenue.Total"], data);
      ask("STATEMENT", ["Operations", "1Q03:4Q03"], data);
    }
    assert.equal(decoded.length, new Set(decoded).size);
  });

  it("lets a view use what is decoded", () => {
    const { data, decoded } = counted();
    ask("FIGURE", ["1Q03", "Balance.Cash", "", "1Q03"], data);
    const before = decoded.length;
    ask("FIGURE", ["1Q03", "Balance.Cash", "", "2003-12-31"], data);
    assert.deepEqual(decoded.slice(before), []);
  });
});
