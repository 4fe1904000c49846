import type { FileCell, FileWorkbook } from "../../workbook-file/workbook-file.ts";

/** Returns a workbook in which the answers of the add-in are constants, and every other formula has no result. */
export const answered = (book: FileWorkbook): FileWorkbook => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(answeredCell) })),
});

/** An empty answer is still a text; a constant would be no cell at all, which counts as zero. */
const emptyText = { kind: "formula", formula: '=""' } as const;

function answeredCell(cell: FileCell): FileCell {
  const { content, ...rest } = cell;
  if (content?.kind === "constant" && content.value === "") return { ...rest, content: emptyText };
  if (content?.kind !== "formula") return cell;
  const { value, ...formula } = content;
  if (!content.formula.includes("IIJ.")) return { ...rest, content: formula };
  if (value === "") return { ...rest, content: emptyText };
  return value === undefined ? rest : { ...rest, content: { kind: "constant", value } };
}
