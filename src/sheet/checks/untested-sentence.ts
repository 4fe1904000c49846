import type { Dataset } from "../../dataset/dataset.ts";
import { sum } from "../../exact/decimal.ts";
import { answerOf } from "../../figures/find-answer.ts";
import { quarterAt, type Period } from "../../model/period.ts";
import { whyNotIn } from "../../reconciliation/check-words.ts";
import { inEnglish } from "../../reconciliation/checks-in-english.ts";
import type { Finding } from "../../reconciliation/finding.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import { formatLike } from "../../reconciliation/format.ts";

/** Returns why a check cannot be made: "Not testable. Net income (loss) quarters against FY2003: 2Q03 is not in the data; …". */
export function untestedSentence(data: Dataset, check: FindingCheck): string {
  const { finding, label, period, relation } = check;
  if (relation === "quarters and years") {
    const missing = missingQuarters(data, check);
    const opens = `Not testable. ${label} quarters against ${period}: `;
    if (missing.length > 1) return `${opens}${listed(missing)} are not in the data.`;
    const [only] = missing;
    if (only) return `${opens}${only.code} is not in the data${remainder(data, check, only)}.`;
  }
  return `Not testable. ${label} ${period}: ${whyUntested(finding)}.`;
}

/** Returns why a check cannot be made, as the part of a sentence after a colon. */
export function whyUntested({ whyNot }: Finding): string {
  const why = whyNot ? whyNotIn(inEnglish, whyNot) : "";
  return `${why.charAt(0).toLowerCase()}${why.slice(1)}`;
}

const listed = (periods: readonly Period[]): string =>
  periods.map(({ code }) => code).join(" and ");

const quartersOf = ({ finding }: FindingCheck): Period[] =>
  [0, 1, 2, 3].map((n) => quarterAt(finding.target.column.period.first + n));

function missingQuarters(data: Dataset, check: FindingCheck): Period[] {
  const statement = data.statementOf(check.finding.target.item);
  return quartersOf(check).filter((quarter) => data.releasesOf(statement, quarter).length === 0);
}

/** What is left of the year for the missing quarter, and why that tests nothing. */
function remainder(data: Dataset, check: FindingCheck, missing: Period): string {
  const { target } = check.finding;
  const { item } = target;
  const ask = (period: Period) => answerOf(data, { item, period, vintage: "latest" });
  const held = quartersOf(check)
    .filter(({ code }) => code !== missing.code)
    .map((quarter) => ask(quarter).figure);
  const known = held.filter((figure) => figure !== undefined);
  if (known.length < held.length) return "";
  const left = formatLike(target.value.minus(sum(known.map(({ value }) => value))), target);
  const { figure, refusal } = ask(missing);
  if (figure) return `; it is derived as the remainder, ${left}, so this check tests nothing`;
  if (refusal.reason !== "mixed bases") return "";
  return `; the remainder ${left} mixes bases and is not ${missing.code}'s result`;
}
