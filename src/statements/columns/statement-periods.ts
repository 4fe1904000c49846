import type { Dataset } from "../../dataset/dataset.ts";
import { badArgument, notFound } from "../../errors.ts";
import { formatRange } from "../../figures/refuse/format-outside.ts";
import type { Item } from "../../model/item.ts";
import { endOf, fiscalYear, lastQuarter, quarterAt, type Period } from "../../model/period.ts";
import type { StatementDefinition } from "../definitions/definition.ts";

/** Returns the key item of a statement, which represents a whole column; undefined if it has none. */
export const keyItemOf = (data: Dataset, { key }: StatementDefinition): Item | undefined =>
  key === undefined ? undefined : data.items.get(key);

/**
 * Returns the periods a statement is reported for: quarters first, then years, each oldest first; without a key, in the
 * order of their ends.
 */
export function periodsOfStatement(
  data: Dataset,
  definition: StatementDefinition,
): readonly Period[] {
  const { periodsOf } = definition;
  if (periodsOf !== undefined) return periodsOfFamily(data, periodsOf);
  const key = keyItemOf(data, definition);
  const periods = key ? data.periodsOf(data.statementOf(key)) : [];
  return [...periods].sort((a, b) => a.quarters - b.quarters || a.first - b.first);
}

/** The periods for which any item of a family is printed. */
function periodsOfFamily({ items, printed }: Dataset, family: string): Period[] {
  const codes = [...items.values()].filter((item) => item.family === family);
  const prints = codes.flatMap(({ code }) => printed.flatMap(({ printsOf }) => printsOf(code)));
  const periods = [...new Map(prints.map(({ period }) => [period.code, period])).values()];
  return periods.sort((a, b) => endOf(a) - endOf(b));
}

/**
 * Returns the reported periods from one to another, both included: 1Q03:4Q03 is 1Q03, 3Q03, 4Q03, because no release
 * prints 2Q03. A statement of balances has a year if it has the year's last day.
 *
 * @throws bad-argument for a span that is not of quarters or years, or that runs backwards; not-found if no period in it
 * is reported.
 */
export function periodsBetween(
  data: Dataset,
  definition: StatementDefinition,
  from: Period,
  to: Period,
): Period[] {
  const inSpan = [...spans(from, to)];
  if (inSpan.length === 0) {
    throw badArgument(
      `${from.code}:${to.code} is not a span of periods. Write two quarters or two years, the older first.`,
      { reason: "not a span", typed: `${from.code}:${to.code}` },
    );
  }
  const held = periodsOfStatement(data, definition);
  const reported = new Set(held.map((period) => period.code));
  const ofBalances = keyItemOf(data, definition)?.kind === "balance";
  const isReported = (period: Period): boolean =>
    reported.has(period.code) || (ofBalances && reported.has(lastQuarter(period).code));
  const between = inSpan.filter(isReported);
  if (between.length > 0) return between;
  throw notFound(
    `No ${from.quarters === 1 ? "quarter" : "year"} from ${from.code} to ${to.code} is reported for this statement; the reported periods are ${formatRange(held)}.`,
    { reason: "nothing reported", from, to, held },
  );
}

function* spans(from: Period, to: Period): Generator<Period> {
  if (from.quarters !== to.quarters || (from.quarters !== 1 && from.quarters !== 4)) return;
  for (let first = from.first; first <= to.first; first += from.quarters) {
    yield from.quarters === 1 ? quarterAt(first) : fiscalYear(first / 4);
  }
}
