import type { StatementCode } from "../../statements/definitions/definition.ts";
import type { Target } from "../places.ts";

/**
 * The ribbon's commands that insert, by their names in the manifest, and the statement that each inserts. This is the
 * only list: the code that runs them, the stubs and the check of the manifest all use it.
 */
export const COMMANDS = {
  InsertOperations: "Operations",
  InsertBalanceSheet: "BalanceSheet",
  InsertCashFlows: "CashFlows",
  InsertSummary: "Summary",
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

/**
 * The commands of the ribbon and of a cell's menu that open the pane, and the place they open. What they begin may need
 * to ask the user.
 */
export const OPENINGS = {
  CheckWorkbook: { place: "workbook", task: "audit" },
  FreezeWorkbook: { place: "workbook", task: "freeze" },
  TraceCell: { place: "trace" },
} as const satisfies Readonly<Record<string, Target>>;

/** The action that only a keyboard shortcut has. The button of the ribbon shows the pane without it. */
export const SHOW_PANE = "ShowPane";

/** Everything that Excel may start by name: the commands, and the action that only a shortcut has. */
export const ACTIONS: readonly string[] = [
  ...Object.keys(COMMANDS),
  ...Object.keys(OPENINGS),
  SHOW_PANE,
];
