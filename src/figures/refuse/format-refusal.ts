import { formatDate } from "../../model/calendar.ts";
import { isMoney } from "../../model/item.ts";
import { askedName, type Period } from "../../model/period.ts";
import type { Release } from "../../model/release.ts";
import { formatChain } from "../derive/chain.ts";
import type { MixedBases, Refusal, UnlikeLines } from "../refusal.ts";
import { formatOutside } from "./format-outside.ts";

/** Excel shows about 250 characters of a message. */
const longest = 250;

/** Returns a refusal as a message: why there is no figure, and what to ask instead. */
export function formatRefusal(refusal: Refusal, nearest: () => Period | undefined): string {
  const { item, period } = refusal;
  const subject = `${item.label} of ${askedName(period)}`;
  const ask = (): string => {
    const instead = nearest();
    return instead ? ` Ask ${instead.code}.` : "";
  };
  switch (refusal.reason) {
    case "not presented":
      return notPresented(refusal);
    case "word":
      return `${subject}: the ${refusal.release.code} release gives the word "${refusal.word}" and no figure.`;
    case "another release":
      return `${subject} is printed by another release: ask for release ${codesOf(refusal.releases)}.`;
    case "several releases":
      return `${subject} cannot be derived from the ${refusal.release.code} release alone: leave the release out.`;
    case "outside":
      return formatOutside(period, refusal.held, item);
    case "lacking line": {
      const { chain, lacking, why } = refusal;
      const lacks = `${subject}: ${formatChain(chain)} needs ${lacking.period.code}, and the ${lacking.release.code} release has no such line for it.`;
      return fit(lacks, why, ask());
    }
    case "mixed bases":
    case "unlike lines":
      return objected(refusal, subject, ask);
    case "never derived":
      return `${subject} is not printed, and ${kindOf(refusal)} is not derived from other periods.${ask()}`;
    case "no chain":
      return `${subject} is not printed, and no sum or difference of reported periods gives it.${ask()}`;
    case "no dollars":
      return noDollars(refusal);
    case "nil base":
      return `${subject} is nil, so there is no percentage change from it. Ask for the figures themselves.`;
    case "nil whole":
      return `${subject} is nil, so there is no share of it.`;
  }
}

type Of<Reason extends Refusal["reason"]> = Extract<Refusal, { readonly reason: Reason }>;

function notPresented({ item, period, deciding, elsewhere }: Of<"not presented">): string {
  const codes = codesOf(deciding);
  if (deciding.length > 1)
    return `${item.label}: the releases that ${askedName(period)} is derived from, ${codes}, have no such line.`;
  const lacks = `${item.label}: the ${codes} release, which decides ${askedName(period)}, has no such line.`;
  if (elsewhere.length === 0) return lacks;
  const others = codesOf(elsewhere);
  return `${lacks} The ${others} release has it: ask for release ${others}.`;
}

function objected(
  refusal: Of<"mixed bases" | "unlike lines">,
  subject: string,
  ask: () => string,
): string {
  const { chain, against } = refusal;
  const sum = chain ? formatChain(chain) : `comparing it with ${against.code}`;
  const instead = chain ? ask() : "";
  const [fault, why] = faultOf(refusal);
  return fit(`${subject}: ${sum} would mix ${fault}`, why, instead);
}

function faultOf(objection: MixedBases | UnlikeLines): readonly [fault: string, why: string] {
  if (objection.reason === "unlike lines") return ["lines with different content.", objection.why];
  const { restatement, old, reached } = objection;
  const { by, from } = restatement;
  const fault = `two bases: the ${by.code} release restated it from ${from.code} on, and ${old.code} is available on the old basis only.`;
  return [fault, reached.reason];
}

function kindOf({ item }: Refusal): string {
  if (!isMoney(item)) return `a figure in ${item.unit}`;
  return "a balance";
}

function noDollars({ item, period, old, asked }: Of<"no dollars">): string {
  const subject = `${item.label} of ${askedName(period)}`;
  if (old)
    return `${subject} was restated in yen; the dollars printed on ${formatDate(old.date)} belong to the old figure: ask for release ${old.code}.`;
  const none = asked
    ? `The ${asked.code} release gives no dollars for ${subject}.`
    : `No release in the data translates ${subject} into dollars.`;
  return `${none} For a rate of your choice use IIJ.USD(amount, release).`;
}

/** Omits the sentence that gives the reason if the message would be too long. */
function fit(fault: string, why: string | undefined, ask: string): string {
  const whole = why ? `${fault} ${why}${ask}` : `${fault}${ask}`;
  return whole.length <= longest ? whole : `${fault}${ask}`;
}

const codesOf = (releases: readonly Release[]): string =>
  releases.map(({ code }) => code).join(" and ");
