import type { StatementDefinition } from "./definition.ts";
import { heading, line, ratio, total } from "./statement-line.ts";

export const margins: StatementDefinition = {
  code: "Margins",
  title: "Gross profit and margins by segment",
  key: "Revenue.Total",
  whole: "Revenue.Total",
  lines: [
    ...segment("Connectivity and VAS", "ConnectivityVAS"),
    ...segment("Systems integration", "SI"),
    ...segment("Equipment sales", "Equipment"),
    heading("Total"),
    line("Revenue.Total"),
    line("Cost.Total"),
    total("Income.Gross"),
    ratio("Gross margin", "Income.Gross", "Revenue.Total"),
    heading("Results"),
    line("EBITDA.Adjusted"),
    ratio("Adjusted EBITDA margin", "EBITDA.Adjusted", "Revenue.Total", 2),
    line("Income.Operating"),
    ratio("Operating margin", "Income.Operating", "Revenue.Total", 2),
    line("Income.Net"),
    ratio("Net margin", "Income.Net", "Revenue.Total", 2),
  ],
};

function segment(name: string, code: string): StatementDefinition["lines"] {
  return [
    heading(name),
    line(`Revenue.${code}`),
    line(`Cost.${code}`),
    total(`Income.Gross${code}`),
    ratio(
      `Gross margin, ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      `Income.Gross${code}`,
      `Revenue.${code}`,
    ),
  ];
}
