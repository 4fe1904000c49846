import type { Dataset } from "../../dataset/dataset.ts";
import { badArgument } from "../../errors.ts";
import { fiscalYear, lastQuarter, quarterAt, type Period } from "../../model/period.ts";
import { definitions } from "../definitions/gallery.ts";
import type { StatementCode } from "../definitions/definition.ts";

/** Returns the periods a statement is reported for: quarters first, then years, each oldest first. */
export function periodsOfStatement(data: Dataset, code: StatementCode): readonly Period[] {
  if (code === "Guidance") return guidedPeriods(data);
  const key = data.items.get(definitions[code].key);
  const periods = key ? data.periodsOf(data.statementOf(key)) : [];
  return [...periods].sort((a, b) => a.quarters - b.quarters || a.first - b.first);
}

/** The periods that guidance was given for. */
function guidedPeriods(data: Dataset): Period[] {
  const guided = data.prints.filter(({ item }) => item.startsWith("Guidance."));
  const periods = [...new Map(guided.map(({ period }) => [period.code, period])).values()];
  return periods.sort((a, b) => a.first + a.quarters - b.first - b.quarters);
}

/**
 * Returns the reported periods from one to another, both included: 1Q03:4Q03 is 1Q03, 3Q03, 4Q03, since no release
 * prints 2Q03. A balance sheet of a year is that of its last day.
 */
export function periodsBetween(
  data: Dataset,
  code: StatementCode,
  from: Period,
  to: Period,
): Period[] {
  const reported = new Set(periodsOfStatement(data, code).map((period) => period.code));
  const isReported = (period: Period): boolean =>
    reported.has(period.code) ||
    (code === "BalanceSheet" && reported.has(lastQuarter(period).code));
  const between = [...spans(from, to)].filter(isReported);
  if (between.length > 0) return between;
  throw badArgument(
    `${from.code}:${to.code} holds no reported period. Write two quarters or two years, the older first.`,
  );
}

function* spans(from: Period, to: Period): Generator<Period> {
  if (from.quarters !== to.quarters || (from.quarters !== 1 && from.quarters !== 4)) return;
  for (let first = from.first; first <= to.first; first += from.quarters) {
    yield from.quarters === 1 ? quarterAt(first) : fiscalYear(first / 4);
  }
}
