import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { unpackBundle } from "../../src/dataset/bundle/packed-bundle.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import { decodeNotes } from "../../src/dataset/decode/decode-notes.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import { bundleOf } from "../../tools/compile-data.ts";
import { packBundle } from "../../tools/pack-bundle.ts";
import { verifyRelease } from "../../tools/verify/verify-release.ts";
import {
  readGuidance,
  readNotes,
  thirdReleaseText,
  withThirdRelease,
  withThirdReleaseIn,
} from "../frozen/third-release.ts";

const data = withThirdRelease();
const tables = data.tables.filter(({ release }) => release.code === "1Q04");

describe("a third release, made up and added by hand", () => {
  it("is held as its text prints it, cell by cell, quote by quote", () => {
    withThirdReleaseIn("test/frozen/data", (folder) => {
      const bundle = bundleOf(folder);
      const release = data.releases.at(-1) ?? assert.fail();
      const against = { bundle, data, text: thirdReleaseText, guidance: readGuidance(folder) };
      const { faults, summary } = verifyRelease(release, against);
      assert.deepEqual(faults, []);
      assert.match(
        summary[0] ?? "",
        /^799 printed cells, 6 figures of the text, 15 claims, 2 remarks and 1 entries of the guidance agree$/,
      );
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
