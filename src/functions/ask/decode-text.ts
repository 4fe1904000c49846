import { badArgument, Failure } from "../../errors.ts";
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
import { refuseMisplaced, refuseNameOfOther } from "./misplaced.ts";
import { nounOf, withArticle } from "./nouns.ts";
import { decodeReleaseText, findVintage, viewOf, type View } from "./vintage.ts";

/**
 * Returns the period that a text names; LFQ and LFY count in the view, or in the release that is named.
 *
 * @throws bad-argument for a text that is not a period; not-found for a year no release can reach.
 */
export function periodIn(call: Call, name: string, text: string): Period {
  const period = periodOrFailure(text, call.newest);
  if (!(period instanceof Failure)) return period;
  if (period.kind === "bad-argument") {
    if (isSeveral(text, call.newest)) throw several(call, name, text);
    refuseMisplaced(call, name, text);
    if (slipOf(text) === undefined) refuseNameOfOther(call, name, text);
  }
  throw period;
}

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

/**
 * Returns the vintage that a release argument means in the view of its date; `latest` for "".
 *
 * @throws bad-argument for an unknown code; not-found for a release that the view does not hold.
 */
export function vintageIn(call: Call, name: string, text: string): Vintage {
  const { code } = decodeReleaseText(text);
  return findVintage(call, code) ?? requireCode(call, name, code, "Release");
}

/** Returns what the period and the release of one column mean: the date of the release chooses the view, LFQ counts in it. */
export function columnIn(
  call: Call,
  period: string,
  release: { readonly name: string; readonly text: string },
): { readonly view: View; readonly period: Period; readonly vintage: Vintage } {
  const view = viewOf(call.data, decodeReleaseText(release.text));
  const viewed = { ...call, ...view };
  return {
    view,
    period: periodIn(viewed, "periods", period),
    vintage: vintageIn(viewed, release.name, release.text),
  };
}

/**
 * Returns what a typed code stands for in a list.
 *
 * @throws bad-argument that says where a misplaced text belongs, names the nearest codes, or what is accepted.
 */
export function requireCode<L extends CodeListName>(
  call: Call,
  name: string,
  text: string,
  list: L,
): Meanings[L] {
  const chosen = findCode(call, text, list);
  if (chosen !== undefined) return chosen;
  refuseMisplaced(call, name, text);
  if (list === "Amount" && codeTable(call.data, "Item").find(text))
    throw badArgument(
      () =>
        `${quoted(text)} is a percentage, and IIJ.${call.entry.id} compares amounts: subtract one percentage from the other.`,
      { reason: "percentage", argument: name, typed: text },
    );
  const table = codeTable(call.data, list);
  if (table.named(text).length === 0) refuseNameOfOther(call, name, text);
  const nearest = table.nearest(text);
  throw badArgument(
    () =>
      `${quoted(text)} is not ${withArticle(nounOf(name))} of IIJ.${call.entry.id}. ${advise(call, { name, text, list, nearest })}`,
    { reason: "unknown code", argument: name, typed: text, nearest },
  );
}
