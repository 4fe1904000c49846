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

  it("marks what the amounts of a table give, and keeps what is printed otherwise", () => {
    // Connectivity, 4Q03 against 3Q03: (3.2%) by the amounts in millions; the release prints (3.1%).
    const rows =
      "Revenue.VAS\tx\t1,104\t1,125\t(1.9%)\nRevenue.Connectivity\tx\t3,858\t3,984\t(3.1%)";
    const text = `printed\t1\ntitle\tOdd\nscale\tmillions\n\nitem\tlabel\t4Q03 JPY\t3Q03 JPY\t4Q03 QoQ\n${rows}`;
    const packed = packBundle({ ...bundle, tables: [{ ...table, text }] });
    assert.equal(packed.cells, "1104\t3858\n1125\t3984\n%\t(3.1%)");
    assert.equal(unpackBundle(packed).tables[0]?.text, text);
  });

  it("keeps a mark that is printed", () => {
    const text = `printed\t1\ntitle\tOdd\nscale\tones\n\nitem\tlabel\t4Q03 JPY\t4Q03 USD\nCost.SI\tx\t-\t=`;
    const packed = packBundle({ ...bundle, tables: [{ ...table, text }] });
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
