import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { unpackBundle } from "../../src/dataset/bundle/packed-bundle.ts";
import { bundle } from "#bundle";
import { packBundle } from "../../tools/pack-bundle.ts";
import { realBundle } from "../data/real.ts";

const [table = assert.fail("no table")] = bundle.tables;

describe("packBundle", () => {
  it("loses nothing of any table", () => {
    const whole = realBundle.tables.map((file) => ({ ...file, text: file.text.trimEnd() }));
    assert.deepEqual(unpackBundle(packBundle(realBundle)).tables, whole);
  });

  it("keeps what is not as expected: other orders, other signs, thousands without commas", () => {
    const body = "-Cost.SI\tx\t1234\n-Cost.Equipment\tx\t-\nCost.SI\tx\t1,234";
    const text = `printed\t1\ntitle\tOdd\nscale\tones\n\nitem\tlabel\t4Q03 JPY\n${body}`;
    const later = { ...table, release: "4Q03" };
    const packed = packBundle({ ...bundle, tables: [{ ...table, text }, later] });
    assert.equal(unpackBundle(packed).tables[0]?.text, text);
  });

  it("refuses a table that would not come out as it went in", () => {
    const text = table.text.replace("\n\n", "\n\n\n");
    assert.throws(
      () => packBundle({ ...bundle, tables: [{ ...table, text }] }),
      /1Q03\/backbone\.tsv would not come out as it went in/,
    );
  });
});
