import { formatChain } from "../../figures/derive/chain.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import { Failure } from "../../errors.ts";
import type { Period } from "../../model/period.ts";
import type { Release, Vintage } from "../../model/release.ts";
import type { ColumnRequest } from "../../statements/columns/column.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import type { StatementCode } from "../../statements/definitions/definition.ts";
import { itemsOf } from "../../statements/columns/choose-columns.ts";
import { derivedPeriodsOfStatement } from "../../statements/columns/derived-periods.ts";
import { keyItemOf, periodsOfStatement } from "../../statements/columns/statement-periods.ts";
import type { ColumnChoice } from "./choice.ts";

/** A vintage that can be chosen for a period; `all` gives one column for each release that prints it. */
export interface VintageOption {
  readonly value: string;
  /** Its release, if it is a choice among several releases. */
  readonly release?: Release;
  /** The vintages of its columns, oldest release first. */
  readonly vintages: readonly Vintage[];
}

/** A period a user can choose for a statement. */
export interface PeriodOption {
  readonly period: Period;
  /** The periods that it is derived from, if it is derived. */
  readonly chain?: string;
  /** More than one if several releases print the period. */
  readonly vintages: readonly VintageOption[];
}

/** The periods of one kind, oldest first. */
export interface PeriodGroup {
  readonly kind: "quarters" | "years" | "derived" | "in part";
  readonly options: readonly PeriodOption[];
}

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
    options.length > 0 ? [{ kind, options }] : [];
  const vintages: readonly VintageOption[] = [{ value: "latest", vintages: ["latest"] }];
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
      others.flatMap(({ period, chain }) => (chain ? [{ period, chain, vintages }] : [])),
    ),
    ...group(
      "in part",
      others.flatMap(({ period, chain }) => (chain ? [] : [{ period, vintages }])),
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
    vintages: vintageOptions(data.releasesOf(statement, period)),
  }));
}

/** Returns the chain of the first derived line; other lines are derived from the same periods or are not available. */
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
    release: newest,
    vintages: ["latest"],
  };
  if (older.length === 0) return [latest];
  const printed = older.map((release) => ({
    value: release.code,
    release,
    vintages: [release],
  }));
  return [latest, ...printed, { value: "all", vintages: [...[...older].reverse(), "latest"] }];
}
