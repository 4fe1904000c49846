import type { Dataset } from "../../dataset/dataset.ts";
import type { Chain, Figure } from "../../model/figure.ts";
import { isMoney } from "../../model/item.ts";
import { keepingAnswers, statementFor, type Question } from "../question.ts";
import type { Refusal } from "../refusal.ts";
import { findServed, restatementOf } from "../served-figure.ts";
import { findCashChain } from "./cash-chain.ts";
import type { Links } from "./chain.ts";
import { sumOfChain, termsOfChain } from "./chain.ts";
import { findColumnChain, type Span } from "./column-chain.ts";
import { objectionTo } from "./objection.ts";

/** The result of a derivation: a figure, or why there is none. */
export type Derivation =
  | { readonly figure: Figure; readonly refusal?: never }
  | { readonly figure?: never; readonly refusal: Refusal };

/**
 * Returns the figure of a period that no release prints, as the sum of a chain of reported spans, or the reason why the
 * chain gives no figure; undefined if there is no chain for the period.
 *
 * Only flows of money and cash are derived. All flows of a statement use the same chain.
 *
 * @example
 * // Revenue of 2Q03: FY2003 38,779,462 − 1Q03 8,344,046 − 3Q03 9,633,155 − 4Q03 11,617,002 = 9,185,259
 */
export const derive = keepingAnswers((data, question): Derivation | undefined => {
  const { item, period, vintage } = question;
  if (!isMoney(item)) return undefined;
  if (item.kind !== "flow") {
    const chain = findCashChain(data, item, period, vintage);
    return chain && add(data, question, chain);
  }
  const columns = findColumnChain(data, statementFor(data, item, vintage), period, vintage);
  return columns && deriveLine(data, question, columns);
});

/** Returns the derived figure, or undefined. */
export const findDerived = (data: Dataset, question: Question): Figure | undefined =>
  derive(data, question)?.figure;

/** Refuses a line that only some columns of the chain have. A line that none of them has is not presented. */
function deriveLine(
  data: Dataset,
  { item, period, vintage }: Question,
  columns: Links<Span>,
): Derivation {
  const spans = columns.map(({ of, sign }) => ({ figure: { ...of, item }, sign }));
  const links = spans.map(({ figure, sign }) => ({
    figure: findServed(data, item, figure.period, figure.release),
    sign,
  }));
  const chain = links.flatMap(({ figure, sign }) => (figure ? [{ figure, sign }] : []));
  if (chain.length === 0) {
    const deciding = [...new Set(spans.map(({ figure }) => figure.release))];
    return { refusal: { reason: "not presented", item, period, deciding, elsewhere: [] } };
  }
  const lacking = spans.find((_, i) => !links[i]?.figure)?.figure;
  if (!lacking) return add(data, { item, period, vintage }, chain);
  const why = restatementOf(data, lacking)?.reached.reason;
  return { refusal: { reason: "lacking line", item, period, chain: spans, lacking, why } };
}

function add(data: Dataset, { item, period, vintage }: Question, chain: Chain): Derivation {
  const figures = chain.map(({ figure }) => figure);
  const objection = objectionTo(data, figures, vintage);
  if (objection) return { refusal: { ...objection, item, period, chain } };
  const [newest] = figures
    .map(({ release }) => release)
    .sort((a, b) => b.quarter.first - a.quarter.first);
  if (!newest) throw new TypeError("A chain has no links.");
  const across = figures.some(({ release }) => release !== newest);
  const old = figures.some(({ status }) => status === "superseded");
  const status = old ? "superseded" : across ? "derived across releases" : "derived";
  const value = sumOfChain(chain);
  return {
    figure: { item, period, release: newest, value, status, terms: termsOfChain(chain), chain },
  };
}
