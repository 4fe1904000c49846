import type { Dataset } from "../dataset/dataset.ts";
import { openGuidance } from "../dataset/open-guidance.ts";
import type { MakePlan } from "../excel/inserted.ts";
import { planChecks } from "../sheet/checks/plan-checks.ts";
import { planGuidance } from "../sheet/guidance/plan-guidance.ts";
import type { Choice } from "./choice.ts";
import type { ReportCode } from "./gallery.ts";

/** Returns what plans a report for wherever it is to stand. */
export function reportPlans(
  data: Dataset,
  code: ReportCode,
  { fill, checks }: Pick<Choice, "fill" | "checks">,
): MakePlan {
  const insertedAt = new Date().toISOString();
  return code === "Checks"
    ? (anchor) => planChecks(data, checks, { anchor, insertedAt, fill })
    : (anchor) => planGuidance(data, openGuidance(data), { anchor, insertedAt, fill });
}
