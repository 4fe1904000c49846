import type { Dataset } from "../../dataset/dataset.ts";
import { keeping, keepingFor } from "../../dataset/on-need.ts";
import type { StatementCode } from "../../statements/definitions/definition.ts";
import type { Language } from "../language/language.ts";
import { formatDay, statementTitle, unitOfTable } from "../language/terms.ts";
import { texts } from "./gallery-texts.ts";
import { tableName, tablesOf } from "./tables.ts";

/** Reports about the releases as a whole: the checks of their figures, and their guidance. */
export type ReportCode = "Checks" | "Guidance";

/** What can be inserted: a statement over several periods, a report, or one table as a release prints it. */
export type Subject =
  | { readonly kind: "statement"; readonly code: StatementCode }
  | { readonly kind: "report"; readonly code: ReportCode }
  | { readonly kind: "table"; readonly release: string; readonly table: string };

/** A subject as shown in the gallery. */
export interface GalleryItem {
  readonly id: string;
  readonly title: string;
  /** Its contents, in one line. */
  readonly about: string;
  readonly subject: Subject;
}

/** Items of one kind, with their heading. */
export interface GalleryGroup {
  readonly label: string;
  readonly items: readonly GalleryItem[];
}

/** Every statement in its group, except the guidance, which is a report. */
const statements = {
  glance: ["Summary"],
  primary: ["Operations", "BalanceSheet", "CashFlows"],
  revenue: ["RevenueByService", "CostOfRevenue", "Margins", "Connectivity", "ValueAdded"],
  customers: ["Contracts", "Bandwidth", "Backbone"],
  cash: ["NetDebt", "EBITDA", "CAPEX", "OtherStatistics"],
  comparisons: ["Restatement"],
} as const satisfies Readonly<Record<string, readonly StatementCode[]>>;

const reports = ["Checks", "Guidance"] as const satisfies readonly ReportCode[];

/**
 * Returns everything that can be inserted: the statements by subject, then each release's tables, newest first. The
 * result is kept, because it lists every table of every release and is needed at each choice.
 */
export const galleryGroups = (data: Dataset, language: Language): readonly GalleryGroup[] =>
  groupsIn(data)(language);

const groupsIn = keepingFor((data: Dataset) =>
  keeping((language: Language): readonly GalleryGroup[] => [
    ...statementGroups(language),
    reportGroup(language),
    ...tableGroups(data, language),
  ]),
);

function reportGroup(language: Language): GalleryGroup {
  const t = texts[language];
  return {
    label: t.groups.reports,
    items: reports.map((code) => ({
      id: code,
      ...t.reports[code],
      subject: { kind: "report", code },
    })),
  };
}

function statementGroups(language: Language): GalleryGroup[] {
  const t = texts[language];
  const groups = Object.keys(statements) as (keyof typeof statements)[];
  return groups.map((group) => ({
    label: t.groups[group],
    items: statements[group].map((code) => ({
      id: code,
      title: statementTitle(code, language),
      about: t.about[code],
      subject: { kind: "statement", code },
    })),
  }));
}

function tableGroups(data: Dataset, language: Language): GalleryGroup[] {
  const t = texts[language];
  return [...data.releases].reverse().map(({ code, date }) => ({
    label: t.asPrintedIn(code),
    items: tablesOf(data, code).map((table) => ({
      id: `${code} ${table.id}`,
      title: tableName(table, language),
      about: t.aboutTable(unitOfTable(table, language), formatDay(date, language)),
      subject: { kind: "table", release: code, table: table.id },
    })),
  }));
}

/** Returns the id that a subject has in the gallery. */
export const subjectId = (subject: Subject): string =>
  subject.kind === "table" ? `${subject.release} ${subject.table}` : subject.code;
