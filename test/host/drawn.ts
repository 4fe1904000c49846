import assert from "node:assert/strict";
import { cellAddress } from "../../src/sheet/plan/address.ts";
import { formatCell } from "../../src/sheet/plan/cell-text.ts";
import { formatAt } from "../../src/sheet/plan/format-at.ts";
import { contentOf, sizeOf, type SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { drawnCell } from "../../workbench/excel-host/univer/drawn-cell.ts";
import type { Session } from "../../workbench/excel-host/session.ts";
import type { Compared } from "./calculated.ts";

/** What a reader sees in a cell, as one text: what it reads under its formats, and its look where that is not plain. */
interface Drawn {
  readonly text: string;
  readonly color?: string | undefined;
  readonly fill?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

/** A cell as one text, however wide the room is that its format leaves; ink shows on text only. */
function told({ text, color = "#000000", fill, bold, italic }: Drawn): string {
  const seen = text.replace(/[\s\u2007\u2008]+/gu, " ").trim();
  const ink =
    seen === "" ? "" : [color, bold && "bold", italic && "italic"].filter(Boolean).join(" ");
  return `${JSON.stringify(seen)} ${ink}${fill ? ` on ${fill}` : ""}`.toUpperCase();
}

/** Holds what is drawn of each cell of a plan against what the plan has drawn, conditions included. */
export async function compareDrawn(
  session: Session,
  plan: SheetPlan,
  sheetName: string,
): Promise<Compared> {
  const { host } = session;
  await host.book.settle();
  const sheet = host.sheet(
    host.book.workbook.getSheetByName(sheetName)?.getSheetId() ?? assert.fail(sheetName),
  );
  const differing: string[] = [];
  let compared = 0;
  const { rows, columns } = sizeOf(plan);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const cell = plan.cells[row]?.[column];
      if (!cell || contentOf(cell) === undefined) continue;
      compared += 1;
      const format = formatAt(plan, row, column);
      const expected = told({ ...format, text: formatCell(cell, format.numberFormat) });
      const found = told(drawnCell(sheet, row, column));
      if (found !== expected)
        differing.push(`${cellAddress({ row, column })} drawn ${found} for ${expected}`);
    }
  return { compared, differing };
}

/**
 * What of a plan is no cell's: it stays as it was written, whatever the heads are changed to. So do the widths of columns,
 * which nothing can have follow a cell, and with them the edges of charts: columns of whole yen are wider.
 */
export function fixedParts({ charts, names, folds, page }: SheetPlan): unknown {
  const drawn = charts.map(({ title, titleFrom, type, categories, series, axis, legend }) => ({
    title: titleFrom ?? title,
    type,
    categories,
    series,
    axis,
    legend,
  }));
  return { charts: drawn, names, folds, page };
}
