import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { fills } from "../../src/sheet/plan/placement.ts";
import { addinFunctions } from "../../tools/export/gallery-workbook.ts";
import { workbookAsFile } from "../../workbench/as-file/workbook-as-file.ts";
import { openSession } from "../../workbench/excel-host/session.ts";
import { sheetsOfPlans } from "../../workbook-file/from-plan/sheet-of-plan.ts";
import type { FileCell, FileSheet } from "../../workbook-file/workbook-file.ts";
import { statements, tables } from "../gallery/plans.ts";
import { functions } from "./built-functions.ts";

const some = ["operations", "ebitda", "contracts", "guidance", "4q03-table-6", "4q03-bs"];
const exhibits = [...statements, ...tables].filter(({ name }) => some.includes(name));

/** As far as two calculations agree: 13 digits. */
const rounded = (cells: readonly FileCell[]): unknown =>
  JSON.parse(
    JSON.stringify(cells, (_, value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(13)) : value,
    ),
  );

/**
 * All but the cells. Office.js gives a chart no alternative text, so that the workbench writes its own; the export draws
 * what is folded whatever the add-in told Excel. Excel gives rows of wrapped texts their height when they are written; a
 * file that no Excel has opened must have it.
 */
const beside = ({ charts, columns, rows, ...rest }: FileSheet): unknown => ({
  ...rest,
  cells: undefined,
  columns: [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, line]) => [column, { ...line, size: undefined }]),
  rows: [...rows]
    .map(([row, line]) => [row, { ...line, size: undefined }] as const)
    .filter(([, { hidden, level, endsFolded }]) => hidden || level > 0 || endsFolded)
    .sort(([a], [b]) => a - b),
  charts: charts.map((chart) => ({
    ...chart,
    alt: undefined,
    visibleOnly: undefined,
  })),
});

/** The workbench has widths in whole pixels, a tenth of a digit more or less. */
function assertWidths({ columns }: FileSheet, expected: FileSheet): void {
  for (const [column, { size = 0 }] of columns) {
    const wanted = expected.columns.get(column)?.size ?? 0;
    assert.ok(Math.abs(size - wanted) < 0.1, `${column}: ${size} and ${wanted}`);
  }
}

describe("a sheet inserted in the workbench, saved as a file", function () {
  this.timeout(60_000);

  for (const { name, planAt } of exhibits) {
    it(`${name} is what the export writes: live, spilled and as values`, async () => {
      const session = (await openSession({ functions })).useAsGlobals();
      try {
        for (const fill of fills) {
          const { plan, sheet } = await insertOnNewSheet((anchor) => planAt(anchor, fill));
          const { sheets } = await workbookAsFile(session.host);
          const saved = sheets.find((each) => each.name === sheet);
          const [exported] = sheetsOfPlans([{ ...plan, name: sheet }], addinFunctions);
          assert.ok(saved && exported);
          assert.deepEqual(rounded(saved.cells), rounded(exported.cells));
          assert.deepEqual(beside(saved), beside(exported));
          assertWidths(saved, exported);
        }
      } finally {
        session.close();
      }
    });
  }
});
