import { attempt, badArgument, Failure } from "../../errors.ts";
import { normaliseCode } from "../../model/code.ts";
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
  const belongs = kindOf(call, name, text);
  if (belongs === undefined || belongs === name) return;
  const id = `IIJ.${call.entry.id}`;
  const places = [belongs, `${belongs}s`].map((each) => positionOf(call, each));
  const ordinal = ordinals[Math.max(...places)];
  const place = ordinal
    ? `in ${id} the ${belongs} is the ${ordinal} argument`
    : `${id} takes no ${belongs}`;
  const article = belongs === "item" ? "an" : "a";
  throw badArgument(() => `${quoted(text)} is ${article} ${belongs}; ${place}.`, {
    reason: "misplaced argument",
    argument: name,
    belongs,
    typed: text,
  });
}

function kindOf({ data }: Call, name: string, text: string): string | undefined {
  if (findUnit(text)) return "unit";
  const isPeriod = name.startsWith("period");
  if (codeTable(data, "Item").find(text)) return isPeriod ? "item" : undefined;
  return isRelease(text, isPeriod) || (!isPeriod && isQuarter(text)) ? "release" : undefined;
}

/** A date in a period's place is a period. */
function isRelease(text: string, inPeriod: boolean): boolean {
  const code = normaliseCode(text);
  if (code === "LATEST" || code === "FIRST") return true;
  const decoded = attempt(() => decodeReleaseText(text));
  return !(decoded instanceof Failure) && decoded.knownOn !== undefined
    ? !inPeriod || text.includes("@")
    : false;
}
