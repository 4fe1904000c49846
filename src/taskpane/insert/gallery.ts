import type { Dataset } from "../../dataset/dataset.ts";
import { formatDate } from "../../model/calendar.ts";
import { unitLine } from "../../statements/as-printed.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import type { StatementCode } from "../../statements/definitions/definition.ts";
import { tableName, tablesOf } from "./tables.ts";

/** What is reported of the releases as a whole: the checks of their figures, and what they expected. */
export type ReportCode = "Checks" | "Guidance";

/** What can be inserted: a statement over several periods, a report, or one table as a release prints it. */
export type Subject =
  | { readonly kind: "statement"; readonly code: StatementCode }
  | { readonly kind: "report"; readonly code: ReportCode }
  | { readonly kind: "table"; readonly release: string; readonly table: string };

/** A subject as the gallery shows it. */
export interface GalleryItem {
  readonly id: string;
  readonly title: string;
  /** What it holds, in a line. */
  readonly about: string;
  readonly subject: Subject;
}

/** Items of one kind, under a name. */
export interface GalleryGroup {
  readonly label: string;
  readonly items: readonly GalleryItem[];
}

/** Every statement but the guidance, which is a report, in its group, with what it holds. */
const statements: Readonly<Record<string, Partial<Record<StatementCode, string>>>> = {
  "At a glance": {
    Summary:
      "A page: results, margins, cash, debt, contracts, bandwidth, and the largest one-offs.",
  },
  "Primary statements": {
    Operations: "Revenues, costs and results, down to net income and what is earned per share.",
    BalanceSheet: "Assets, liabilities and shareholders' equity at the end of each period.",
    CashFlows: "Cash from and for operations, investing and financing, and the cash left.",
  },
  "Revenue and margins": {
    RevenueByService: "Every service, how it changed, and its share of all revenues.",
    CostOfRevenue: "By segment, with what the backbone costs within it.",
    Margins: "Gross profit of each segment; gross, operating, EBITDA and net margins.",
    Connectivity: "Dedicated access with and without data centers, and dial-up access.",
    ValueAdded: "Data center services, and all other value-added services.",
  },
  "Customers and network": {
    Contracts: "Dedicated access by speed, dial-up access by kind.",
    Bandwidth: "What customers of dedicated access have contracted for, in Gbps.",
    Backbone: "International and domestic, and their part of the cost of connectivity.",
  },
  "Cash, EBITDA and investment": {
    NetDebt: "Debt less cash; operating cash flow less purchases of equipment.",
    EBITDA: "From adjusted EBITDA, line by line, to net income.",
    CAPEX: "Capital leases, and purchases of property and equipment.",
    OtherStatistics: "Adjusted EBITDA, CAPEX, depreciation and amortization.",
  },
  Comparisons: {
    Restatement: "The restated quarter before and after, and where the difference comes from.",
  },
};

const reports: Readonly<Record<ReportCode, readonly [title: string, about: string]>> = {
  Checks: ["Checks", "Every relation between the printed figures, a row a check, with its terms."],
  Guidance: ["Guidance", "What IIJ said it expected, a row an entry, and what came of it."],
};

/** Returns everything that can be inserted: the statements by what they are about, then each release's tables, newest first. */
export function galleryGroups(data: Dataset): GalleryGroup[] {
  return [...statementGroups(), reportGroup(), ...tableGroups(data)];
}

function reportGroup(): GalleryGroup {
  return {
    label: "Checks and guidance",
    items: Object.entries(reports).map(([code, [title, about]]) => ({
      id: code,
      title,
      about,
      subject: { kind: "report", code: code as ReportCode },
    })),
  };
}

function statementGroups(): GalleryGroup[] {
  return Object.entries(statements).map(([label, members]) => ({
    label,
    items: Object.entries(members).map(([code, about]) => ({
      id: code,
      title: definitions[code as StatementCode].title,
      about,
      subject: { kind: "statement", code: code as StatementCode },
    })),
  }));
}

function tableGroups(data: Dataset): GalleryGroup[] {
  return [...data.releases].reverse().map(({ code, date }) => ({
    label: `As printed in the ${code} release`,
    items: tablesOf(data, code).map((table) => ({
      id: `${code} ${table.id}`,
      title: tableName(table),
      about: `${unitLine(table)}, line for line as printed on ${formatDate(date)}.`,
      subject: { kind: "table", release: code, table: table.id },
    })),
  }));
}

/** Returns the id that a subject has in the gallery. */
export const subjectId = (subject: Subject): string =>
  subject.kind === "table" ? `${subject.release} ${subject.table}` : subject.code;
