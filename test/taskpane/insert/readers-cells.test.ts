import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import { loadBlock } from "../../../src/excel/block-content.ts";
import { findBlocks } from "../../../src/excel/find-blocks.ts";
import { insertOnNewSheet } from "../../../src/excel/insert-on-new-sheet.ts";
import { loadSpills } from "../../../src/excel/load-spills.ts";
import { decodeUnit } from "../../../src/model/unit.ts";
import { openingColumns } from "../../../src/statements/columns/opening-columns.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { describeFilled } from "../../../src/taskpane/insert/describe-filled.ts";
import { statementPlans } from "../../../src/taskpane/insert/plans.ts";
import { ourCells, readersCells } from "../../../src/taskpane/insert/readers-cells.ts";
import { sheetsOf } from "../../../src/taskpane/insert/statement-sheets.ts";
import { openWorkbook } from "../../excel/workbook.ts";
import { inTurn } from "../../rounds.ts";

const data = openDataset();
const codes = (Object.keys(definitions) as StatementCode[]).filter((code) => code !== "Guidance");

/** Sheets that differ in every choice that affects their contents. */
const kinds = [
  { fill: "live", aligned: true, language: "ja", chart: true },
  { fill: "live", growth: false },
  { fill: "spill", knownOn: "2003-08-13" },
] as const;

describe("what a reader has filled in a block", function () {
  this.timeout(60_000);

  for (const [n, code] of codes.entries())
    it(`is nothing of a fresh sheet: ${code}`, async () => {
      const workbook = await openWorkbook();
      try {
        const inserted = inTurn(kinds, n);
        for (const shown of inserted)
          await insertOnNewSheet(
            statementPlans(data, code, openingColumns(data, definitions[code]), {
              unit: decodeUnit("JPYm"),
              ...shown,
            }),
          );
        const blocks = await findBlocks(`IIJ_${code}`);
        assert.equal(blocks.length, inserted.length);
        const ours = ourCells(sheetsOf(data, code));
        for (const block of blocks) {
          const content = await loadBlock(block);
          const spills = await loadSpills(block, content);
          assert.deepEqual(readersCells(data, { block, content, spills }, ours), [], block.sheet);
        }
      } finally {
        workbook.session.close();
      }
    });

  it("is reported by the addresses of the first cells", () => {
    assert.match(describeFilled([], "en"), /^Nothing that you typed is lost/);
    assert.match(describeFilled(["A1"], "en"), /^Lost: what you typed in A1, and/);
    assert.match(describeFilled(["A1", "A2", "A3"], "en"), /in A1, A2 and A3, and/);
    assert.match(
      describeFilled(["A1", "A2", "A3", "A4", "A5"], "en"),
      /in A1, A2, A3 and 2 more, and/,
    );
    assert.match(describeFilled(undefined, "en"), /^It contains values\. .* cannot be recognized/);
  });
});
