import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { unpackBundle } from "../../src/dataset/bundle/packed-bundle.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import { decodeNotes } from "../../src/dataset/decode/decode-notes.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import { bundleOf } from "../../tools/compile-data.ts";
import { packBundle } from "../../tools/pack-bundle.ts";
import { compareProse, compareTables } from "../../tools/verify/compare.ts";
import { readRelease } from "../../tools/verify/release-text.ts";
import { decodeRows } from "../../src/dataset/decode/tsv.ts";
import {
  readNotes,
  thirdReleaseText,
  withThirdRelease,
  withThirdReleaseIn,
} from "../frozen/third-release.ts";

const data = withThirdRelease();
const tables = data.tables.filter(({ release }) => release.code === "1Q04");
const text = readRelease(thirdReleaseText);

describe("a third release, made up and added by hand", () => {
  it("is held as its text prints it, cell by cell", () => {
    assert.deepEqual(compareTables(tables, text), { faults: [], cells: 799 });
  });

  it("states and repeats in its text what is recorded", () => {
    withThirdReleaseIn("test/frozen/data", (folder) => {
      const { prose, claims } = bundleOf(folder);
      const recorded = [...prose, ...claims].filter(({ release }) => release === "1Q04");
      const columns = "item period column? printed scale qualifier? near";
      const rows = recorded.flatMap((file) => decodeRows("text", file.text, columns));
      const { faults, cells } = compareProse(
        rows.map((row) => row.cells),
        text.lines,
      );
      assert.deepEqual([faults, cells], [[], 21]);
    });
  });

  it("has no backbone table, so that later tables move up by one", () => {
    assert.deepEqual(
      tables.map(({ identity, id }) => `${id} ${identity.code}`),
      [
        ...["1 revenue", "2 connectivity", "3 contracts", "4 bandwidth", "5 value-added"],
        ...["6 costs", "7 statistics", "8 ebitda", "9 capex"],
        ...["IS operations", "BS balance-sheet", "CF cash-flows"],
      ],
    );
  });

  it("leaves nothing open", () => {
    const open = reconcile(data).filter(({ verdict }) => verdict === "open");
    assert.deepEqual(
      open.map(({ id, explanation }) => `${id}: ${explanation}`),
      [],
    );
  });

  it("is excused by what excused the 4Q03 release where it reprints the same text", () => {
    // R&D of 4Q03, 78,786, is 78 in the tables of both, so that the column adds up.
    const carried = reconcile(data).find(
      ({ id }) => id === "same figure:1Q04:6:Expense.R&D:4Q03:JPY",
    );
    assert.equal(carried?.verdict, "documented");
  });

  it("packs without a loss, and each note finds its row", () => {
    withThirdReleaseIn("test/frozen/data", (folder) => {
      const bundle = bundleOf(folder);
      assert.equal(
        decodeDataset(unpackBundle(packBundle(bundle))).prints.length,
        data.prints.length,
      );
      const notes = decodeNotes(readNotes(folder), data);
      assert.equal(notes.filter(({ table }) => tables.includes(table)).length, 5);
    });
  });
});
