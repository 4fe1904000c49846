import { less, plus } from "../../model/item.ts";
import type { StatementDefinition } from "./definition.ts";
import { grand, line, total } from "./statement-line.ts";

export const ebitda: StatementDefinition = {
  code: "EBITDA",
  title: "Adjusted EBITDA to net income",
  key: "EBITDA.Adjusted",
  printedTotals: true,
  lines: [
    line("EBITDA.Adjusted", 0),
    line("Depreciation.EBITDA"),
    total("Income.Operating", 0, [plus("EBITDA.Adjusted"), less("Depreciation.EBITDA")]),
    line("Income.NonOperating"),
    line("Income.Tax"),
    line("Income.Minority"),
    line("Income.EquityMethodTotal"),
    grand("Income.Net", [
      plus("Income.Operating"),
      plus("Income.NonOperating"),
      less("Income.Tax"),
      plus("Income.Minority"),
      plus("Income.EquityMethodTotal"),
    ]),
  ],
};
