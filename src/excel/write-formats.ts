import type { Anchor, AreaFormat, CellFormat, Line } from "../sheet/plan.ts";

const alignments = { left: "Left", center: "Center", right: "Right" } as const;
const lineStyles = { thin: "Continuous", double: "Double" } as const;

/** Queues formats whose areas are counted from an anchor. */
export function writeFormats(
  sheet: Excel.Worksheet,
  anchor: Anchor,
  formats: readonly AreaFormat[],
): void {
  for (const { row, column, rows, columns, format } of formats) {
    const range = sheet.getRangeByIndexes(anchor.row + row, anchor.column + column, rows, columns);
    writeFormat(range, format);
  }
}

function writeFormat(range: Excel.Range, format: CellFormat): void {
  if (format.numberFormat !== undefined) writeNumberFormat(range, format.numberFormat);
  writeFont(range.format, format);
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.align !== undefined) range.format.horizontalAlignment = alignments[format.align];
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.top !== undefined) writeLine(range, "EdgeTop", format.top);
  if (format.bottom !== undefined) writeLine(range, "EdgeBottom", format.bottom);
}

/** Queues one number format for all cells: Excel takes a single value for that, though its types know only the matrix. */
export function writeNumberFormat(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}

function writeFont({ font }: Excel.RangeFormat, { bold, italic, color, size }: CellFormat): void {
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (color !== undefined) font.color = color;
  if (size !== undefined) font.size = size;
}

function writeLine(range: Excel.Range, edge: "EdgeTop" | "EdgeBottom", line: Line): void {
  range.format.borders.getItem(edge).style = lineStyles[line];
}
