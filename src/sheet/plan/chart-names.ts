import { sizeOf, type PlanName, type SheetPlan } from "./sheet-plan.ts";

/** What the names of a block's charts begin with: by them its charts are told from the reader's. */
export const chartsOf = (block: string): string => `${block} chart `;

/** Returns the name, of those that a plan is given, that stands for all of it. */
export function nameOfAll(plan: SheetPlan, names: readonly PlanName[]): string | undefined {
  const { rows, columns } = sizeOf(plan);
  return names.find(({ area }) => area.rows === rows && area.columns === columns)?.name;
}
