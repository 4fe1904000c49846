import { badArgument, Failure, required } from "../../errors.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import { slipOf } from "../../model/period-advice.ts";
import type { Period } from "../../model/period.ts";
import { quoted } from "../../model/quoted.ts";
import type { Vintage } from "../../model/release.ts";
import { codeTable, type CodeListName, type Meanings } from "../code-lists/code-lists.ts";
import { advise } from "./advise.ts";
import type { Call } from "./call.ts";
import { findCode } from "./find-code.ts";
import { isSeveral } from "./listed.ts";
import { findMisplaced, findNameOfOther } from "./misplaced.ts";
import { nounOf, withArticle } from "./nouns.ts";
import { findVintage, readRelease, type ReadRelease, type View } from "./vintage.ts";

/**
 * Returns the period that a text names. LFQ and LFY count in the view, or in the named release. A text that is not a
 * period is a failure, and so is a year that no release can reach.
 */
export function periodOrRefusal(call: Call, name: string, text: string): Period | Failure {
  const period = periodOrFailure(text, call.newest);
  if (!(period instanceof Failure) || period.kind !== "bad-argument") return period;
  if (isSeveral(text, call.newest)) return several(call, name, text);
  const misplaced = findMisplaced(call, name, text);
  if (misplaced || slipOf(text) !== undefined) return misplaced ?? period;
  return findNameOfOther(call, name, text) ?? period;
}

/** Returns that period. @throws that failure. */
export const periodIn = (call: Call, name: string, text: string): Period =>
  required(periodOrRefusal(call, name, text));

function several({ entry }: Call, name: string, text: string): Failure {
  const takes =
    name === "periods"
      ? "write them with commas, 3Q03,4Q03; a span needs a statement"
      : `IIJ.${entry.id} takes one; IIJ.FIGURES and IIJ.STATEMENT take several`;
  return badArgument(() => `${quoted(text)} is several periods: ${takes}.`, {
    reason: "several periods",
    argument: name,
    typed: text,
  });
}

/** Returns the vintage that a release argument means in the view of its date; a failure for an unknown code. */
export const vintageOrRefusal = (
  call: Call,
  name: string,
  { code, vintage }: Pick<ReadRelease, "code" | "vintage">,
): Vintage | Failure => vintage ?? codeOrRefusal(call, name, code, "Release");

/**
 * Returns the meaning of the period and the release of one column: the date of the release chooses the view, and LFQ
 * counts in it.
 */
export function columnIn(
  call: Call,
  period: string,
  release: { readonly name: string; readonly text: string },
): { readonly view: View; readonly period: Period; readonly vintage: Vintage } {
  const { view, code } = required(readRelease(call.data, release.text));
  const viewed = { ...call, ...view, knownOn: view.knownOn ?? call.knownOn };
  return {
    view,
    period: periodIn(viewed, "periods", period),
    vintage: required(
      vintageOrRefusal(viewed, release.name, { code, vintage: findVintage(viewed, code) }),
    ),
  };
}

/**
 * Returns the value of a typed code in a list. Otherwise returns a failure that says where a misplaced text belongs,
 * names the nearest codes, or lists what is accepted.
 */
export const codeOrRefusal = <L extends CodeListName>(
  call: Call,
  name: string,
  text: string,
  list: L,
): Meanings[L] | Failure =>
  findCode(call, text, list) ??
  findMisplaced(call, name, text) ??
  unknownCode(call, name, text, list);

/** Returns the value of a typed code in a list. @throws that failure. */
export const requireCode = <L extends CodeListName>(
  call: Call,
  name: string,
  text: string,
  list: L,
): Meanings[L] => required(codeOrRefusal(call, name, text, list));

function unknownCode(call: Call, name: string, text: string, list: CodeListName): Failure {
  if (list === "Amount" && codeTable(call.data, "Item").find(text))
    return badArgument(
      () =>
        `${quoted(text)} is a percentage, and IIJ.${call.entry.id} compares amounts: subtract one percentage from the other.`,
      { reason: "percentage", argument: name, typed: text },
    );
  const table = codeTable(call.data, list);
  const ofOther = table.named(text).length === 0 && findNameOfOther(call, name, text);
  if (ofOther) return ofOther;
  const nearest = table.nearest(text);
  return badArgument(
    () =>
      `${quoted(text)} is not ${withArticle(nounOf(name))} of IIJ.${call.entry.id}. ${advise(call, { name, text, list, nearest })}`,
    { reason: "unknown code", argument: name, typed: text, nearest, codes: table.codes },
  );
}
