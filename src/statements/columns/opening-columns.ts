import type { Dataset } from "../../dataset/dataset.ts";
import { groupBy } from "../../dataset/group-by.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import type { Period } from "../../model/period.ts";
import { chooseColumns, plainColumns, type ColumnOptions } from "./choose-columns.ts";
import type { ColumnRequest } from "./column.ts";
import { derivedPeriodsOfStatement } from "./derived-periods.ts";
import { keyItemOf, periodsOfStatement } from "./statement-periods.ts";

/** Returns the default options of a statement. */
export const openingOptions = ({ opensBeside = [] }: StatementDefinition): ColumnOptions => ({
  ...plainColumns,
  beside: opensBeside,
});

/**
 * Returns the default amounts of a statement: the reported periods and the derived quarters between them. If the
 * definition asks for it, also the newest twelve months that are not a fiscal year, because the years are already
 * included. A statement that compares vintages has the oldest, the newest and their difference. Of each length, only the
 * newest periods are included, so that the statement stays readable with any number of releases.
 */
export function openingAmounts(data: Dataset, definition: StatementDefinition): ColumnRequest[] {
  if (definition.comparesVintages) return comparedColumns(data, definition);
  const reported = periodsOfStatement(data, definition);
  const quarters = reported.filter(({ quarters }) => quarters === 1);
  const [first, last] = [quarters[0], quarters.at(-1)];
  const between = derivedPeriodsOfStatement(data, definition).filter(
    (period) =>
      period.quarters === 1 &&
      first &&
      last &&
      first.first < period.first &&
      period.first < last.first,
  );
  const twelveMonths = definition.opensWithTwelveMonths
    ? derivedPeriodsOfStatement(data, definition)
        .filter(({ rolling }) => rolling)
        .sort((a, b) => b.first - a.first)
        .slice(0, 1)
    : [];
  return [...newestOfEach([...reported, ...between]), ...twelveMonths].map((period) => ({
    period,
    vintage: "latest",
  }));
}

/** A statement opens with twelve quarters, which are three years, and with at most twelve years. */
const opened = { ofLength: 12, compared: 4 } as const;

const newestOfEach = (periods: readonly Period[]): Period[] =>
  [...groupBy([...periods].sort(byLength), ({ quarters }) => quarters).values()].flatMap((alike) =>
    alike.slice(-opened.ofLength),
  );

const byLength = (a: Period, b: Period): number => a.quarters - b.quarters || a.first - b.first;

function comparedColumns(data: Dataset, definition: StatementDefinition): ColumnRequest[] {
  const key = keyItemOf(data, definition);
  const twice = periodsOfStatement(data, definition).filter(
    (period) => key && data.releasesOf(data.statementOf(key), period).length > 1,
  );
  return twice.slice(-opened.compared).flatMap((period): ColumnRequest[] => [
    { period, vintage: "first" },
    { period, vintage: "latest" },
    { period, vintage: "latest", shows: "Difference" },
  ]);
}

/** Returns the columns a statement is inserted with in one click. */
export function openingColumns(data: Dataset, definition: StatementDefinition): ColumnRequest[] {
  const amounts = openingAmounts(data, definition);
  return definition.comparesVintages
    ? amounts
    : chooseColumns(data, definition, amounts, openingOptions(definition));
}
