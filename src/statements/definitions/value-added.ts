import type { StatementDefinition } from "./definition.ts";
import { grand, line } from "./statement-line.ts";

export const valueAdded: StatementDefinition = {
  code: "ValueAdded",
  title: "Value-added services in detail",
  key: "Revenue.VASIDC",
  whole: "Revenue.VAS",
  printedTotals: true,
  lines: [line("Revenue.VASIDC"), line("Revenue.VASOther"), grand("Revenue.VAS")],
};
