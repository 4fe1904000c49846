import type { Dataset } from "../dataset/dataset.ts";
import { formatDate } from "../model/calendar.ts";
import { periodEnd, periodName, type Period } from "../model/period.ts";
import type { Release, Vintage } from "../model/release.ts";
import type { ColumnRequest } from "../statements/column.ts";
import { layouts } from "../statements/gallery.ts";
import type { StatementCode } from "../statements/layout.ts";
import { periodsOfStatement } from "../statements/periods.ts";
import type { Choice } from "./choice.ts";

/** A vintage a period can be taken in; `all` puts one column for each release that prints it. */
interface VintageOption {
  readonly value: string;
  readonly label: string;
  /** The columns it stands for, oldest release first. */
  readonly vintages: readonly Vintage[];
}

/** A period a user can choose for a statement. */
export interface PeriodOption {
  readonly period: Period;
  readonly label: string;
  /** More than one where several releases print the period. */
  readonly vintages: readonly VintageOption[];
}

/** Returns the periods a statement can be inserted for: quarters, then years, each oldest first. */
export function periodOptions(data: Dataset, code: StatementCode): PeriodOption[] {
  const key = data.items.get(layouts[code].key);
  const statement = key ? data.statementOf(key) : "";
  return periodsOfStatement(data, code).map((period) => ({
    period,
    label: period.quarters === 4 ? periodName(period) : `${period.code} (to ${endOf(period)})`,
    vintages: vintageOptions(data.releasesOf(statement, period)),
  }));
}

/** Returns the columns chosen, in the order of the options. */
export function columnsOf(options: readonly PeriodOption[], choice: Choice): ColumnRequest[] {
  return options
    .filter(({ period }) => !choice.omitted.has(period.code))
    .flatMap(({ period, vintages }) => {
      const wanted = choice.vintages.get(period.code);
      const option = vintages.find(({ value }) => value === wanted) ?? vintages[0];
      return (option?.vintages ?? []).map((vintage) => ({ period, vintage }));
    });
}

function vintageOptions([newest, ...older]: readonly Release[]): VintageOption[] {
  if (!newest) return [];
  const latest: VintageOption = {
    value: "latest",
    label: `latest (${monthOf(newest)})`,
    vintages: ["latest"],
  };
  if (older.length === 0) return [latest];
  const printed = older.map((release) => ({
    value: release.code,
    label: `as printed ${monthOf(release)}`,
    vintages: [release],
  }));
  const all = older.length === 1 ? "both" : "all";
  return [
    latest,
    ...printed,
    { value: "all", label: all, vintages: [...[...older].reverse(), "latest"] },
  ];
}

const endOf = (period: Period): string => formatDate(periodEnd(period));

/** A release's month as the sheets name it: Aug-2003. */
function monthOf({ date }: Release): string {
  const [, month = ""] = formatDate(date).split("-");
  return `${month}-${date.slice(0, 4)}`;
}
