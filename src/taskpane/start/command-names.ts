import type { StatementCode } from "../../statements/definitions/definition.ts";
import type { Target } from "../places.ts";

/**
 * The ribbon's commands that insert by the names the manifest calls them, and the statement each inserts. It is the one list: what
 * carries them out, what answers for them until then, and the check of the manifest are made from it.
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

/** The commands of the ribbon and of a cell's menu that open the pane, and where: what they begin may have to ask. */
export const OPENINGS = {
  CheckWorkbook: { place: "workbook", task: "audit" },
  FreezeWorkbook: { place: "workbook", task: "freeze" },
  TraceCell: { place: "trace" },
} as const satisfies Readonly<Record<string, Target>>;

/** The action that only a keyboard shortcut has; the ribbon's button shows the pane by itself. */
export const SHOW_PANE = "ShowPane";

/** Everything Excel may start by its name: the commands, and what only a shortcut has. */
export const ACTIONS: readonly string[] = [
  ...Object.keys(COMMANDS),
  ...Object.keys(OPENINGS),
  SHOW_PANE,
];
