import type { Dataset } from "../../dataset/dataset.ts";
import { firstCell } from "../../excel/inserted.ts";
import { defaultUnit } from "../../model/unit.ts";
import { hasChart } from "../../sheet/chart/specs.ts";
import { labelLanguages } from "../../sheet/plan/placement.ts";
import type { SheetPlan } from "../../sheet/plan/sheet-plan.ts";
import type { StatementCode } from "../../statements/definitions/definition.ts";
import { openingChoice } from "./choice.ts";
import { besidesOf, columnsOf } from "./columns.ts";
import { statementPlans } from "./plans.ts";

/** Returns plans of a statement that together contain everything that a sheet inserted by the pane can have. */
export function sheetsOf(data: Dataset, code: StatementCode): SheetPlan[] {
  const columns = openingChoice(data, { kind: "statement", code });
  const beside = besidesOf(data, code, defaultUnit.code);
  const withAll = { ...columns, options: { ...columns.options, beside } };
  const requests = columnsOf(data, code, withAll, defaultUnit.code);
  const shown = { unit: defaultUnit, chart: hasChart(code), growth: true };
  const live = labelLanguages.map((language) =>
    statementPlans(data, code, requests, { ...shown, fill: "live", aligned: true, language }),
  );
  const spill = statementPlans(data, code, requests, { ...shown, fill: "spill" });
  return [...live, spill].map((plans) => plans(firstCell));
}
