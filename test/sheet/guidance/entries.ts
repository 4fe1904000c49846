import assert from "node:assert/strict";
import type { Guidance } from "../../../src/dataset/decode/decode-guidance.ts";
import { openGuidance } from "../../../src/dataset/open-guidance.ts";
import { Decimal } from "../../../src/exact/decimal.ts";
import { planGuidance } from "../../../src/sheet/guidance/plan-guidance.ts";
import type { Fill } from "../../../src/sheet/plan/placement.ts";
import type { SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { data, itemOf, question } from "../../dataset/held.ts";

const [sample = assert.fail()] = openGuidance(data);
const period = (code: string) => question("Income.Net", code).period;

/** What an entry of guidance says; the rest is as in the first of the log. */
export interface Given extends Partial<
  Omit<Guidance, "item" | "period" | "base" | "low" | "high">
> {
  readonly item: string;
  readonly period: string;
  readonly base?: string;
  readonly low?: number;
  readonly high?: number;
}

/** Guidance with nothing but what is given; at least what it says, unless it says otherwise. */
const entryOf = ({ item, period: code, base, low, high, ...given }: Given): Guidance => ({
  ...sample,
  kind: "level",
  bound: "at least",
  ...given,
  item: itemOf(item),
  period: period(code),
  base: base === undefined ? undefined : period(base),
  low: low === undefined ? undefined : new Decimal(low),
  high: high === undefined ? undefined : new Decimal(high),
});

/** Returns the log of some entries. */
export function planned(fill: Fill, ...given: readonly Given[]): SheetPlan {
  const placement = { anchor: { row: 0, column: 0 }, insertedAt: "2004-05-15T09:30:00.000Z", fill };
  return planGuidance(data, given.map(entryOf), placement);
}
