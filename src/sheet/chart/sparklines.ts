import { Decimal } from "../../exact/decimal.ts";
import type { Sparkline } from "../plan/sheet-plan.ts";
import type { Body } from "../statement/body/plan-body.ts";
import type { Frame } from "../statement/frame.ts";
import { quartersArea } from "./plan-charts.ts";

/** Returns the figures of each line over the quarters, for a statement that has sparklines in an exported file. */
export function sparklinesOf(frame: Frame, body: Body): Sparkline[] {
  const { arranged, places } = frame;
  if (!arranged.definition.sparklines) return [];
  return arranged.rows.flatMap(({ line }, n) => {
    const over = quartersArea(frame, places.lines[n] ?? 0);
    if (line.kind === "heading" || !over) return [];
    const isBelow = body[n]?.some((value) => value instanceof Decimal && value.lt(0));
    return [{ over, fromNil: isBelow !== true }];
  });
}
