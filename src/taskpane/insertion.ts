import type { Dataset } from "../dataset/dataset.ts";
import { Failure } from "../errors.ts";
import { insertAtSelection, type Confirm } from "../excel/insert-at-selection.ts";
import { insertOnNewSheet } from "../excel/insert-on-new-sheet.ts";
import type { MakePlan } from "../excel/inserted.ts";
import { decodeUnit } from "../model/unit.ts";
import type { Choice } from "./choice.ts";
import { describeFailure } from "./describe-failure.ts";
import { describeInsertion } from "./describe-insertion.ts";
import { notify } from "./notice.ts";
import { columnsOf, periodOptions } from "./periods.ts";
import { statementPlans, tablePlans } from "./plans.ts";
import { tablesOf } from "./tables.ts";

/** Inserts what was chosen where it was chosen to go; how it went is told as a notice. */
export async function insertChoice(data: Dataset, choice: Choice, confirm: Confirm): Promise<void> {
  notify({ kind: "busy", text: "Inserting …" });
  try {
    const plans = plansOf(data, choice);
    const written =
      choice.place === "newSheet"
        ? await insertOnNewSheet(plans)
        : await insertAtSelection(plans, confirm);
    const text = written ? describeInsertion(written) : "Nothing was changed.";
    notify({ kind: "done", text });
  } catch (error) {
    notify({ kind: "failed", text: describeFailure(error) });
  }
}

function plansOf(data: Dataset, choice: Choice): MakePlan {
  if (choice.content === "AsPrinted") {
    const table = tablesOf(data, choice.release).find(({ id }) => id === choice.table);
    if (table) return tablePlans(data, table, [], "values");
    throw new Failure("not-found", `The ${choice.release} release prints no such table.`);
  }
  const columns = columnsOf(periodOptions(data, choice.content), choice);
  return statementPlans(data, choice.content, columns, {
    unit: decodeUnit(choice.unit),
    fill: "live",
    chart: false,
  });
}
