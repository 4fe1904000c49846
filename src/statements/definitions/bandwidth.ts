import type { StatementDefinition } from "./definition.ts";
import { grand, line } from "./statement-line.ts";

export const bandwidth: StatementDefinition = {
  code: "Bandwidth",
  title: "Contracted bandwidth",
  key: "Bandwidth.Total",
  whole: "Bandwidth.Total",
  printedTotals: true,
  lines: [line("Bandwidth.Dedicated"), line("Bandwidth.DC"), grand("Bandwidth.Total")],
};
