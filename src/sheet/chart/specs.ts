import type { StatementCode } from "../../statements/definitions/definition.ts";
import type { ChartType } from "../plan/sheet-plan.ts";

/** A series of a statement's chart: a line, or a line as a fraction of another. */
export interface SeriesSpec {
  readonly item: string;
  readonly over?: string;
  readonly name: string;
  readonly type?: ChartType;
  readonly secondary?: true;
}

/** What the chart of a statement draws over its quarters. */
export interface ChartSpec {
  readonly title: string;
  readonly type: ChartType;
  readonly series: readonly SeriesSpec[];
  /** What the second axis counts. */
  readonly secondaryAxis?: string;
}

const operating: ChartSpec = {
  title: "Operating income and margin",
  type: "columns",
  secondaryAxis: "% of revenue",
  series: [
    { item: "Income.Operating", name: "Operating income" },
    {
      item: "Income.Operating",
      over: "Revenue.Total",
      name: "Operating margin",
      type: "line",
      secondary: true,
    },
  ],
};

const bandwidth: ChartSpec = {
  title: "Dedicated contracts and bandwidth",
  type: "columns",
  secondaryAxis: "Gbps",
  series: [
    { item: "Contracts.Dedicated", name: "Contracts" },
    { item: "Bandwidth.Total", name: "Bandwidth", type: "line", secondary: true },
  ],
};

/** The charts of the gallery by statement: series over the quarters, or a bridge from the first line to the last. */
export const chartSpecs: Partial<Record<StatementCode, ChartSpec | "bridge">> = {
  EBITDA: "bridge",
  Operations: operating,
  Margins: operating,
  Contracts: bandwidth,
  RevenueByService: {
    title: "Revenue by service",
    type: "stackedColumns",
    series: [
      { item: "Revenue.Dedicated", name: "Dedicated access" },
      { item: "Revenue.DialUp", name: "Dial-up access" },
      { item: "Revenue.VAS", name: "Value-added services" },
      { item: "Revenue.ConnectivityOther", name: "Other connectivity" },
      { item: "Revenue.SI", name: "Systems integration" },
      { item: "Revenue.Equipment", name: "Equipment" },
    ],
  },
};

/** Says whether a statement has a chart. */
export const hasChart = (code: StatementCode): boolean => chartSpecs[code] !== undefined;
