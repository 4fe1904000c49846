import { shift } from "../exact/decimal.ts";
import { formatDate } from "../model/calendar.ts";
import type { Figure, PrintedTerm } from "../model/figure.ts";
import { isMoney, isPercentage } from "../model/item.ts";
import { formatScale, formatTable } from "../model/place.ts";
import type { Release } from "../model/release.ts";
import type { Dataset } from "./dataset.ts";
import { contradictionOf, restatementOf } from "./serve.ts";

/**
 * Returns where a figure is from, in one line: the release, table, row, column and printed text; the parts of a computed
 * one; the chain of a derived one; and what stands against it, with the reason.
 *
 * @example
 * // 4Q03 release (14-May-04), statement of operations, row "Equipment sales", column 4Q03 JPY: 2,117,006 thousand
 */
export function formatSource(data: Dataset, figure: Figure): string {
  const { chain, period } = figure;
  if (!chain) return `${formatPrinted(figure)}${caveat(data, figure)}`;
  const spans = chain.map(({ figure: span, sign }, i) => {
    const mark = sign === -1 ? "− " : i > 0 ? "+ " : "";
    const what = span.item === figure.item ? "" : `${span.item.code} of `;
    const { code, amount } = { code: span.period.code, amount: formatAmount(span) };
    return `${mark}${what}${code} ${amount} (${span.release.code} release)`;
  });
  const across = chain.some(({ figure: { release } }) => release !== figure.release);
  const opens = across ? "Derived across releases" : "Derived";
  const caveats = new Set(chain.map((link) => caveat(data, link.figure)));
  return `${opens}: ${period.code} ${formatAmount(figure)} = ${spans.join(" ")}${[...caveats].join("")}`;
}

function formatPrinted(figure: Figure): string {
  const { release, terms } = figure;
  const [term] = terms;
  const from = formatRelease(release);
  if (term && terms.length === 1) {
    const { print } = term;
    const nil = print.text === "" ? "empty, a nil since its column adds up without it" : "";
    return `${from}, ${formatCell(term)}: ${nil || formatText(term, figure)}`;
  }
  const parts = terms.map(
    (part, i) => `${signOf(part, i)}${formatCell(part)} ${formatText(part, figure)}`,
  );
  return `${from}, computed: ${formatAmount(figure)} = ${parts.join(" ")}`;
}

const signOf = ({ sign }: PrintedTerm, i: number): string =>
  sign === -1 ? "− " : i > 0 ? "+ " : "";

const formatRelease = ({ code, date }: Release): string => `${code} release (${formatDate(date)})`;

function formatCell({ print }: PrintedTerm): string {
  const { table, row, period, column, place } = print;
  const where = formatTable(table);
  return place === "prose"
    ? `${where}, on ${period.code}`
    : `${where}, row "${row}", column ${period.code} ${column}`;
}

function formatText({ print }: PrintedTerm, { item }: Figure): string {
  const { qualifier, text, scale } = print;
  const unit = isMoney(item) ? formatScale(scale) : isPercentage(item) ? "" : ` ${item.unit}`;
  return `${qualifier ? `${qualifier} ` : ""}${text}${unit}`;
}

/** An amount as the statements print it: money in thousands, a loss in parentheses. */
function formatAmount({ item, value }: Figure): string {
  const amount = isMoney(item) ? shift(value, -3) : value;
  const [whole = "", fraction] = amount.abs().toFixed().split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "");
  const unit = isMoney(item) ? formatScale(3) : ` ${item.unit}`;
  return `${amount.isNegative() && !amount.isZero() ? `(${digits})` : digits}${unit}`;
}

/** What stands against a figure of one release, sentences after the source. */
function caveat(data: Dataset, figure: Figure): string {
  const restated = restatementOf(data, figure);
  if (restated) {
    const { by, from } = restated.by;
    return `. Superseded: the ${by.code} release restated it from ${from.code} on. ${restated.reached.reason}`;
  }
  const other = contradictionOf(data, figure);
  if (!other) return "";
  return `. Inconsistent in source: ${formatTable(other.table)} prints ${other.printed}. ${other.reason}`;
}
