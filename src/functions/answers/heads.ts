import { Failure } from "../../errors.ts";
import { headsOf } from "../../statements/heads.ts";
import type { Call } from "../ask/call.ts";
import type { Value } from "../ask/value.ts";
import type { ArgumentsOf } from "../catalogue.ts";
import { askable, blockColumns } from "./block-columns.ts";
import { withoutSpan } from "./span.ts";

/**
 * Returns the facts about the columns of a statement, one column a period, without a header. A blank period has a blank
 * column. A period that cannot be read gives its error.
 */
export function heads(
  { statement, periods, releases }: ArgumentsOf<"HEADS">,
  call: Call,
): Value[][] {
  const columns = blockColumns(call, withoutSpan(call, statement, periods), releases);
  return headsOf(askable(columns), statement).map((row) => {
    const known = row.values();
    return columns.map((column): Value =>
      column === "" || column instanceof Failure ? column : (known.next().value ?? ""),
    );
  });
}
