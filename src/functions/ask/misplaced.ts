import { attempt, badArgument, Failure } from "../../errors.ts";
import { longestTyped, normaliseCode } from "../../model/code.ts";
import { findUnit } from "../../model/unit.ts";
import { quoted } from "../../model/quoted.ts";
import { codeTable } from "../code-lists/code-lists.ts";
import { positionOf, type Call } from "./call.ts";
import { decodeReleaseText, isQuarter } from "./vintage.ts";

const ordinals = ["1st", "2nd", "3rd", "4th", "5th"];

/**
 * Throws where a text that an argument cannot take belongs into another: a unit, a release or an item in another's place
 * is the commonest slip, so the message says where it belongs.
 *
 * @throws bad-argument such as `"4Q03" is a release; in IIJ.REVENUE the release is the 4th argument.`
 */
export function refuseMisplaced(call: Call, name: string, text: string): void {
  const kind = kindOf(call, name, text);
  const belongs = kind === "date" ? "release" : kind;
  if (kind === undefined || belongs === undefined || belongs === name) return;
  const id = `IIJ.${call.entry.id}`;
  const places = [belongs, `${belongs}s`].map((each) => positionOf(call, each));
  const ordinal = ordinals[Math.max(...places)];
  const goes = kind === "date" ? "a date goes to the release," : `the ${belongs} is`;
  const place = ordinal ? `in ${id} ${goes} the ${ordinal} argument` : `${id} takes no ${kind}`;
  const verb = isPinned(name, text) ? "holds" : "is";
  throw badArgument(
    () => `${quoted(text)} ${verb} ${kind === "item" ? "an" : "a"} ${kind}; ${place}.`,
    { reason: "misplaced argument", argument: name, belongs, typed: text },
  );
}

/** A period with a release or a date behind it, as the columns of a statement are written. */
const isPinned = (name: string, text: string): boolean =>
  name.startsWith("period") && /[^\s@＠]\s*[@＠]\s*[^\s@＠]/u.test(text);

/** A date, or a quarter, in a period's place is a period. */
function kindOf(
  { data, entry }: Call,
  name: string,
  text: string,
): "unit" | "item" | "verdict" | "release" | "date" | undefined {
  if (text.length > longestTyped) return undefined;
  if (findUnit(text)) return "unit";
  if (isPinned(name, text)) return "release";
  const inPeriod = name.startsWith("period");
  if (codeTable(data, "Item").find(text)) return inPeriod ? "item" : undefined;
  if (positionOf({ entry }, "verdict") >= 0 && codeTable(data, "Verdict").find(text))
    return "verdict";
  const code = normaliseCode(text);
  if (code === "LATEST" || code === "FIRST" || (!inPeriod && isQuarter(code))) return "release";
  const decoded = attempt(() => decodeReleaseText(text));
  if (decoded instanceof Failure || decoded.knownOn === undefined) return undefined;
  if (code.includes("@")) return "release";
  return inPeriod ? undefined : "date";
}
