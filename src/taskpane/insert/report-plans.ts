import type { Dataset } from "../../dataset/dataset.ts";
import { openGuidance } from "../../dataset/open-guidance.ts";
import type { MakePlan } from "../../excel/inserted.ts";
import { planChecks } from "../../sheet/checks/plan-checks.ts";
import { planGuidance } from "../../sheet/guidance/plan-guidance.ts";
import type { Choice } from "./choice.ts";
import type { ReportCode } from "./gallery.ts";
import { plainLooks } from "./sheet-looks.ts";

/** Returns a function that plans a report for a place. */
export function reportPlans(
  data: Dataset,
  code: ReportCode,
  {
    fill,
    checks,
    looks = plainLooks,
  }: Pick<Choice, "fill" | "checks"> & Partial<Pick<Choice, "looks">>,
): MakePlan {
  const insertedAt = new Date().toISOString();
  const placed = { insertedAt, fill, paper: looks.paper };
  return code === "Checks"
    ? (anchor) => planChecks(data, checks, { anchor, ...placed })
    : (anchor) => planGuidance(data, openGuidance(data), { anchor, ...placed });
}
