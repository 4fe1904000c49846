import type { Dataset } from "../../dataset/dataset.ts";
import type { FigureAddress } from "../../workbook/asked/asked.ts";
import type { Finding } from "../../workbook/audit/finding.ts";
import type { KnownFigure } from "../../workbook/audit/known-figure.ts";
import type { CellPlace } from "../../workbook/workbook-cells.ts";
import type { Language } from "../language/language.ts";
import { findingTexts, type FindingTexts } from "./finding-texts.ts";
import { reasonInJapanese } from "../words/names.ts";
import { tellFailure } from "../words/tell-failure.ts";
import { cellName } from "../cell-name.ts";

interface Words {
  readonly tell: (error: unknown) => string;
  /** Returns a reason in the data in the language of the pane. */
  readonly reason: (english: string) => string;
  readonly t: FindingTexts;
  readonly labelOf: (item: string) => string;
}

/** Returns the sentences of a finding. */
export function describeFinding(finding: Finding, data: Dataset, language: Language): string {
  const labelOf = (code: string): string => {
    const item = data.items.get(code);
    return (language === "ja" ? item?.japanese : item?.label) ?? code;
  };
  const sentences = sentencesOf(finding, {
    t: findingTexts[language],
    labelOf,
    tell: (error) => tellFailure(error, language),
    reason: (english) => (language === "ja" ? reasonInJapanese(english) : english),
  });
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function sentencesOf(finding: Finding, words: Words): string[] {
  const { t } = words;
  switch (finding.kind) {
    case "stuck-name":
      return [t.stuck, reaches(finding.reached, t)];
    case "add-in-error":
      return [`${finding.error}: ${words.tell(finding.failure)}`, reaches(finding.reached, t)];
    case "native-error":
      return [
        finding.why === "own" ? t.own(finding.error) : t[finding.why],
        reaches(finding.reached, t),
      ];
    case "mixed-units":
      return [
        t.mixedUnits(
          finding.units.map(({ cell, unit }) => t.inUnit(cellName(cell), unit)).join(t.and),
        ),
      ];
    case "head-unit":
      return [t.headUnit(finding.unit, finding.label)];
    case "superseded-mix": {
      const [old, other] = [finding.superseded, finding.other].map((figure) =>
        nameOf(figure, words),
      );
      return [t.supersededMix(old ?? "", other ?? "", finding.by), words.reason(finding.reason)];
    }
    case "failed-check":
    case "add-in-silent":
      return [t.says(finding.says)];
    case "old-date":
      return [t.oldDate(finding.knownOn, finding.cells, finding.newest.release, finding.changed)];
    case "mixed-dates": {
      const dates = finding.dates.map(({ knownOn, cells }) => t.onDate(knownOn ?? t.newest, cells));
      return [
        finding.within === "sheet"
          ? t.mixedInSheet(dates.join(t.and))
          : t.mixedInBook(dates.join(t.and)),
      ];
    }
    case "hard-coded":
      return [...known(finding, words), finding.isKept ? t.kept : ""];
    case "constant-in-formula":
      return known(finding, words);
  }
}

function known(
  { number, figure }: { readonly number: number; readonly figure: KnownFigure },
  { t, labelOf }: Words,
): string[] {
  const { item, period, release, unit, counts, scale, newer } = figure;
  const isScaled = unit === undefined && scale > 0;
  const counted = unit ?? (isScaled ? `${counts} 10^${String(scale)}` : counts);
  const named = { label: labelOf(item), period, release, unit: counted };
  return [
    (figure.isRounded ? t.near : t.equals)(shown(number), named),
    figure.isNegated ? t.negated : "",
    newer ? t.superseded(newer.release, shown(newer.value)) : "",
    figure.others > 0 ? t.others(figure.others) : "",
    t.gives(figure.formula, shown(figure.value)),
  ];
}

const shown = (number: number): string => number.toLocaleString("en", { maximumFractionDigits: 9 });

const nameOf = ({ item, period }: FigureAddress, { t, labelOf }: Words): string =>
  t.ofPeriod(labelOf(item), period);

/** The number of cells that a reader looks through. */
const mostCells = 5;

function reaches(cells: readonly CellPlace[], t: FindingTexts): string {
  if (cells.length === 0) return "";
  const named = cells.slice(0, mostCells).map(cellName).join(", ");
  return t.reaches(cells.length, cells.length > mostCells ? `${named} …` : named);
}
