// Revenue, cost and margins by service, and what the numbered tables say of each service.
import { grand, heading, line, ratio, total, type StatementLayout } from "./definition.ts";

export const revenueByService: StatementLayout = {
  code: "RevenueByService",
  title: "Revenue by service",
  key: "Revenue.Total",
  whole: "Revenue.Total",
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

export const costOfRevenue: StatementLayout = {
  code: "CostOfRevenue",
  title: "Cost of revenue",
  key: "Cost.Total",
  whole: "Cost.Total",
  lines: [
    line("Cost.ConnectivityVAS", 0),
    line("Cost.SI", 0),
    line("Cost.Equipment", 0),
    grand("Cost.Total"),
    heading("Within connectivity and value-added services"),
    line("Cost.BackboneInternational"),
    line("Cost.BackboneDomestic"),
  ],
};

export const margins: StatementLayout = {
  code: "Margins",
  title: "Gross profit and margins by segment",
  key: "Revenue.Total",
  whole: "Revenue.Total",
  lines: [
    ...segment("Connectivity and value-added services", "ConnectivityVAS"),
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

function segment(name: string, code: string): StatementLayout["lines"] {
  return [
    heading(name),
    line(`Revenue.${code}`),
    line(`Cost.${code}`),
    total(`Income.Gross${code}`),
    ratio("Gross margin", `Income.Gross${code}`, `Revenue.${code}`),
  ];
}

export const connectivity: StatementLayout = {
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

export const valueAdded: StatementLayout = {
  code: "ValueAdded",
  title: "Value-added services in detail",
  key: "Revenue.VASIDC",
  whole: "Revenue.VAS",
  printedTotals: true,
  lines: [line("Revenue.VASIDC"), line("Revenue.VASOther"), grand("Revenue.VAS")],
};

export const backbone: StatementLayout = {
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
