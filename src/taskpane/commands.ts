import { openDataset } from "../dataset/open-dataset.ts";
import { insertOnNewSheet } from "../excel/insert-on-new-sheet.ts";
import { defaultUnit } from "../model/unit.ts";
import { hasChart } from "../sheet/chart/specs.ts";
import type { StatementCode } from "../statements/definitions/definition.ts";
import { openingColumns } from "../statements/columns/opening-columns.ts";
import { definitions } from "../statements/definitions/gallery.ts";
import { describeFailure } from "./describe-failure.ts";
import { describeInsertion } from "./describe-insertion.ts";
import { inNamespace } from "./namespace.ts";
import { notify } from "./notice.ts";
import { statementPlans } from "./plans.ts";

/** The ribbon's commands by the names the manifest calls them, and the statement each inserts. */
export const COMMANDS = {
  InsertOperations: "Operations",
  InsertBalanceSheet: "BalanceSheet",
  InsertCashFlows: "CashFlows",
  InsertRevenueByService: "RevenueByService",
  InsertCostOfRevenue: "CostOfRevenue",
  InsertMargins: "Margins",
  InsertEBITDA: "EBITDA",
  InsertNetDebt: "NetDebt",
  InsertContracts: "Contracts",
  InsertBandwidth: "Bandwidth",
  InsertRestatement: "Restatement",
  InsertGuidance: "Guidance",
} as const satisfies Readonly<Record<string, StatementCode>>;

/** The action that only a keyboard shortcut has; the ribbon's button shows the pane by itself. */
export const SHOW_PANE = "ShowPane";

/**
 * Ties the commands to their names. Excel may call one as soon as the script has run, so this waits for nothing.
 *
 * A ribbon button waits to be told that its function is done; a keyboard shortcut starts the same function with null
 * in place of the event.
 */
export function associateCommands(): void {
  for (const [name, code] of Object.entries(COMMANDS))
    Office.actions.associate(name, (event: Office.AddinCommands.Event | null) => {
      void insertByCommand(code).finally(() => event?.completed());
    });
  Office.actions.associate(SHOW_PANE, () => {
    void showPane();
  });
}

/**
 * Inserts a statement on a new sheet as the pane opens with it: its opening columns, live, with its chart if it has one.
 *
 * A command can neither ask nor show anything, so a failure is told by the pane, which opens for it.
 */
async function insertByCommand(code: StatementCode): Promise<void> {
  try {
    const data = openDataset();
    const columns = openingColumns(data, definitions[code]);
    const choice = { unit: defaultUnit, fill: "live", chart: hasChart(code) } as const;
    const plans = statementPlans(data, code, columns, choice);
    const written = await insertOnNewSheet(inNamespace(plans));
    notify({ kind: "done", text: describeInsertion(written) });
  } catch (error) {
    notify({ kind: "failed", text: describeFailure(error) });
    await showPane();
  }
}

/** Should Excel not open the pane now, it tells what it has to tell when the user opens it. */
async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
