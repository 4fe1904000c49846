import { sizeOf, type PlanName, type SheetPlan } from "./sheet-plan.ts";

/** The prefix of the names of a block's charts. It distinguishes them from the reader's charts. */
export const chartsOf = (block: string): string => `${block} chart `;

/** Returns the name, among those that a plan gets, that covers the whole plan. */
export function nameOfAll(plan: SheetPlan, names: readonly PlanName[]): string | undefined {
  const { rows, columns } = sizeOf(plan);
  return names.find(({ area }) => area.rows === rows && area.columns === columns)?.name;
}
