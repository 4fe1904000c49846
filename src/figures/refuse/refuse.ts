import { notFound, notReported, type Failure } from "../../errors.ts";
import { isMoney, type Item } from "../../model/item.ts";
import { endOf, type Period } from "../../model/period.ts";
import type { Release } from "../../model/release.ts";
import { findChain, formatChain, type Step } from "../derive/chain.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { findDerivation, findDerived } from "../derive/derive.ts";
import { findRelease } from "../find-answer.ts";
import { findFigure } from "../printed-figure.ts";
import { findNearest, rangeOf } from "./nearest.ts";
import type { Question } from "../question.ts";
import { restatementOf } from "../served-figure.ts";

/** Returns the refusal of a line that the release which decides the period does not print, naming those that do. */
export function absent(data: Dataset, item: Item, period: Period, release: Release): Failure {
  const word = data.printsAt(item.code, release, period).find(({ text }) => text !== "")?.text;
  if (word) {
    return notReported(
      `The ${release.code} release gives no figure for ${item.code} of ${period.code}, only the word "${word}".`,
    );
  }
  const others = data.releases.filter((other) => findFigure(data, item, period, other));
  const lacks = `The ${release.code} release, which decides ${period.code}, prints no line ${item.code}`;
  if (others.length === 0)
    return notReported(`${lacks}, and no other release does for ${period.code}.`);
  const codes = codesOf(others);
  return notReported(`${lacks}; the ${codes} release does: ask for release ${codes}.`);
}

/** Returns the refusal of a figure that is neither printed nor derived: why, and what to ask instead. */
export function underivable(data: Dataset, question: Question): Failure {
  const { item, period, vintage } = question;
  const printing = data.releasesOf(data.statementOf(item), period);
  if (printing.length > 0) {
    return notReported(
      `${item.code} of ${period.code} is printed by another release: ask for release ${codesOf(printing)}.`,
    );
  }
  if (typeof vintage !== "string" && findDerived(data, { ...question, vintage: "latest" })) {
    return notReported(
      `${item.code} of ${period.code} follows from no spans of the ${vintage.code} release alone: leave the release out.`,
    );
  }
  const derivation = findDerivation(data, question);
  const [first, end] = rangeOf(data, item);
  if (!derivation && (period.first < first || endOf(period) > end)) {
    const held = data.periodsOf(data.statementOf(item)).map(({ code }) => code);
    return notFound(
      `${period.code} is outside the data held. ${item.code} is reported for ${held.join(", ")}.`,
    );
  }
  const unprinted = `No release prints ${item.code} for ${period.code}, and `;
  const why = derivation?.objection ?? whyNot(data, question);
  const nearest = findNearest(data, question);
  return notReported(`${unprinted}${why}${nearest ? ` Ask ${nearest.code}.` : ""}`);
}

const codesOf = (releases: readonly Release[]): string =>
  releases.map(({ code }) => code).join(" and ");

/** Why no chain comes to the period, as the end of a sentence. */
function whyNot(data: Dataset, { item, period, vintage }: Question): string {
  if (!isMoney(item)) return `a figure in ${item.unit} is never derived by adding or subtracting.`;
  if (item.kind === "balance") return "no flows between the days it is printed for lead to it.";
  const lacking = lackingLine(data, { item, period, vintage });
  return lacking ?? `no sum or difference of reported periods comes to ${period.code}.`;
}

/** Tells of the periods that would add up if each had the line: the first that has not. */
function lackingLine(data: Dataset, { item, period, vintage }: Question): string | undefined {
  const periods = data.periodsOf(data.statementOf(item)).flatMap((printed) => {
    const release = findRelease(data, item, printed, vintage);
    return release ? [{ item, period: printed, release }] : [];
  });
  const steps = periods.map((figure): Step<typeof figure> => ({
    from: figure.period.first,
    to: endOf(figure.period),
    figure,
  }));
  const chain = findChain(steps, period.first, endOf(period));
  const lacking = chain?.find(
    ({ figure }) => !findFigure(data, item, figure.period, figure.release),
  )?.figure;
  if (!chain || !lacking) return undefined;
  const reason = restatementOf(data, lacking)?.reached.reason;
  return `${formatChain(chain)} lacks ${lacking.period.code}, for which the ${lacking.release.code} release prints no such line.${reason ? ` ${reason}` : ""}`;
}
