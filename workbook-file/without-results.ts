import type { Area } from "../src/sheet/plan/sheet-plan.ts";
import type { FileCell, FileSheet, FileWorkbook } from "./workbook-file.ts";

/** Returns a workbook whose formulas have no results, so that the program that opens it must calculate them all. */
export const withoutResults = (book: FileWorkbook): FileWorkbook => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({ ...sheet, cells: calculable(sheet) })),
});

function calculable({ cells }: FileSheet): FileCell[] {
  const spills = cells.flatMap(({ content }) =>
    content?.kind === "formula" && content.spill ? [content.spill] : [],
  );
  return cells.map((cell) => {
    const { content, ...rest } = cell;
    if (content?.kind === "formula") {
      const { kind, formula, spill } = content;
      return { ...rest, content: { kind, formula, ...(spill && { spill }) } };
    }
    return spills.some((area) => lies(cell, area)) ? rest : cell;
  });
}

const lies = ({ row, column }: FileCell, area: Area): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
