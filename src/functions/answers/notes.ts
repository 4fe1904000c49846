import { Failure } from "../../errors.ts";
import { padNotes } from "../../statements/notes/note.ts";
import { notesOf } from "../../statements/notes/notes.ts";
import { refusal, type Call } from "../ask/call.ts";
import type { Value } from "../ask/value.ts";
import type { ArgumentsOf } from "../catalogue.ts";
import { askable, blockColumns } from "./block-columns.ts";
import { withoutSpan } from "./span.ts";

const usual = 6;
const most = 100;

/**
 * Returns the notes on the columns, the most important first: number, item, period, text, without a header. There are
 * exactly as many rows as asked for, so that nothing spills into the cells below; the last row says how many notes are
 * left out. A column that cannot be read has no notes.
 *
 * @throws the error of the first column if no column can be read, because an empty answer would mean that there are no
 * notes.
 */
export function notes(
  { statement, periods, releases, rows = usual, language }: ArgumentsOf<"NOTES">,
  call: Call,
): Value[][] {
  if (rows > most) throw refusal(call, "rows", `must be at most ${most}`);
  const columns = blockColumns(call, withoutSpan(call, statement, periods), releases);
  const known = askable(columns);
  const wrong = columns.find((column) => column instanceof Failure);
  if (wrong && known.length === 0) throw wrong;
  const found = notesOf(known, statement, language);
  const told = Math.min(found.length, found.length > rows ? rows - 1 : rows);
  return padNotes(found, rows, language).map(({ item, period, text }, i) => [
    i < told ? i + 1 : "",
    item,
    period,
    text,
  ]);
}
