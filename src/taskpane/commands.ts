import type { Dataset } from "../dataset/dataset.ts";
import { openDataset } from "../dataset/open-dataset.ts";
import { canSpill, type MakePlan } from "../excel/inserted.ts";
import { insertOnNewSheet } from "../excel/insert-on-new-sheet.ts";
import { defaultUnit } from "../model/unit.ts";
import type { Fill } from "../sheet/plan/placement.ts";
import { hasChart } from "../sheet/chart/specs.ts";
import type { StatementCode } from "../statements/definitions/definition.ts";
import { openingColumns } from "../statements/columns/opening-columns.ts";
import { definitions } from "../statements/definitions/gallery.ts";
import { describeFailure } from "./describe-failure.ts";
import { asValues, describeInsertion } from "./insert/describe-insertion.ts";
import { loadReportPlans } from "./insert/load-report-plans.ts";
import { loadPlans } from "./insert/load-plans.ts";
import { inNamespace } from "./namespace.ts";
import { notify } from "./notice.ts";
import { go } from "./places.ts";
import { COMMANDS, OPENINGS, SHOW_PANE } from "./start/command-names.ts";
import type { Command, Commands } from "./start/stub-commands.ts";

/** What carries out each command and each shortcut, and tells Excel when it is done. */
export const commands: Commands = {
  ...Object.fromEntries(
    Object.entries(COMMANDS).map(([name, code]): [string, Command] => [
      name,
      (event) => {
        void insertByCommand(code).finally(() => event?.completed());
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(OPENINGS).map(([name, target]): [string, Command] => [
      name,
      (event) => {
        go(target);
        void showPane().finally(() => event?.completed());
      },
    ]),
  ),
  [SHOW_PANE]: (event) => {
    void showPane().finally(() => event?.completed());
  },
};

/**
 * Inserts a statement on a new sheet as the pane opens with it: its opening columns, live, with its chart if it has one;
 * for the guidance its log.
 *
 * A command can neither ask nor show anything, so a failure is told by the pane, which opens for it. So does it where
 * formulas cannot spill: the statement is then written as values.
 */
async function insertByCommand(code: StatementCode): Promise<void> {
  try {
    const data = openDataset();
    const isLive = canSpill() || code === "Guidance";
    const plans = await plansOf(data, code, isLive ? "live" : "values");
    const written = await insertOnNewSheet(inNamespace(plans));
    notify({ kind: "done", text: describeInsertion(written, isLive ? "" : asValues) });
    if (!isLive) await showPane();
  } catch (error) {
    notify({ kind: "failed", text: describeFailure(error) });
    await showPane();
  }
}

async function plansOf(data: Dataset, code: StatementCode, fill: Fill): Promise<MakePlan> {
  if (code === "Guidance") {
    const { reportPlans } = await loadReportPlans();
    return reportPlans(data, code, { fill, checks: "different" });
  }
  const { statementPlans } = await loadPlans();
  const columns = openingColumns(data, definitions[code]);
  const choice = {
    unit: defaultUnit,
    fill,
    chart: hasChart(code),
    aligned: true,
  } as const;
  return statementPlans(data, code, columns, choice);
}

/** Should Excel not open the pane now, it tells what it has to tell when the user opens it. */
async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
