import type { Area, AreaFormat, CellFormat } from "../sheet/plan.ts";

type Property = keyof CellFormat;
type Sheet = readonly (CellFormat | undefined)[][];

/** An area that still grows. */
interface Tile extends AreaFormat {
  rows: number;
  columns: number;
}

/** Every property of a format, so that a new one cannot be forgotten here. */
const known: Readonly<Record<Property, true>> = {
  numberFormat: true,
  bold: true,
  italic: true,
  color: true,
  fill: true,
  size: true,
  align: true,
  indent: true,
  wrap: true,
  top: true,
  bottom: true,
};
const properties = Object.keys(known) as Property[];

/** Lines lie on the edges of an area, so those of adjoining rows must not become one area's. */
const keepsToRow = (property: Property): boolean => property === "top" || property === "bottom";

/**
 * Returns the same formats in as few areas as can be had cheaply, none overlapping another of its property.
 *
 * A plan formats row by row, part by part; each area costs Excel a request. The statement of operations plans
 * some 180 areas, which come to some 80.
 */
export function tileFormats(formats: readonly AreaFormat[], rows: number): AreaFormat[] {
  const cells = resolve(formats, rows);
  const tiles = new Map<string, AreaFormat>();
  for (const property of properties) {
    for (const { format, ...area } of tilesOf(cells, property)) {
      const key = `${area.row} ${area.column} ${area.rows} ${area.columns}`;
      tiles.set(key, { ...area, format: { ...tiles.get(key)?.format, ...format } });
    }
  }
  return [...tiles.values()];
}

/** What each cell's format comes to, a later area overriding an earlier one. */
function resolve(formats: readonly AreaFormat[], rows: number): Sheet {
  const cells: CellFormat[][] = Array.from({ length: rows }, () => []);
  for (const { format, ...area } of formats) {
    for (let down = 0; down < area.rows; down += 1) {
      const row = (cells[area.row + down] ??= []);
      const here = withinArea(format, down, area);
      for (let column = area.column; column < area.column + area.columns; column += 1)
        row[column] = { ...row[column], ...here };
    }
  }
  return cells;
}

function withinArea(
  { top, bottom, ...rest }: CellFormat,
  down: number,
  { rows }: Area,
): CellFormat {
  return {
    ...rest,
    ...(top && down === 0 && { top }),
    ...(bottom && down === rows - 1 && { bottom }),
  };
}

/** The runs of one property in each row; a run that continues the one above makes its area longer. */
function tilesOf(cells: Sheet, property: Property): Tile[] {
  const tiles: Tile[] = [];
  let above: Tile[] = [];
  cells.forEach((row, index) => {
    above = runsOf(row, index, property).map((run) => {
      const upper = keepsToRow(property) ? undefined : above.find((tile) => continues(tile, run));
      if (!upper) tiles.push(run);
      else upper.rows += 1;
      return upper ?? run;
    });
  });
  return tiles;

  function continues(tile: Tile, run: Tile): boolean {
    const under = tile.column === run.column && tile.columns === run.columns;
    return under && tile.format[property] === run.format[property];
  }
}

function runsOf(row: Sheet[number], index: number, property: Property): Tile[] {
  const runs: Tile[] = [];
  for (let column = 0; column < row.length; column += 1) {
    const value = row[column]?.[property];
    if (value === undefined) continue;
    const last = runs.at(-1);
    const adjoins = last?.format[property] === value && last.column + last.columns === column;
    if (adjoins) last.columns += 1;
    else runs.push({ row: index, column, rows: 1, columns: 1, format: { [property]: value } });
  }
  return runs;
}
