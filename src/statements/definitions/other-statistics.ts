import type { StatementDefinition } from "./definition.ts";
import { line } from "./statement-line.ts";

export const otherStatistics: StatementDefinition = {
  code: "OtherStatistics",
  title: "Other financial statistics",
  key: "Depreciation.CashFlow",
  lines: [
    line("EBITDA.Adjusted", 0),
    line("Capex.Total", 0),
    line("Depreciation.CashFlow", 0),
    line("Depreciation.EBITDA", 0),
  ],
};
