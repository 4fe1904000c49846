import type { Dataset } from "../../dataset/dataset.ts";
import { answerablePeriods } from "../../figures/answerable-periods.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import { Failure } from "../../errors.ts";
import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import { itemOfLine } from "../definitions/statement-line.ts";
import { periodsOfStatement } from "./statement-periods.ts";

/**
 * Returns the periods for which no release prints a statement but some total of it can be derived.
 *
 * A statement without a key has none. A statement with balances is not offered for the last twelve months, because its
 * balances would be those of the last day, unless its definition opens with the last twelve months.
 */
export function derivedPeriodsOfStatement(
  data: Dataset,
  definition: StatementDefinition,
): readonly Period[] {
  const { lines, key, opensWithTwelveMonths } = definition;
  if (key === undefined) return [];
  const hasBalances = lines.some(
    (line) => data.items.get(itemOfLine(line) ?? "")?.kind === "balance",
  );
  const totals = lines.filter(({ kind }) => kind === "total");
  const items = (totals.length > 0 ? totals : lines)
    .flatMap((line) => data.items.get(itemOfLine(line) ?? "") ?? [])
    .filter(({ kind }) => kind === "flow");
  const reported = new Set(periodsOfStatement(data, definition).map((period) => period.code));
  return answerablePeriods(data)
    .map(({ period }) => period)
    .filter(
      (period) =>
        !reported.has(period.code) &&
        !(period.rolling && hasBalances && !opensWithTwelveMonths) &&
        items.some((item) => isAnswered(data, item, period)),
    );
}

const isAnswered = (data: Dataset, item: Item, period: Period): boolean =>
  !(figureOrFailure(data, { item, period, vintage: "latest" }) instanceof Failure);
