import type { StatementDefinition } from "./definition.ts";
import { grand, line, total } from "./statement-line.ts";

export const revenueByService: StatementDefinition = {
  code: "RevenueByService",
  title: "Revenue by service",
  key: "Revenue.Total",
  whole: "Revenue.Total",
  opensBeside: ["YoY", "QoQ", "Share"],
  lines: [
    line("Revenue.Dedicated", 2),
    line("Revenue.DialUp", 2),
    total("Revenue.Connectivity", 1),
    line("Revenue.VAS"),
    line("Revenue.ConnectivityOther"),
    total("Revenue.ConnectivityVAS"),
    line("Revenue.SI", 0),
    line("Revenue.Equipment", 0),
    grand("Revenue.Total"),
  ],
};
