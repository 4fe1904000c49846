import type { StatementDefinition } from "./definition.ts";
import { grand, heading, line } from "./statement-line.ts";

export const costOfRevenue: StatementDefinition = {
  code: "CostOfRevenue",
  title: "Cost of revenue",
  key: "Cost.Total",
  whole: "Cost.Total",
  opensBeside: ["YoY", "QoQ"],
  lines: [
    line("Cost.ConnectivityVAS", 0),
    line("Cost.SI", 0),
    line("Cost.Equipment", 0),
    grand("Cost.Total"),
    heading("Within connectivity and VAS"),
    line("Cost.BackboneInternational"),
    line("Cost.BackboneDomestic"),
  ],
};
