import type { StatementDefinition } from "./definition.ts";
import { grand, line, total } from "./statement-line.ts";

export const connectivity: StatementDefinition = {
  code: "Connectivity",
  title: "Connectivity services in detail",
  key: "Revenue.DedicatedIPDC",
  whole: "Revenue.Connectivity",
  printedTotals: true,
  lines: [
    line("Revenue.DedicatedIPDC"),
    line("Revenue.DedicatedOther"),
    total("Revenue.Dedicated"),
    line("Revenue.DialUp", 0),
    grand("Revenue.Connectivity"),
  ],
};
