import { certain } from "../../errors.ts";
import { formatScale, formatTable, isAppendix } from "../../model/table.ts";
import { calculationIn, reasonsIn } from "../../reconciliation/check-words.ts";
import { inEnglish } from "../../reconciliation/checks-in-english.ts";
import { formatterFor } from "../../reconciliation/explain.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import type { Fact } from "../../reconciliation/fact.ts";
import { formatLike, formatSigned } from "../../reconciliation/format.ts";
import { placesOf } from "../../reconciliation/reading.ts";
import { allowanceOf, type Rule } from "../../reconciliation/rules.ts";
import { withLabels } from "./labels.ts";
import { restatedSentence } from "./restated-sentence.ts";
import type { Spoken } from "./spoken.ts";
import { untestedSentence, whyUntested } from "./untested-sentence.ts";

/**
 * Returns a check in words, in one of five forms: it agrees, it agrees within rounding, the source is inconsistent, it
 * was restated, or it is not testable.
 *
 * @example "Agrees. Total revenues 4Q03: 5,498,547 + 4,001,449 + 2,117,006 = 11,617,002 printed; difference 0 thousand."
 */
export function sentenceOf(spoken: Spoken, check: FindingCheck): string {
  const { rule } = check.finding;
  const words = (): string => {
    switch (check.verdict) {
      case "restated":
        return restatedSentence(spoken, check);
      case "incomplete":
        return untestedSentence(spoken.data, check);
      case "exact":
        return `Agrees. ${agreement(check, certain(rule))}`;
      case "rounding":
        return withinRounding(spoken, check, certain(rule));
      case "weak":
        return `Agrees, but weakly: printed too coarsely for a strict test. ${agreement(check, certain(rule))}`;
      default:
        return inconsistent(check);
    }
  };
  return withLabels(spoken.data, words());
}

/** "Total revenues 4Q03", with the table if it is not the statement, and the printed unit if it is not yen. */
export function named({ label, period, finding: { target } }: FindingCheck): string {
  const { table, column } = target;
  const place = isAppendix(table) ? "" : `, ${formatTable(table)}`;
  const kind = column.column === "JPY" ? "" : ` (${column.column})`;
  return `${label} ${period}${place}${kind}`;
}

const unitWord = ({ finding: { target } }: FindingCheck): string => formatScale(placesOf(target));

function agreement(check: FindingCheck, rule: Rule): string {
  const { finding, computed, difference } = check;
  const printed = formatSigned(finding.target);
  const both = computed === printed ? `${printed} printed` : `${computed}; printed ${printed}`;
  return `${named(check)}: ${calculationIn(inEnglish, rule, finding.facts)} = ${both}; difference ${difference}${unitWord(check)}.`;
}

function withinRounding(spoken: Spoken, check: FindingCheck, rule: Rule): string {
  const { finding, computed } = check;
  const { target, room } = finding;
  const own = check.relation === "footing" && target.table.scale === 6 && check.column === "JPY";
  const from = own ? ", from its own millions" : "";
  const allowance = formatterFor(finding)(allowanceOf(target, certain(room)), 1);
  const finer = own ? inThousands(spoken, check) : "";
  return `Agrees within rounding. ${named(check)}${from}: ${calculationIn(inEnglish, rule, finding.facts)} = ${computed}; printed ${formatSigned(target)}; allowance ${allowance}${unitWord(check)}${finer}.`;
}

/** A figure in millions that does not add up may be exact in a table in thousands. */
function inThousands({ checksOn }: Spoken, { finding }: FindingCheck): string {
  const same = checksOn(finding.target).find(
    ({ relation, verdict }) => relation === "same figure" && verdict === "exact",
  );
  if (!same) return "";
  const fact = certain(same.finding.facts[0]);
  const finer = certain(fact.terms[0]).reading;
  if (finer.table.scale !== 3) return "";
  return ` (from thousands it is exact: ${formatLike(fact.value, finer)})`;
}

function inconsistent(check: FindingCheck): string {
  const { finding, judgement, computed, label, period } = check;
  const { target, rule, facts } = finding;
  const { kind, reasons } = judgement;
  const why = reasonsIn(inEnglish, reasons)
    .map((said) => ` ${said}`)
    .join("");
  const opens = `Source inconsistent, ${kinds[kind] ?? (kind === "" ? "unexplained" : kind)}.`;
  const table = formatTable(target.table);
  const place = /^Table/.test(table) ? table : `the ${table}`;
  const printed = `${opens} ${label} ${period}: ${place} prints ${formatSigned(target)}`;
  if (!rule) return `${printed}; ${whyUntested(finding)}.${why}`;
  const calculation = calculationIn(inEnglish, rule, facts);
  const gives =
    check.relation === "same figure"
      ? `${possessive(tableOf(facts))} ${calculation} rounds to ${computed}`
      : `${calculation} gives ${computed}`;
  return `${printed}; ${gives}.${why}`;
}

const tableOf = ([fact]: readonly Fact[]): string =>
  formatTable(certain(certain(fact).terms[0]).reading.table);

const possessive = (table: string): string => {
  const named = /^Table/.test(table) ? table : `the ${table}`;
  return named.endsWith("s") ? `${named}'` : `${named}'s`;
};

/** The words of the recorded kinds of reasons in a sentence. */
const kinds: Readonly<Record<string, string>> = {
  forced: "consistent with forcing",
};
