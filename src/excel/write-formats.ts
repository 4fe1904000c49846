import type { CellFormat, Line } from "../sheet/plan/sheet-plan.ts";

const alignments = { left: "Left", center: "Center", right: "Right" } as const;
const lineStyles = { thin: "Continuous", double: "Double" } as const;

type Formats = readonly (readonly CellFormat[])[];

/** Queues the number format of every cell of a range, in one request; General if a plan has none. */
export function writeNumberFormats(range: Excel.Range, formats: Formats): void {
  range.numberFormat = formats.map((row) =>
    row.map(({ numberFormat }) => numberFormat ?? "General"),
  );
}

/** Queues all other formats of the cells of a range, in one request. */
export function writeLooks(range: Excel.Range, formats: Formats): void {
  range.setCellProperties(formats.map((row) => row.map(propertiesOf)));
}

/** Returns the properties to set; those left out stay as they are. */
function propertiesOf(format: CellFormat): Excel.SettableCellProperties {
  const { fill, align, indent, wrap, shrink } = format;
  const font = fontOf(format);
  const borders = bordersOf(format);
  const properties = {
    ...(font && { font }),
    ...(fill !== undefined && { fill: { color: fill } }),
    ...(align !== undefined && { horizontalAlignment: alignments[align] }),
    ...(indent !== undefined && { indentLevel: indent }),
    ...(wrap !== undefined && { wrapText: wrap }),
    ...(shrink !== undefined && { shrinkToFit: shrink }),
    ...(borders && { borders }),
  };
  return Object.keys(properties).length > 0 ? { format: properties } : {};
}

function fontOf({
  bold,
  italic,
  underline,
  color,
  size,
}: CellFormat): Excel.CellPropertiesFont | undefined {
  const font = {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline === true && { underline: "Single" as const }),
    ...(color !== undefined && { color }),
    ...(size !== undefined && { size }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

function bordersOf({ top, bottom }: CellFormat): Excel.CellBorderCollection | undefined {
  const line = (of: Line): Excel.CellBorder => ({ style: lineStyles[of] });
  if (top === undefined && bottom === undefined) return undefined;
  return { ...(top && { top: line(top) }), ...(bottom && { bottom: line(bottom) }) };
}
