import type { StatementDefinition } from "./definition.ts";
import { grand, line } from "./statement-line.ts";

export const capex: StatementDefinition = {
  code: "CAPEX",
  title: "Capital expenditures",
  key: "Capex.Total",
  printedTotals: true,
  lines: [line("Capex.Leases"), line("Capex.Purchases"), grand("Capex.Total")],
};
