import type { Dataset } from "../../dataset/dataset.ts";
import { openDataset } from "../../dataset/open-dataset.ts";
import { canSpill, type MakePlan } from "../../excel/inserted.ts";
import { insertOnNewSheet } from "../../excel/insert-on-new-sheet.ts";
import { defaultUnit } from "../../model/unit.ts";
import { hasChart } from "../../sheet/chart/specs.ts";
import type { Fill } from "../../sheet/plan/placement.ts";
import { openingColumns } from "../../statements/columns/opening-columns.ts";
import type { StatementCode } from "../../statements/definitions/definition.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import { describeFailure } from "../describe-failure.ts";
import { inTurn } from "../in-turn.ts";
import type { Language } from "../language/language.ts";
import { inNamespace } from "../namespace.ts";
import type { Notice } from "../notice.ts";
import { describeInsertion } from "./describe-insertion.ts";
import { loadReportPlans } from "./load-report-plans.ts";
import { statementPlans } from "./plans.ts";

/** The result of an insertion without questions. */
interface Outcome {
  readonly notice: Notice;
  /** Whether the pane must open to show the notice. */
  readonly opensPane: boolean;
}

/**
 * Inserts a statement on a new sheet with the pane's first choice: its opening columns, live, with its chart if it has
 * one; for the guidance, its log. If this Excel does not support spilling, it is written as values, and the message says
 * so.
 */
export async function insertAsOpened(code: StatementCode, language: Language): Promise<Outcome> {
  try {
    const data = openDataset();
    const isLive = canSpill() || code === "Guidance";
    const plans = await plansOf(data, code, { fill: isLive ? "live" : "values", language });
    const written = await inTurn(() => insertOnNewSheet(inNamespace(plans)));
    const text = describeInsertion(written, language, !isLive);
    return { notice: { kind: "done", text }, opensPane: !isLive };
  } catch (error) {
    return { notice: { kind: "failed", text: describeFailure(error, language) }, opensPane: true };
  }
}

async function plansOf(
  data: Dataset,
  code: StatementCode,
  { fill, language }: { readonly fill: Fill; readonly language: Language },
): Promise<MakePlan> {
  if (code === "Guidance") {
    const { reportPlans } = await loadReportPlans();
    return reportPlans(data, code, { fill, checks: "different" });
  }
  const columns = openingColumns(data, definitions[code]);
  return statementPlans(data, code, columns, {
    unit: defaultUnit,
    fill,
    chart: hasChart(code),
    aligned: true,
    language,
  });
}
