import { attempt, badArgument, Failure } from "../../errors.ts";
import { longestTyped } from "../../model/code.ts";
import { quoted } from "../../model/quoted.ts";
import type { Vintage } from "../../model/release.ts";
import { findUnit } from "../../model/unit.ts";
import { besides, type ColumnRequest } from "../../statements/columns/column.ts";
import { periodsBetween } from "../../statements/columns/statement-periods.ts";
import type { StatementDefinition } from "../../statements/definitions/definition.ts";
import { refusal, type Call } from "../ask/call.ts";
import { columnIn, periodIn } from "../ask/decode-text.ts";
import type { CellText } from "../parameters.ts";

/** A column that was asked for, or why it cannot be shown, under the text that was typed. */
export type AskedColumn = ColumnRequest | { readonly typed: string; readonly failure: Failure };

interface Context {
  readonly call: Call;
  readonly definition: StatementDefinition;
  /** What a column without a release of its own is taken from. */
  readonly vintage: Vintage;
}

/**
 * Returns the columns that the cells of a range ask for: `1Q03:4Q03` for every reported quarter between, a comma list, or
 * a column a cell. Blank cells are passed over; what is wrong with one column stays with it.
 *
 * @throws bad-argument where all cells are blank.
 */
export function decodeColumns(cells: readonly CellText[], context: Context): AskedColumn[] {
  const texts = cells.flatMap((cell): CellText[] =>
    cell instanceof Failure ? [cell] : split(cell),
  );
  if (texts.length === 0) throw refusal(context.call, "periods", "is missing");
  return texts.flatMap((text): readonly AskedColumn[] => {
    if (text instanceof Failure) return [{ typed: "", failure: text }];
    const columns = attempt(() => decodeText(text, context));
    return columns instanceof Failure ? [{ typed: text, failure: columns }] : columns;
  });
}

/** A comma parts two columns, but not a serial from its time of day. */
const split = (text: string): string[] =>
  (/^\d{5},\d+$/.test(text) ? [text] : text.split(",")).filter((part) => part.trim() !== "");

function decodeText(text: string, context: Context): ColumnRequest[] {
  const ends = text.split(":");
  if (ends.length === 1) return [decodeColumn(text, context)];
  const { call, definition, vintage } = context;
  if (ends.length > 2 || ends.some((end) => end.trim() === ""))
    throw badArgument(() => `${quoted(text)} is not a span of periods. Write "1Q03:4Q03".`, {
      reason: "not a span",
      typed: text,
    });
  for (const end of ends) refuseAsEnd(end);
  const [from, to] = ends.map((end) => periodIn(call, "periods", end));
  return from && to
    ? periodsBetween(call.data, definition, from, to).map((period) => ({ period, vintage }))
    : [];
}

/** A column: a period, the release or the date after `@`, and what is shown, as in `4Q02@first YoY`. */
const form =
  /^(?<period>.*?)(?:@(?<release>[^\s@]+(?:@[^\s@]+)?))?(?:\s+(?<shown>YoY|QoQ|Share|Difference|USD[km]?))?$/isu;

/** A release or a change belongs to one column. */
function refuseAsEnd(text: string): void {
  const { release, shown } = columnForm(text)?.groups ?? {};
  if (release === undefined && shown === undefined) return;
  throw badArgument(
    () =>
      `${quoted(text)} cannot end a span of periods. Write the columns one by one, such as 1Q03 YoY,4Q03 YoY.`,
    { reason: "not a span", typed: text },
  );
}

const columnForm = (text: string): RegExpExecArray | null =>
  text.length > longestTyped
    ? null
    : form.exec(
        text
          .normalize("NFKC")
          .trim()
          .replace(/\s*@\s*/g, "@"),
      );

function decodeColumn(text: string, { call, vintage }: Context): ColumnRequest {
  const { period = text, release, shown = "" } = columnForm(text)?.groups ?? {};
  const shows = shownAs(shown);
  if (release === undefined)
    return { period: periodIn(call, "periods", period), vintage, ...shows };
  const { view, ...column } = columnIn(call, period, { name: "release", text: release });
  return { ...column, ...(view.knownOn !== undefined && { knownOn: view.knownOn }), ...shows };
}

/** A unit of dollars is the unit of its column, whatever the sheet's. */
function shownAs(shown: string): Pick<ColumnRequest, "shows" | "unit"> {
  const unit = shown === "" ? undefined : findUnit(shown);
  if (unit) return { shows: "USD", unit };
  const shows = besides.find((known) => known.toLowerCase() === shown.toLowerCase());
  return shows ? { shows } : {};
}
