import { required } from "../../errors.ts";
import { unitRefusal } from "../../figures/value-in.ts";
import type { Call } from "../ask/call.ts";
import { periodIn, requireCode } from "../ask/decode-text.ts";
import type { Value } from "../ask/value.ts";
import type { ArgumentsOf } from "../catalogue.ts";
import { blockOf, chooseEach } from "./block.ts";
import { figureIn, orFallback } from "./figure-in.ts";

/**
 * Returns a block of figures, periods across and items down, without a header.
 *
 * A blank period or item gives a blank column or row. A wrong one is an error in its own column or row, a missing figure
 * in its own cell.
 */
export function figures(
  { periods, items, unit, release, if_not_presented }: ArgumentsOf<"FIGURES">,
  call: Call,
): Value[][] {
  const { data } = call;
  const columns = chooseEach(periods, (text) => periodIn(call, "periods", text));
  const rows = chooseEach(items, (text) => {
    const item = requireCode(call, "items", text, "Item");
    return required(unitRefusal(item, unit) ?? item);
  });
  return blockOf(rows, columns, (item, period) =>
    orFallback(if_not_presented, figureIn(data, { item, period, vintage: release }, unit)),
  );
}
