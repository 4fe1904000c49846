import type { Size } from "../sheet/plan/sheet-plan.ts";
import { loadKeptConditions, type KeptCondition } from "./kept-conditions.ts";

/** The format of each cell of a range, and the font of an unformatted cell. */
export interface Looks {
  readonly cells: readonly (readonly Excel.CellProperties[])[];
  readonly plain: Font;
  /** How many conditional formats the range has, their ids, and those of them that can be restored. */
  readonly conditional: number;
  readonly conditionalIds: readonly string[];
  readonly kept: readonly KeptCondition[];
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

/** The last cell of a sheet, which is assumed to be unformatted. */
const lastCell = [1_048_575, 16_383] as const;

/**
 * Most cells whose formats are read or set in one request: each takes about 600 bytes, and Excel on the web limits
 * requests and answers to 5 MB.
 */
const mostCells = 5_000;

/**
 * Queues the reading of a range's formats. Returns a function that reads the answer after the sync. Formats that are too
 * many for one answer are read in further syncs, unless the range is empty. Conditional formats to be restored later are
 * read in one more sync, if there are any. The caller loads the place of the range.
 */
export function loadLooks(
  range: Excel.Range,
  size: Size,
  keepsConditions: boolean,
): (isEmpty: () => boolean) => Promise<Looks> {
  const [first, ...others] = portionsOf(range, size);
  const ofFirst = first?.getCellProperties(asked);
  const plain = range.worksheet.getCell(...lastCell).format.font.load("name,size,color");
  const conditions = range.conditionalFormats.load(
    "items/id,items/type,items/priority,items/stopIfTrue",
  );
  return async (isEmpty) => {
    const conditionalIds = conditions.items.map(({ id }) => id);
    const cells = [...(ofFirst?.value ?? [])];
    if (conditionalIds.length > 0 || !isEmpty())
      for (const portion of others) cells.push(...(await loadPortion(portion)));
    const kept = keepsConditions ? await loadKeptConditions(range, size, conditions.items) : [];
    return { cells, plain, conditional: conditionalIds.length, conditionalIds, kept };
  };
}

const heightOf = ({ columns }: Size): number => Math.max(1, Math.floor(mostCells / columns));

async function loadPortion(portion: Excel.Range): Promise<Excel.CellProperties[][]> {
  const looks = portion.getCellProperties(asked);
  await portion.context.sync();
  return looks.value;
}

/** Returns a range in portions of whole rows, each small enough for one request. */
function portionsOf(range: Excel.Range, { rows, columns }: Size): Excel.Range[] {
  const height = heightOf({ rows, columns });
  if (height >= rows) return [range];
  return Array.from({ length: Math.ceil(rows / height) }, (_, n) => {
    const first = n * height;
    return range.getRow(first).getResizedRange(Math.min(height, rows - first) - 1, 0);
  });
}

/**
 * Queues the removal of a range's formats. Clearing would also remove its conditional formats, permanently. So if there
 * are any, the other formats are reset one by one.
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

/**
 * Restores the old formats of a range that has none now. If they need several requests, all but the last are sent; the
 * last is queued.
 */
export async function restoreLooks(range: Excel.Range, { cells }: Looks): Promise<void> {
  const size = { rows: cells.length, columns: cells[0]?.length ?? 1 };
  let row = 0;
  for (const portion of portionsOf(range, size)) {
    if (row > 0) await sendQueued(range);
    const height = Math.min(heightOf(size), size.rows - row);
    portion.setCellProperties(cells.slice(row, row + height).map((line) => line.map(settable)));
    row += height;
  }
}

const sendQueued = ({ context }: Excel.Range): Promise<void> => context.sync();

/**
 * Properties that a cell does not have must not be set: the colour of no fill is white, and a line of style none still
 * has a weight.
 */
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
