import type { StatementDefinition } from "./definition.ts";
import { grand, line, ratio } from "./statement-line.ts";

export const backbone: StatementDefinition = {
  code: "Backbone",
  title: "Backbone costs",
  key: "Cost.BackboneInternational",
  whole: "Cost.Backbone",
  lines: [
    line("Cost.BackboneInternational"),
    line("Cost.BackboneDomestic"),
    grand("Cost.Backbone"),
    line("Cost.ConnectivityVAS", 0),
    ratio("Backbone costs as a share of it", "Cost.Backbone", "Cost.ConnectivityVAS"),
  ],
};
