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
    // The lines between two results say what is subtracted, because all their figures are shown as positive.
    line("Depreciation.EBITDA", 1, "Less: depreciation and amortization"),
    total("Income.Operating", 0, [plus("EBITDA.Adjusted"), less("Depreciation.EBITDA")]),
    line("Income.NonOperating"),
    line("Income.Tax", 1, "Less: income tax expense (benefit)"),
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
