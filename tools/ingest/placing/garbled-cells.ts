import type { ReadRow } from "../text/read-rows.ts";
import { isFigureOrEmpty, readGarbled } from "../text/cells.ts";
import type { PlacedTable } from "./place-table.ts";
import { printedSums, testSum } from "./table-sums.ts";
import { evidenceFor } from "./table-in-hand.ts";

/** A cell that is not a figure, and how it may be read. */
export interface GarbledCell {
  readonly row: ReadRow;
  /** The item of its row; undefined while that is asked. */
  readonly item: string | undefined;
  /** The head of its column. */
  readonly column: string;
  readonly printed: string;
  readonly read: string | undefined;
  /** What is garbled, and the evidence for the reading. */
  readonly why: string;
}

/** Returns the cells of a table that are not figures, with their readings. */
export function garbledCells(placed: PlacedTable): GarbledCell[] {
  const { hand, placing } = placed;
  const { columns, rows } = hand.table;
  return rows.flatMap((row) =>
    row.cells.flatMap((printed, i) => {
      const column = columns[i];
      if (!column || isFigureOrEmpty(hand.readAs(printed, column))) return [];
      const { read, why } = readGarbled(printed);
      const spoken = read === undefined ? [] : evidenceOfReading(placed, row, i, read);
      return [
        {
          ...{ row, printed, read, item: placing.placed.get(row)?.item },
          column: `${column.period.code} ${column.column}`,
          why: [why, ...spoken].join("; "),
        },
      ];
    }),
  );
}

/** The evidence for a reading: another print of the figure, or a sum that adds up with it. */
function evidenceOfReading(
  { hand, placing }: PlacedTable,
  row: ReadRow,
  at: number,
  read: string,
): string[] {
  const as = placing.placed.get(row);
  const column = hand.table.columns[at];
  if (!as || !column) return [];
  const cells = row.cells.map((text, i) => (i === at ? read : text));
  const mended = { ...row, cells };
  const trial = new Map(
    [...placing.placed].map(([each, its]) => [each === row ? mended : each, its] as const),
  );
  const other = evidenceFor(hand, mended, as).agreeing.find((each) => each.column === column);
  const total = printedSums(hand, trial)
    .filter(({ total, parts }) => total === mended || parts.some((part) => part.row === mended))
    .find((sum) => {
      const outcome = testSum(hand, trial, sum);
      const before = testSum(hand, placing.placed, restored(sum, row, mended));
      return outcome.fails.every((fail) => fail.column !== at) && outcome.holds > before.holds;
    });
  return [
    ...(other ? [`${other.known.source} prints ${other.known.text}`] : []),
    ...(total ? [`with ${read} the column adds up to ${total.item}`] : []),
  ];
}

const restored = (
  sum: ReturnType<typeof printedSums>[number],
  row: ReadRow,
  mended: ReadRow,
): ReturnType<typeof printedSums>[number] => ({
  ...sum,
  total: sum.total === mended ? row : sum.total,
  parts: sum.parts.map((part) => (part.row === mended ? { ...part, row } : part)),
});
