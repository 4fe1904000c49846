import type { Dataset } from "../../dataset/dataset.ts";
import { outcomes, type Differing, type Untold } from "../../workbook/verdicts/verdict.ts";
import type { BlockVerdicts } from "../../workbook/verdicts/verdicts.ts";
import type { Language } from "../language/language.ts";
import type { VerdictTexts } from "./verdict-texts.ts";

/** Returns the result of the checks of a block: first in the words of its own first row, then counted. */
export function describeBlock(
  { kind, counts, columns, isSilent }: BlockVerdicts,
  t: VerdictTexts,
): string[] {
  if (isSilent) return [t.silent];
  const agree = counts.agrees + counts.rounding;
  const tested = agree + counts.differs;
  const row = [
    ...(kind === "statement" ? [t.totals(agree, tested, columns ?? 0)] : []),
    ...(kind === "table" ? [t.tableTotals(agree, tested)] : []),
  ];
  const told = outcomes.filter((each) => counts[each] > 0);
  return [...row, t.listed(told.map((each) => t.counted[each](counts[each])))];
}

/** Returns the sentence of a check that does not agree or was not made. */
export function describeVerdict(
  verdict: Differing | Untold,
  t: VerdictTexts,
  { data, language }: { readonly data: Dataset; readonly language: Language },
): string {
  const label = labelOf(verdict, data, language);
  const { period } = verdict;
  switch (verdict.why) {
    case "row not added":
      return t.rowNotAdded(label);
    case "typed over":
      return t.typedOver(label, verdict.says);
    case "not calculated":
      return t.notCalculated(label, period, verdict.says);
    case "differs":
      return verdict.difference === undefined
        ? t.differs(label, period)
        : t.differsBy(label, period, shown(verdict.difference));
  }
}

/**
 * Returns the label on the sheet. A list that one formula fills has codes instead, and Japanese labels come from the
 * catalogue.
 */
function labelOf({ label, item }: Differing | Untold, data: Dataset, language: Language): string {
  const coded = data.items.get(label);
  const named = language === "ja" ? data.items.get(item ?? label)?.japanese : coded?.label;
  return named ?? label;
}

const shown = (number: number): string => number.toLocaleString("en", { maximumFractionDigits: 9 });
