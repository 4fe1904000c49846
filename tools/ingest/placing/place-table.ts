import { isFact } from "../../../src/dataset/decode/decode-prints.ts";
import { isHeading, type ReadRow } from "../text/read-rows.ts";
import { askContradicted, settleSigns } from "./confirm.ts";
import { askDisputed, placeByLabel } from "./place-by-label.ts";
import { placeByValue } from "./place-by-value.ts";
import { Placing } from "./placement.ts";
import { figuresOf, type SignedItem, type TableInHand } from "./table-in-hand.ts";
import { askMerged } from "./vanished-lines.ts";

/** A table of the text with its rows placed, as far as they can be. */
export interface PlacedTable {
  readonly hand: TableInHand;
  readonly placing: Placing;
}

/**
 * Places the rows of a table: first those that a person has answered, then by label, then by value. Asks if label and
 * value contradict each other. The other rows are new.
 */
export function placeTable(
  hand: TableInHand,
  answerOf: (row: ReadRow) => SignedItem | undefined,
): PlacedTable {
  const placing = new Placing();
  const rows = hand.table.rows.filter((row) => !isHeading(row));
  for (const row of rows) {
    const answer = answerOf(row);
    if (answer) placing.place(row, answer, "as the file has it");
  }
  const isAnswered = (row: ReadRow): boolean => answerOf(row) !== undefined;
  const open = placeByLabel(hand, rows, placing);
  placeByValue(hand, rows, placing);
  askDisputed(open, placing);
  settleSigns(hand, placing, isAnswered);
  askContradicted(hand, placing, isAnswered);
  askMerged(hand, rows, placing);
  return { hand, placing };
}

/** Makes the figures of a placed table known to the tables that are placed after it. */
export function makeKnown({ hand, placing }: PlacedTable): void {
  for (const [row, as] of placing.placed)
    figuresOf(hand, row, as).forEach((figure, i) => {
      const column = hand.table.columns[i];
      if (!figure || !column || !isFact(column)) return;
      const subject = { item: as.item, period: column.period.code, column: column.column };
      hand.comparatives.add(subject, figure);
    });
}
