import { attempt, badArgument, Failure } from "../../errors.ts";
import { longestTyped, normaliseCode } from "../../model/code.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import { keepingTexts } from "../../model/keeping-texts.ts";
import { quoted } from "../../model/quoted.ts";
import { findUnit } from "../../model/unit.ts";
import { codeTable } from "../code-lists/code-lists.ts";
import type { Parameter } from "../parameters.ts";
import { textOf, type Call } from "./call.ts";
import { findCode } from "./find-code.ts";
import { nounOf, withArticle } from "./nouns.ts";
import { decodeReleaseText, isQuarter } from "./vintage.ts";

const ordinals = ["1st", "2nd", "3rd", "4th", "5th"];

/**
 * Returns the failure of a text that an argument cannot take but another argument can, or undefined. Swapped arguments,
 * and a unit, a release or an item in the wrong place, are the most common mistakes, so the message says where the text
 * belongs: `"4Q03" is a release; in IIJ.REVENUE the release is the 4th argument.`
 */
export function findMisplaced(call: Call, name: string, text: string): Failure | undefined {
  if (text.length > longestTyped) return undefined;
  const pinned = isPinned(name, text);
  const notTaken = pinned ? "release" : kindNotTaken(call, name, text);
  const belongs = pinned ? releaseOf(call) : parameterFor(call, { name, text, notTaken });
  const noun = belongs ? nounOf(belongs.name) : notTaken;
  if (noun === undefined) return undefined;
  const kind = belongs && isRelease(belongs) && isDate(text) ? "date" : noun;
  const is = `${pinned ? "contains" : "is"} ${withArticle(kind)}`;
  return misplaced(call, { name, text, is, noun, belongs });
}

/**
 * Returns the failure of a text that is a name in the code list of another argument, such as "Net income" in the place of
 * a period, or undefined. The message gives the codes with that name.
 */
export function findNameOfOther(call: Call, name: string, text: string): Failure | undefined {
  for (const belongs of call.entry.parameters) {
    const { codes } = belongs;
    if (belongs.name === name || codes === undefined || takesPeriod(belongs)) continue;
    const named = codeTable(call.data, codes).named(text);
    if (named.length === 0) continue;
    const noun = nounOf(belongs.name);
    const is = `means ${withArticle(noun)} (${named.join(", ")})`;
    return misplaced(call, { name, text, is, noun, belongs });
  }
  return undefined;
}

interface Misplaced {
  readonly name: string;
  readonly text: string;
  readonly is: string;
  readonly noun: string;
  readonly belongs: Parameter | undefined;
}

function misplaced({ entry }: Call, { name, text, is, noun, belongs }: Misplaced): Failure {
  const say = (): string => {
    const id = `IIJ.${entry.id}`;
    const ordinal = belongs && ordinals[entry.parameters.indexOf(belongs)];
    const plural = belongs?.name === `${noun}s` ? "s are" : " is";
    const goes = is === "is a date" ? `a date goes to the ${noun},` : `the ${noun}${plural}`;
    const place = ordinal ? `in ${id} ${goes} the ${ordinal} argument` : `${id} takes no ${noun}`;
    return `${quoted(text)} ${is}; ${place}.`;
  };
  return badArgument(say, {
    reason: "misplaced argument",
    argument: name,
    belongs: noun,
    to: belongs?.name,
    typed: text,
  });
}

/** A period followed by `@` and a release or a date, as the columns of a statement are written. */
const isPinned = (name: string, text: string): boolean =>
  name.startsWith("period") && /[^\s@＠]\s*[@＠]\s*[^\s@＠]/u.test(text);

/**
 * Returns the other argument that accepts a text. One without a valid value of its own is preferred. A release may look
 * like the period next to it.
 */
function parameterFor(
  call: Call,
  { name, text, notTaken }: { name: string; text: string; notTaken: string | undefined },
): Parameter | undefined {
  const { parameters } = call.entry;
  const inPeriod = name.startsWith("period");
  const fitting = parameters.filter(
    (each) =>
      each.name !== name && (takes(call, each, text) || (!inPeriod && takesDate(each, text))),
  );
  const free = fitting.find((each) => !isFilled(call, each));
  if (free || notTaken || fitting.length === 0) return free;
  const isOfRelease = parameters.some((each) => each.name === name && isRelease(each));
  return isOfRelease ? fitting.find((each) => !takesPeriod(each)) : fitting.at(-1);
}

function isFilled(call: Call, parameter: Parameter): boolean {
  const at = call.entry.parameters.indexOf(parameter);
  const own = textOf(call, parameter.name, call.values[at]);
  if (own instanceof Failure) return true;
  return own !== "" && (takes(call, parameter, own) || takesDate(parameter, own));
}

const releaseOf = ({ entry }: Call): Parameter | undefined => entry.parameters.find(isRelease);
const isRelease = ({ codes }: Parameter): boolean => codes?.endsWith("Release") ?? false;
const takesPeriod = ({ name }: Parameter): boolean => name.startsWith("period");

function takes(call: Call, parameter: Parameter, text: string): boolean {
  if (takesPeriod(parameter)) return isPeriod(call, text);
  if (parameter.codes === undefined) return false;
  return (
    findCode(call, text, parameter.codes) !== undefined || (isRelease(parameter) && isQuarter(text))
  );
}

const isVintage = (text: string): boolean => ["LATEST", "FIRST"].includes(normaliseCode(text));

const takesDate = (parameter: Parameter, text: string): boolean =>
  parameter.takes === "vintage" && isDate(text);

/** A quick test that excludes most texts that are not a period. */
const likePeriod = /\d|LF[QY]/i;

const isPeriod = ({ newest }: Call, text: string): boolean =>
  likePeriod.test(text) && !(periodOrFailure(text, newest) instanceof Failure);

const isDate = (text: string): boolean => /\d/.test(text) && isKnownOn(text);

const isKnownOn = keepingTexts((text): boolean => {
  const decoded = attempt(() => decodeReleaseText(text));
  return !(decoded instanceof Failure) && decoded.knownOn !== undefined;
});

/** The kind of a text that the function has no argument for: a unit, a release, an item in the place of a period. */
function kindNotTaken(
  { entry: { parameters }, data }: Call,
  name: string,
  text: string,
): "unit" | "release" | "item" | undefined {
  const has = (list: string): boolean => parameters.some(({ codes }) => codes === list);
  if (!has("Unit") && findUnit(text)) return "unit";
  const inPeriod = name.startsWith("period");
  if (!parameters.some(isRelease) && (isVintage(text) || (!inPeriod && isQuarter(text))))
    return "release";
  return inPeriod && !has("Item") && !has("Amount") && codeTable(data, "Item").find(text)
    ? "item"
    : undefined;
}
