import assert from "node:assert/strict";
import { cellAddress } from "../../src/sheet/plan/address.ts";
import { formatCell } from "../../src/sheet/plan/cell-text.ts";
import { formatAt } from "../../src/sheet/plan/format-at.ts";
import { contentOf, type Anchor, type SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { drawnCell } from "../../workbench/excel-host/univer/drawn-cell.ts";
import type { Session } from "../../workbench/excel-host/session.ts";
import type { Compared } from "./calculated.ts";

/** What a reader sees in a cell: its text in its number format, and its look. */
interface Drawn {
  readonly text: string;
  readonly color?: string | undefined;
  readonly fill?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
}

/** A cell as one text, however wide the room is that its format leaves; ink shows on text only. */
function told({ text, color = "#000000", fill, bold, italic, underline }: Drawn): string {
  const read = text.replace(/[\s\u2007\u2008]+/gu, " ").trim();
  const look = [
    ...(read === ""
      ? []
      : [read, color.toUpperCase(), bold && "bold", italic && "italic", underline && "underlined"]),
    fill && `on ${fill.toUpperCase()}`,
  ];
  return look.filter(Boolean).join(" ");
}

/** Returns the cells of a sheet as they are drawn once all is calculated. */
async function drawnSheet({ host }: Session, sheetName: string): Promise<(at: Anchor) => string> {
  await host.book.settle();
  const { workbook } = host.book;
  const id = workbook.getSheetByName(sheetName)?.getSheetId() ?? assert.fail(sheetName);
  const sheet = host.sheet(id);
  return ({ row, column }) => told(drawnCell(sheet, row, column));
}

/** Returns a cell as it is drawn: "(9,289,600)r #7F3F00 bold". */
export async function drawnAt(session: Session, sheetName: string, at: Anchor): Promise<string> {
  const drawn = await drawnSheet(session, sheetName);
  return drawn(at);
}

/** Compares what is drawn for each cell of a plan with the plan, including conditions. */
export async function compareDrawn(
  session: Session,
  plan: SheetPlan,
  sheetName: string,
): Promise<Compared> {
  const drawn = await drawnSheet(session, sheetName);
  const differing: string[] = [];
  let compared = 0;
  plan.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (contentOf(cell) === undefined) return;
      compared += 1;
      const format = formatAt(plan, row, column);
      const expected = told({ ...format, text: formatCell(cell, format.numberFormat) });
      const found = drawn({ row, column });
      if (found !== expected)
        differing.push(`${cellAddress({ row, column })} drawn ${found} for ${expected}`);
    });
  });
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
