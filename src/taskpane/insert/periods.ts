import { formatChain } from "../../figures/derive/chain.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import { Failure } from "../../errors.ts";
import { formatDate } from "../../model/calendar.ts";
import { periodEnd, type Period } from "../../model/period.ts";
import type { Release, Vintage } from "../../model/release.ts";
import type { ColumnRequest } from "../../statements/columns/column.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import type { StatementCode } from "../../statements/definitions/definition.ts";
import { itemsOf } from "../../statements/columns/choose-columns.ts";
import { derivedPeriodsOfStatement } from "../../statements/columns/derived-periods.ts";
import { keyItemOf, periodsOfStatement } from "../../statements/columns/statement-periods.ts";
import type { ColumnChoice } from "./choice.ts";

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
  /** When it ends, or what it is made of. */
  readonly about: string;
  /** More than one where several releases print the period. */
  readonly vintages: readonly VintageOption[];
}

/** The periods of one kind, oldest first. */
export interface PeriodGroup {
  readonly kind: "quarters" | "years" | "derived" | "in part";
  readonly label: string;
  readonly options: readonly PeriodOption[];
}

const labels: Readonly<Record<PeriodGroup["kind"], string>> = {
  quarters: "Quarters",
  years: "Fiscal years",
  derived: "Derived periods",
  "in part": "Printed in part",
};

/**
 * Returns the periods a statement can be inserted for: reported quarters and years, those derived from them, and those
 * of which only some lines are printed.
 */
export function periodGroups(data: Dataset, code: StatementCode): PeriodGroup[] {
  const reported = reportedOptions(data, code);
  const others = derivedPeriodsOfStatement(data, definitions[code]).map((period) => ({
    period,
    chain: chainOf(data, code, period),
  }));
  const group = (kind: PeriodGroup["kind"], options: readonly PeriodOption[]): PeriodGroup[] =>
    options.length > 0 ? [{ kind, label: labels[kind], options }] : [];
  const unprinted = (period: Period, about: string): PeriodOption => ({
    period,
    about,
    vintages: [{ value: "latest", label: "latest", vintages: ["latest"] }],
  });
  return [
    ...group(
      "quarters",
      reported.filter(({ period }) => period.quarters < 4),
    ),
    ...group(
      "years",
      reported.filter(({ period }) => period.quarters === 4),
    ),
    ...group(
      "derived",
      others.flatMap(({ period, chain }) => (chain ? [unprinted(period, chain)] : [])),
    ),
    ...group(
      "in part",
      others.flatMap(({ period, chain }) => (chain ? [] : [unprinted(period, endOf(period))])),
    ),
  ];
}

/** Returns the amounts chosen, in the order of the options. */
export function amountsOf(
  groups: readonly PeriodGroup[],
  { taken, vintages: wanted }: ColumnChoice,
): ColumnRequest[] {
  return groups
    .flatMap(({ options }) => options)
    .filter(({ period }) => taken.has(period.code))
    .flatMap(({ period, vintages }) => {
      const value = wanted.get(period.code);
      const option = vintages.find((each) => each.value === value) ?? vintages[0];
      return (option?.vintages ?? []).map((vintage) => ({ period, vintage }));
    });
}

function reportedOptions(data: Dataset, code: StatementCode): PeriodOption[] {
  const key = keyItemOf(data, definitions[code]);
  const statement = key ? data.statementOf(key) : "";
  return periodsOfStatement(data, definitions[code]).map((period) => ({
    period,
    about: endOf(period),
    vintages: vintageOptions(data.releasesOf(statement, period)),
  }));
}

/** What the first line that is derived comes from; the others come from the same periods or are not available. */
function chainOf(data: Dataset, code: StatementCode, period: Period): string | undefined {
  for (const item of itemsOf(data, definitions[code])) {
    if (item.kind !== "flow") continue;
    const figure = figureOrFailure(data, { item, period, vintage: "latest" });
    if (!(figure instanceof Failure) && figure.chain) return formatChain(figure.chain);
  }
  return undefined;
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

/** Vendors name IIJ's years after the one they end in. */
function endOf(period: Period): string {
  const end = periodEnd(period);
  const [, month = "", year = ""] = formatDate(end).split("-");
  const vendors = period.quarters === 4 ? `; vendors' FY${end.slice(0, 4)}` : "";
  return `to ${month}-${year}${vendors}`;
}

/** A release's month as the sheets name it: Aug-2003. */
function monthOf({ date }: Release): string {
  const [, month = ""] = formatDate(date).split("-");
  return `${month}-${date.slice(0, 4)}`;
}
