import type { Dataset } from "../../dataset/dataset.ts";
import { contradictionOf, restatementOf } from "../../figures/served-figure.ts";
import { shift } from "../../exact/decimal.ts";
import { groupThousands } from "../../exact/digits.ts";
import { formatDate } from "../../model/calendar.ts";
import type { Chain, Figure, PrintedTerm } from "../../model/figure.ts";
import { isMoney, isPercentage } from "../../model/item.ts";
import { formatScale, formatTable } from "../../model/table.ts";
import { formatLabel } from "../../statements/printed-label.ts";

/**
 * Returns where a figure is from, in one line: the release, table, row, column and printed text; the parts of a computed
 * one; the chain of a derived one; and corrections and contradictions, with the reason.
 *
 * @example
 * // 4Q03 release (14-May-04), statement of operations, row "Equipment sales", column 4Q03 JPY: 2,117,006 thousand
 */
export function sourceOf(data: Dataset, figure: Figure): string {
  if (figure.chain) return formatDerived(data, figure, figure.chain);
  return [formatPrinted(figure), ...remarksOn(data, figure)].join("; ");
}

function formatDerived(data: Dataset, figure: Figure, chain: Chain): string {
  const spans = chain.map((link, i) => {
    const { item, period, release } = link.figure;
    const what = item === figure.item ? period.code : `${item.label} ${period.code}`;
    return `${signOf(link, i)}${what} ${formatAmount(link.figure)} (${release.code} release)`;
  });
  const across = chain.some(({ figure: { release } }) => release !== figure.release);
  const opens = across ? "Derived across releases" : "Derived";
  const against = chain.flatMap((link) =>
    remarksOn(data, link.figure).map((words) => `. ${link.figure.period.code} is ${words}`),
  );
  return `${opens}: ${figure.period.code} ${formatAmount(figure)} = ${spans.join(" ")}${against.join("")}`;
}

function formatPrinted(figure: Figure): string {
  const { release, terms } = figure;
  const from = `${release.code} release (${formatDate(release.date)})`;
  const [term] = terms;
  if (term && terms.length === 1)
    return `${from}, ${formatCell(term)}: ${formatText(term, figure)}`;
  const parts = terms.map(
    (part, i) => `${signOf(part, i)}${formatCell(part)} ${formatText(part, figure)}`,
  );
  return `${from}, computed: ${formatAmount(figure)} = ${parts.join(" ")}`;
}

const signOf = ({ sign }: { readonly sign: 1 | -1 }, i: number): string =>
  sign === -1 ? "− " : i > 0 ? "+ " : "";

function formatCell({ print }: PrintedTerm): string {
  const { table, row, period, column, place } = print;
  const where = formatTable(table);
  return place === "prose"
    ? `${where}, on ${period.code}`
    : `${where}, row "${formatLabel(row)}", column ${period.code} ${column}`;
}

function formatText({ print }: PrintedTerm, { item }: Figure): string {
  const { qualifier, scale, correction } = print;
  const text = correction?.read ?? print.text;
  if (text === "") return "empty, taken as nil because its column adds up without it";
  const unit = isMoney(item) ? formatScale(scale) : ` ${item.unit}`;
  const counted = text === "-" || isPercentage(item) ? text : `${text}${unit}`;
  return qualifier ? `${qualifier} ${counted}` : counted;
}

/** An amount as the statements print it: money in thousands, a loss in parentheses. */
function formatAmount({ item, value }: Figure): string {
  const amount = isMoney(item) ? shift(value, -3) : value;
  const digits = groupThousands(amount.abs().toFixed());
  const unit = isMoney(item) ? formatScale(3) : ` ${item.unit}`;
  return `${amount.isNegative() && !amount.isZero() ? `(${digits})` : digits}${unit}`;
}

/** The corrections of a figure of one release and the contradictions to it, each with its reason. */
function remarksOn(data: Dataset, figure: Figure): string[] {
  const corrected = figure.terms.flatMap(({ print: { text, correction } }) =>
    correction ? [`printed "${text}", read as ${correction.read}: ${correction.reason}`] : [],
  );
  return [...corrected, ...caveats(data, figure)];
}

function caveats(data: Dataset, figure: Figure): string[] {
  const restated = restatementOf(data, figure);
  if (restated) {
    const { by, from } = restated.by;
    return [
      `superseded: the ${by.code} release restated it from ${from.code} on. ${restated.reached.reason}`,
    ];
  }
  const other = contradictionOf(data, figure);
  if (!other) return [];
  return [
    `inconsistent in source: ${formatTable(other.table)} prints ${other.printed}. ${other.reason}`,
  ];
}
