import { badArgument, Failure } from "../../errors.ts";
import { mistyped } from "../../model/code.ts";
import { decodePeriod } from "../../model/decode-period.ts";
import type { Period } from "../../model/period.ts";
import { quoted } from "../../model/quoted.ts";
import type { Vintage } from "../../model/release.ts";
import { findUnit } from "../../model/unit.ts";
import { codeTable, type CodeListName, type Meanings } from "../code-lists/code-lists.ts";
import type { Call } from "./call.ts";
import { refuseMisplaced } from "./misplaced.ts";
import { decodeReleaseText, findVintage, viewOf, type View } from "./vintage.ts";

/**
 * Returns the period that a text names; LFQ and LFY count in the view, or in the release that is named.
 *
 * @throws bad-argument for a text that is not a period; not-found for a year no release can reach.
 */
export function periodIn(call: Call, name: string, text: string): Period {
  try {
    return decodePeriod(text, call.newest);
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === "bad-argument")
      refuseMisplaced(call, name, text);
    throw failure;
  }
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
  const table = codeTable(call.data, list);
  const chosen = table.find(text) ?? (list === "Unit" ? findUnit(text) : undefined);
  if (chosen !== undefined) return chosen as Meanings[L];
  refuseMisplaced(call, name, text);
  if (list === "Amount" && codeTable(call.data, "Item").find(text))
    throw badArgument(
      () =>
        `${quoted(text)} is a percentage, and IIJ.${call.entry.id} compares amounts: subtract one percentage from the other.`,
      { reason: "percentage", argument: name, typed: text },
    );
  throw badArgument(
    () =>
      `${quoted(text)} is not ${withArticle(name)} of IIJ.${call.entry.id}. ${advice(call, name, text, list)}`,
    mistyped(name, text, table),
  );
}

const nouns: Readonly<Record<string, string>> = {
  per: "kind of share",
  items: "item",
  periods: "period",
  releases: "release",
};

function withArticle(name: string): string {
  const noun = nouns[name] ?? name;
  return `${/^[aeio]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** A long list is described, not told. */
function advice({ data, entry }: Call, name: string, text: string, list: CodeListName): string {
  const table = codeTable(data, list);
  if (table.codes.length <= 40 || table.nearest(text).length > 0) return table.suggest(text);
  return entry.parameters.find((parameter) => parameter.name === name)?.description ?? "";
}
