import type { ChartPlan } from "../plan/sheet-plan.ts";

/** A chart before it has a place on the sheet. */
export type Unplaced = Omit<ChartPlan, "over">;
