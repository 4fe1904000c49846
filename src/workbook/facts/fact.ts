import type { Decimal } from "../../exact/decimal.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { answerablePeriods } from "../../figures/answerable-periods.ts";
import { findPrintedUsd } from "../../figures/dollars.ts";
import { findAnswer, findRelease } from "../../figures/find-answer.ts";
import { findServed } from "../../figures/served-figure.ts";
import type { Figure } from "../../model/figure.ts";
import { isMoney, isPercentage, type Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Release } from "../../model/release.ts";

/** A figure that a number in a cell may repeat. */
export interface Fact {
  readonly figure: Figure;
  /** In single units of its currency, or as a count. */
  readonly value: Decimal;
  /** The currency; undefined if it is not money. */
  readonly currency?: "JPY" | "USD";
  /** The release that gives it: the newest for its statement, or an older one, which a formula must name. */
  readonly vintage: "latest" | Release;
}

/**
 * Yields every figure that the releases print or that is the sum of printed parts, with the dollars printed next to it,
 * and every derived flow; one step for each figure.
 */
export function* factsIn(data: Dataset): Generator<readonly Fact[]> {
  for (const { item, period, release } of asked(data))
    yield factsOf(data, findServed(data, item, period, release));
  for (const { period, basis } of answerablePeriods(data)) {
    if (basis === "reported") continue;
    for (const item of data.items.values())
      if (item.kind === "flow" && isMoney(item))
        yield factsOf(data, findAnswer(data, { item, period, vintage: "latest" }));
  }
}

interface Asked {
  readonly item: Item;
  readonly period: Period;
  readonly release: Release;
}

/** Yields printed figures and sums of printed figures; each item, period and release once. */
function* asked(data: Dataset): Generator<Asked> {
  const seen = new Set<string>();
  for (const { item: code, period, release } of data.prints) {
    const item = data.items.get(code);
    const name = `${code} ${period.code} ${release.code}`;
    if (!item || isPercentage(item) || seen.has(name)) continue;
    seen.add(name);
    yield { item, period, release };
  }
  for (const item of data.items.values()) {
    if (item.sum.length === 0) continue;
    const statement = data.statementOf(item);
    for (const period of data.periodsOf(statement))
      for (const release of data.releasesOf(statement, period))
        if (!seen.has(`${item.code} ${period.code} ${release.code}`))
          yield { item, period, release };
  }
}

function factsOf(data: Dataset, figure: Figure | undefined): Fact[] {
  if (!figure) return [];
  const { item, period, release, value } = figure;
  const isNewest = figure.chain || findRelease(data, item, period, "latest") === release;
  const vintage: Fact["vintage"] = isNewest ? "latest" : release;
  if (!isMoney(item)) return [{ figure, value, vintage }];
  const dollars = findPrintedUsd(data, figure);
  return [
    { figure, value, currency: "JPY", vintage },
    ...(dollars ? [{ figure, value: dollars, currency: "USD" as const, vintage }] : []),
  ];
}
