import { Failure } from "../../errors.ts";
import { chooseEach, type Chosen } from "../../functions/answers/block.ts";
import { askable, blockColumns } from "../../functions/answers/block-columns.ts";
import { notes } from "../../functions/answers/notes.ts";
import { withoutSpan } from "../../functions/answers/span.ts";
import type { Call } from "../../functions/ask/call.ts";
import { requireCode } from "../../functions/ask/decode-text.ts";
import type { ArgumentsOf } from "../../functions/catalogue.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import type { ViewedColumn } from "../../statements/columns/column.ts";
import { headRows } from "../../statements/heads.ts";
import { grid } from "./asked-by-blocks.ts";
import type { AskedBlock, AskedFigure } from "./asked.ts";

/** Returns what a block of marks asks for. */
export function flagsAsked(
  { periods, items, releases, column }: ArgumentsOf<"FLAGS">,
  call: Call,
): AskedBlock {
  const rows = chooseEach(items, (text) => requireCode(call, "items", text, "Item"));
  return grid(rows, blockColumns(call, periods, releases), (figure) => ({
    shows: "marks",
    figures: [figure],
    ...(column && { column }),
  }));
}

/** Returns what the heads of columns ask for: the description of the column, no figure. */
export function headsAsked(
  { statement, periods, releases }: ArgumentsOf<"HEADS">,
  call: Call,
): AskedBlock {
  const columns = columnsOf({ statement, periods, releases }, call);
  return {
    rows: headRows.length,
    columns: columns.length,
    at: (down, across) => {
      const column = columns[across] ?? "";
      if (column === "" || column instanceof Failure) return column === "" ? undefined : column;
      const row = headRows[down];
      const head = { column: column.chosen, ...(row && { row }) };
      return { shows: "head", statement, head, figures: [] };
    },
  };
}

/**
 * Returns what notes ask for. A note is about the line and the period next to it; without these it is about several, or
 * blank.
 */
export function notesAsked(decoded: ArgumentsOf<"NOTES">, call: Call): AskedBlock {
  const { statement } = decoded;
  const rows = notes(decoded, call);
  const columns = askable(columnsOf(decoded, call));
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    at: (down) => {
      const [number, code, written, text] = rows[down] ?? [];
      const note = {
        text: String(text),
        columns,
        ...(typeof number === "number" && { number }),
      };
      const figures = figureAbout(call, columns, String(code), String(written));
      return { shows: "note", statement, note, figures };
    },
  };
}

const columnsOf = (
  {
    statement,
    periods,
    releases,
  }: Pick<ArgumentsOf<"NOTES">, "statement" | "periods" | "releases">,
  call: Call,
): Chosen<ViewedColumn>[] => blockColumns(call, withoutSpan(call, statement, periods), releases);

/** Returns the figure of an item in the column of a period, or its newest vintage if no column has that period. */
function figureAbout(
  { data, newest }: Call,
  columns: readonly ViewedColumn[],
  code: string,
  written: string,
): AskedFigure[] {
  const item = data.items.get(code);
  const period = periodOrFailure(written, newest);
  if (!item || period instanceof Failure) return [];
  const column = columns.find((each) => each.period.code === period.code);
  return [{ ...(column ?? { data, vintage: "latest", period }), item }];
}
