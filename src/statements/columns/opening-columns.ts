import type { Dataset } from "../../dataset/dataset.ts";
import type { Period } from "../../model/period.ts";
import { chooseColumns, plainColumns, type ColumnOptions } from "./choose-columns.ts";
import type { ColumnRequest, Beside } from "./column.ts";
import { definitions } from "../definitions/gallery.ts";
import type { StatementCode } from "../definitions/definition.ts";
import { derivedPeriodsOfStatement } from "./derived-periods.ts";
import { periodsOfStatement } from "./statement-periods.ts";

/** What a statement shows beside its amounts unless its user chooses otherwise. */
const opened: Partial<Record<StatementCode, readonly Beside[]>> = {
  RevenueByService: ["YoY", "QoQ", "Share"],
  CostOfRevenue: ["YoY", "QoQ"],
};

/** Returns the options a statement opens with. */
export const openingOptions = (code: StatementCode): ColumnOptions => ({
  ...plainColumns,
  beside: opened[code] ?? [],
});

/**
 * Returns the amounts a statement opens with: every reported period, and the derived quarters between them, so that the
 * quarters of a year stand side by side. The restated quarter stands as printed before, as restated, and their difference.
 */
export function openingAmounts(data: Dataset, code: StatementCode): ColumnRequest[] {
  const reported = periodsOfStatement(data, code);
  if (code === "Restatement") return restatedColumns(data, reported);
  const quarters = reported.filter(({ quarters }) => quarters === 1);
  const [first, last] = [quarters[0], quarters.at(-1)];
  const between = derivedPeriodsOfStatement(data, code).filter(
    (period) =>
      period.quarters === 1 &&
      first &&
      last &&
      first.first < period.first &&
      period.first < last.first,
  );
  return [...reported, ...between]
    .sort((a, b) => a.quarters - b.quarters || a.first - b.first)
    .map((period) => ({ period, vintage: "latest" }));
}

function restatedColumns(data: Dataset, reported: readonly Period[]): ColumnRequest[] {
  const key = data.items.get(definitions.Restatement.key);
  const restated = reported.filter(
    (period) => key && data.releasesOf(data.statementOf(key), period).length > 1,
  );
  return restated.flatMap((period): ColumnRequest[] => [
    { period, vintage: "first" },
    { period, vintage: "latest" },
    { period, vintage: "latest", shows: "Difference" },
  ]);
}

/** Returns the columns a statement is inserted with in one click. */
export function openingColumns(data: Dataset, code: StatementCode): ColumnRequest[] {
  const amounts = openingAmounts(data, code);
  return code === "Restatement"
    ? amounts
    : chooseColumns(data, definitions[code], amounts, openingOptions(code));
}
