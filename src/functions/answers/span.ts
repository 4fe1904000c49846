import { attempt, badArgument, Failure } from "../../errors.ts";
import type { Period } from "../../model/period.ts";
import { quoted } from "../../model/quoted.ts";
import { periodsBetween } from "../../statements/columns/statement-periods.ts";
import type { StatementDefinition } from "../../statements/definitions/definition.ts";
import type { Call } from "../ask/call.ts";
import { periodIn } from "../ask/decode-text.ts";
import { endsOf, isSeveral } from "../ask/listed.ts";
import type { CellText } from "../parameters.ts";

/**
 * Returns the reported periods of a statement within a span such as `1Q03:4Q03` or `1Q03 to 4Q03`.
 *
 * @throws bad-argument for a text that does not have two ends, or whose ends are not periods.
 */
export function periodsOfSpan(
  call: Call,
  definition: StatementDefinition,
  text: string,
): readonly Period[] {
  const ends = endsOf(text);
  if (!ends)
    throw badArgument(() => `${quoted(text)} is not a span of periods. Write "1Q03:4Q03".`, {
      reason: "not a span",
      typed: text,
    });
  const [from, to] = ends;
  return periodsBetween(
    call.data,
    definition,
    periodIn(call, "periods", from),
    periodIn(call, "periods", to),
  );
}

/** Returns the periods of a block one by one; a span in a single text is expanded. */
export function withoutSpan(
  call: Call,
  definition: StatementDefinition,
  periods: readonly CellText[],
): readonly CellText[] {
  const [text] = periods;
  if (periods.length !== 1 || typeof text !== "string" || !isSpan(call, text)) return periods;
  const found = attempt(() => periodsOfSpan(call, definition, text));
  return found instanceof Failure ? [found] : found.map(({ code }) => code);
}

const isSpan = ({ newest }: Call, text: string): boolean =>
  endsOf(text) !== undefined && isSeveral(text, newest);
