import type { StatementCode } from "../../statements/definitions/definition.ts";
import type { ChartType } from "../plan/sheet-plan.ts";

/** A series of a chart: a line of the statement, or a line as a fraction of another. */
export interface SeriesSpec {
  readonly item: string;
  readonly over?: string;
  readonly name: string;
  /** `#RRGGBB`, or "none" for a series of which only the labels are drawn. */
  readonly color: string;
  /** The type of the series, if it differs from that of the chart. */
  readonly type?: ChartType;
  /** Whether each point shows its value. */
  readonly labels?: true;
}

/** A chart over the quarters of a statement. It has one axis, because two axes with different zeros mislead. */
export interface ChartSpec {
  readonly title: string;
  readonly type: ChartType;
  readonly series: readonly SeriesSpec[];
}

/** Colours that are distinct in print and for readers with red-green colour blindness. */
export const palette = {
  blue: "#1F4E79",
  sky: "#5B9BD5",
  teal: "#2A9D8F",
  sand: "#E9C46A",
  orange: "#D9782D",
  grey: "#7F7F7F",
} as const;

const operating: readonly ChartSpec[] = [
  {
    title: "Operating income",
    type: "columns",
    series: [
      { item: "Income.Operating", name: "Operating income", color: palette.blue, labels: true },
    ],
  },
  {
    title: "Operating margin",
    type: "line",
    series: [
      {
        item: "Income.Operating",
        over: "Revenue.Total",
        name: "Operating margin",
        color: palette.orange,
        labels: true,
      },
    ],
  },
];

const summary: readonly ChartSpec[] = [
  {
    title: "Revenue",
    type: "columns",
    series: [{ item: "Revenue.Total", name: "Revenue", color: palette.blue }],
  },
  ...operating,
  {
    title: "Net debt",
    type: "columns",
    series: [{ item: "Balance.NetDebt", name: "Net debt", color: palette.grey }],
  },
];

const contracts: readonly ChartSpec[] = [
  {
    title: "Dedicated access contracts",
    type: "columns",
    series: [{ item: "Contracts.Dedicated", name: "Contracts", color: palette.blue, labels: true }],
  },
  {
    title: "Contracted bandwidth",
    type: "line",
    series: [{ item: "Bandwidth.Total", name: "Bandwidth", color: palette.teal, labels: true }],
  },
];

/** The charts of the gallery by statement: series over the quarters, or a bridge from the first line to the last. */
export const chartSpecs: Partial<Record<StatementCode, readonly ChartSpec[] | "bridge">> = {
  Summary: summary,
  EBITDA: "bridge",
  Operations: operating,
  Margins: operating,
  Contracts: contracts,
  RevenueByService: [
    {
      title: "Revenue by service",
      type: "stackedColumns",
      series: [
        { item: "Revenue.Dedicated", name: "Dedicated access", color: palette.blue },
        { item: "Revenue.DialUp", name: "Dial-up access", color: palette.sky },
        { item: "Revenue.VAS", name: "Value-added services", color: palette.teal },
        { item: "Revenue.ConnectivityOther", name: "Other connectivity", color: palette.grey },
        { item: "Revenue.SI", name: "Systems integration", color: palette.orange },
        { item: "Revenue.Equipment", name: "Equipment", color: palette.sand },
        { item: "Revenue.Total", name: "Total", color: "none", type: "line", labels: true },
      ],
    },
  ],
};

/** Says whether a statement has a chart. */
export const hasChart = (code: StatementCode): boolean => chartSpecs[code] !== undefined;
