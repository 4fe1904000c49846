import { requireChange } from "../../figures/compare/change.ts";
import { requireMargin } from "../../figures/compare/margin.ts";
import type { Decimal } from "../../exact/decimal.ts";
import type { Call } from "../ask/call.ts";

/** Returns the change of an item on the year, or on the quarter, as a fraction. */
export function change(call: Call): Decimal {
  const period = call.period();
  const item = call.item();
  const basis = call.choose("basis", call.text("basis") || "YoY", call.choices.bases);
  return requireChange(call.data, { item, period, basis, vintage: call.vintage() }).value;
}

/** Returns a margin of a period as a fraction. */
export function margin(call: Call): Decimal {
  const period = call.period();
  const measure = call.choose("measure", call.text("measure") || "Gross", call.choices.measures);
  return requireMargin(call.data, { measure, period, vintage: call.vintage() }).value;
}
