/** How each cell of a range looks, and what a cell that nobody formatted looks like. */
export interface Looks {
  readonly cells: readonly (readonly Excel.CellProperties[])[];
  readonly plain: Font;
  /** How many conditional formats touch the range, and their ids. */
  readonly conditional: number;
  readonly conditionalIds: readonly string[];
}

type Font = Pick<Excel.RangeFont, "name" | "size" | "color">;

const asked: Excel.CellPropertiesLoadOptions = {
  format: {
    borders: { color: true, style: true, weight: true },
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
    horizontalAlignment: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Where nobody formats anything. */
const lastCell = [1_048_575, 16_383] as const;

/** Queues the look at a range's formats, and returns what reads them after the sync. */
export function loadLooks(range: Excel.Range): () => Looks {
  const cells = range.getCellProperties(asked);
  const plain = range.worksheet.getCell(...lastCell).format.font.load("name,size,color");
  const conditions = range.conditionalFormats.load("items/id");
  return () => {
    const conditionalIds = conditions.items.map(({ id }) => id);
    return { cells: cells.value, plain, conditional: conditionalIds.length, conditionalIds };
  };
}

/**
 * Queues that a range loses its formats. To clear them would take the conditional ones too, for good; where there are
 * any, the others are set back one by one.
 */
export function clearLooks(range: Excel.Range, { conditional, plain }: Looks): void {
  if (conditional === 0) range.clear("Formats");
  else resetLooks(range, plain);
}

function resetLooks({ format }: Excel.Range, plain: Font): void {
  const { name, size, color } = plain;
  format.fill.clear();
  for (const side of sides) format.borders.getItem(side).style = "None";
  format.set({
    horizontalAlignment: "General",
    indentLevel: 0,
    shrinkToFit: false,
    textOrientation: 0,
    verticalAlignment: "Bottom",
    wrapText: false,
    font: {
      bold: false,
      italic: false,
      strikethrough: false,
      underline: "None",
      name,
      size,
      color,
    },
  });
}

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Queues that a range without formats gets back those it had. */
export function restoreLooks(range: Excel.Range, { cells }: Looks): void {
  range.setCellProperties(cells.map((row) => row.map(settable)));
}

/** What a cell has not must not be set: the colour of no fill is white, and a line of style none still has a weight. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...others } = format ?? {};
  const drawn = Object.entries(borders ?? {}).filter(
    ([, border]) => (border as Excel.CellBorder | undefined)?.style !== "None",
  );
  return {
    format: {
      ...others,
      ...(fill && fill.pattern !== "None" && { fill }),
      ...(drawn.length > 0 && { borders: Object.fromEntries(drawn) }),
    },
  };
}
