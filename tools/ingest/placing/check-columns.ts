import { isFact } from "../../../src/dataset/decode/decode-prints.ts";
import { formatScale } from "../../../src/model/table.ts";
import { shift } from "../../../src/exact/decimal.ts";
import { isMoney } from "../../../src/model/item.ts";
import type { Tell } from "../notice.ts";
import { nameInText } from "../text/read-table.ts";
import { agree, type KnownFigure } from "./comparatives.ts";
import type { PlacedRows } from "./table-sums.ts";
import { figuresOf, type TableInHand } from "./table-in-hand.ts";

/** A figure of a column that is not nil, and the item it prints. */
interface Cell {
  readonly item: string;
  readonly isMoney: boolean;
  readonly figure: KnownFigure;
}

const fewest = 3;
const most = 0.6;

/** Reports columns with the figures of another period, two equal columns, and amounts of another scale. */
export function checkColumns(hand: TableInHand, placed: PlacedRows, tell: Tell): void {
  const cells = hand.table.columns.map((_, i) => cellsIn(hand, placed, i));
  const { line } = hand.table;
  const name = nameInText(hand.table);
  hand.table.columns.forEach((column, i) => {
    const own = cells[i] ?? [];
    const head = `${column.period.code} ${column.column}`;
    const texts = hand.table.rows.map((row) => row.cells[i] ?? "");
    const twin = hand.table.columns.findIndex(
      (_, at) =>
        at < i &&
        isAlike(
          texts,
          hand.table.rows.map((row) => row.cells[at] ?? ""),
        ),
    );
    if (twin >= 0)
      tell({
        line,
        what: `${name}: column ${i + 1}, headed ${head}, has the same figures as column ${twin + 1}.`,
        next: "One of them stands twice: mend the text.",
      });
    const other = periodOf(hand, own, column.column, column.period.code);
    if (other !== undefined)
      tell({
        line,
        what: `${name}: column ${i + 1} is headed ${head}; its figures are those of ${other}.`,
        next: "Mend the heads or the columns of the text.",
      });
  });
  checkScale(hand, cells, tell);
}

function cellsIn(hand: TableInHand, placed: PlacedRows, i: number): Cell[] {
  return [...placed].flatMap(([row, as]) => {
    const figure = figuresOf(hand, row, as)[i];
    const item = hand.held.data.items.get(as.item);
    return figure && item && !figure.value.isZero()
      ? [{ item: as.item, isMoney: isMoney(item), figure }]
      : [];
  });
}

const isAlike = (own: readonly string[], other: readonly string[]): boolean =>
  own.filter((text) => /\d/.test(text)).length >= fewest &&
  own.every((text, i) => text === other[i]);

const isMost = (some: number, all: number): boolean => some >= fewest && some >= all * most;

/** Returns the other period that most figures of a column are known for; undefined if they fit their own period as well. */
function periodOf(
  hand: TableInHand,
  cells: readonly Cell[],
  column: Parameters<typeof isFact>[0]["column"],
  own: string,
): string | undefined {
  const fits = new Map<string, number>();
  for (const { item, figure } of cells)
    for (const subject of hand.comparatives.subjectsOf(item, column))
      if (hand.comparatives.of(subject).some((known) => agree(known, figure)))
        fits.set(`${subject.period} ${item}`, 1);
  const count = (period: string): number =>
    [...fits.keys()].filter((key) => key.startsWith(`${period} `)).length;
  const periods = [...new Set([...fits.keys()].map((key) => key.split(" ")[0] ?? ""))];
  const [best] = periods.filter((each) => each !== own).sort((a, b) => count(b) - count(a));
  if (best === undefined || !isMost(count(best), cells.length)) return undefined;
  return count(own) * 2 < count(best) ? best : undefined;
}

/**
 * Amounts that agree with known figures only a thousand times larger or smaller have another scale than the caption says.
 */
function checkScale(hand: TableInHand, cells: readonly (readonly Cell[])[], tell: Tell): void {
  const compared = cells.flatMap((column, i) => {
    const { period, column: kind } = hand.table.columns[i] ?? {};
    if (!period || !kind) return [];
    return column
      .filter((cell) => cell.isMoney)
      .flatMap(({ item, figure }) => {
        const known = hand.comparatives.of({ item, period: period.code, column: kind });
        return known.length > 0 ? [{ figure, known }] : [];
      });
  });
  const fitting = (places: number): number =>
    compared.filter(({ figure, known }) =>
      known.some((each) => agree(shifted(figure, places), each)),
    ).length;
  const plain = fitting(0);
  for (const places of [3, -3, 6, -6]) {
    const count = fitting(places);
    if (count < 2 || count < compared.length * most || plain * 2 >= count) continue;
    const { caption } = hand.table;
    const scale = hand.scale + places;
    tell({
      line: caption.line,
      what: `the caption of ${nameInText(hand.table)} says ${caption.scale ?? "no scale"}; its amounts agree with the releases held as ${formatScale(scale).trim() || "single unit"}s.`,
      next: "Mend the caption in the text.",
    });
    return;
  }
}

const shifted = ({ value, range, ...rest }: KnownFigure, places: number): KnownFigure => ({
  ...rest,
  value: shift(value, places),
  range: { low: shift(range.low, places), high: shift(range.high, places) },
});
