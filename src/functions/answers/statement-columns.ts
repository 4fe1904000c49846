import { attempt, badArgument, Failure } from "../../errors.ts";
import { longestTyped } from "../../model/code.ts";
import { quoted } from "../../model/quoted.ts";
import type { Vintage } from "../../model/release.ts";
import { findUnit } from "../../model/unit.ts";
import { besides, type ColumnRequest } from "../../statements/columns/column.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import type { StatementDefinition } from "../../statements/definitions/definition.ts";
import { refusal, type Call } from "../ask/call.ts";
import { columnIn, periodIn } from "../ask/decode-text.ts";
import { endsOf, isSeveral, listed } from "../ask/listed.ts";
import type { CellText } from "../parameters.ts";
import { periodsOfSpan } from "./span.ts";

/** A column that was asked for, or the text that was typed and why it cannot be shown. */
export type AskedColumn = ColumnRequest | { readonly typed: string; readonly failure: Failure };

interface Context {
  readonly call: Call;
  readonly definition: StatementDefinition;
  /** The vintage of a column without a release of its own. */
  readonly vintage: Vintage;
}

/**
 * Returns the columns that the cells of a range ask for: `1Q03:4Q03` for every reported quarter between, a comma list, or
 * one column a cell. Blank cells are skipped. An error belongs only to its own column.
 *
 * @throws bad-argument where all cells are blank.
 */
export function decodeColumns(cells: readonly CellText[], context: Context): AskedColumn[] {
  const texts = cells.flatMap((cell): CellText[] =>
    cell instanceof Failure ? [cell] : listed(cell),
  );
  if (texts.length === 0) throw refusal(context.call, "periods", "is missing");
  return texts.flatMap((text): readonly AskedColumn[] => {
    if (text instanceof Failure) return [{ typed: "", failure: text }];
    const columns = attempt(() => decodeText(text, context));
    return columns instanceof Failure ? [{ typed: text, failure: columns }] : columns;
  });
}

function decodeText(text: string, context: Context): ColumnRequest[] {
  const { call, definition, vintage } = context;
  if (!text.includes(":")) {
    const column = attempt(() => decodeColumn(text, context));
    if (!(column instanceof Failure)) return [column];
    if (!isSeveral(text, call.newest)) throw refusalOfColumn(text, call) ?? column;
  }
  for (const end of endsOf(text) ?? []) refuseAsEnd(end);
  return periodsOfSpan(call, definition, text).map((period) => ({ period, vintage }));
}

/** Returns the failure of a period followed by an unknown word. It lists the accepted words. */
function refusalOfColumn(text: string, { newest }: Call): Failure | undefined {
  const [, period, shown = ""] = /^\s*(.{1,40}?)\s+(\S{1,40})\s*$/.exec(text) ?? [];
  if (period === undefined || periodOrFailure(period, newest) instanceof Failure) return undefined;
  return badArgument(
    () => `${quoted(shown)} cannot follow a period. Accepted: ${besides.join(", ")}, USDk, USDm.`,
    { reason: "not a column", typed: text },
  );
}

/** A column: a period, the release or the date after `@`, and what is shown, as in `4Q02@first YoY`. */
const form =
  /^(?<period>.*?)(?:@(?<release>[^\s@]+(?:@[^\s@]+)?))?(?:\s+(?<shown>YoY|QoQ|Share|Difference|USD[km]?)%?)?$/isu;

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

/** A unit of dollars is the unit of its column and overrides the unit of the sheet. */
function shownAs(shown: string): Pick<ColumnRequest, "shows" | "unit"> {
  const unit = shown === "" ? undefined : findUnit(shown);
  if (unit) return { shows: "USD", unit };
  const shows = besides.find((known) => known.toLowerCase() === shown.toLowerCase());
  return shows ? { shows } : {};
}
