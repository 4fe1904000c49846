import { Decimal, zero } from "../../../exact/decimal.ts";
import { absentWords } from "../../../statements/arrange/entry.ts";
import type { At, CellValue, Told } from "../../plan/cell-value.ts";
import type { Frame } from "../frame.ts";
import { allRanges, sumFormula, sumValue, type PlacedParts } from "./parts.ts";

const hasNumber = ({ parts }: PlacedParts): boolean =>
  parts.some(({ value }) => value instanceof Decimal);

/**
 * Returns a total: the sum of its lines, or, if a line is not available or none is a number, the printed or derived
 * total. If the add-in does not answer, both are errors.
 *
 * @example
 * // IF(COUNT(E18:E20),IFNA(SUM(E18:E20),E47),E47): financing cash flow of 2Q03, one line of which must not be derived
 */
export function totalOf(frame: Frame, placed: PlacedParts, otherwise: At): Told {
  const added = sumFormula(frame, placed);
  const summed = sumValue(placed);
  return {
    formula: `IF(COUNT(${allRanges(frame, placed)}),IFNA(${added},${otherwise.address}),${otherwise.address})`,
    value: hasNumber(placed) && summed instanceof Decimal ? summed : otherwise.value,
  };
}

/** Returns a sum of lines that is a word if no line is a number, such as n.p. */
export function sumOrWord(frame: Frame, placed: PlacedParts, word: string): Told {
  const added = sumFormula(frame, placed);
  const ranges = allRanges(frame, placed);
  // SUM returns an error if a line is one. COUNT alone would treat a column of errors as empty.
  return {
    formula: `IF(AND(COUNT(${ranges})=0,SUM(${ranges})=0),"${word}",${added})`,
    value: sumValue(placed) ?? word,
  };
}

/** Returns a total of the reader's forecasts; blank if there are none. */
export const forecastTotal = (frame: Frame, placed: PlacedParts): Told => ({
  formula: `IF(COUNT(${allRanges(frame, placed)})=0,"",${sumFormula(frame, placed)})`,
  value: "",
});

/** Returns one cell divided by another. A word or an error in either is returned unchanged. */
export function quotientOf(part: At, whole: At): Told {
  const formula = `IF(ISTEXT(${part.address}),${part.address},IF(ISTEXT(${whole.address}),${whole.address},${part.address}/${whole.address}))`;
  const word = firstWord([part.value, whole.value]);
  if (word !== undefined) return { formula, value: word };
  const isTold = whole.value instanceof Decimal && !whole.value.isZero();
  const over = part.value instanceof Decimal ? part.value : zero;
  return { formula, value: isTold ? over.dividedBy(whole.value) : "#DIV/0!" };
}

/** Returns one cell divided by another if both are numbers; otherwise blank, as in an empty column of forecasts. */
export const forecastQuotient = (part: string, whole: string): Told => ({
  formula: `IF(COUNT(${part},${whole})=2,${part}/${whole},"")`,
  value: "",
});

/**
 * Returns the growth of a forecast if both cells are numbers and the other column still has the right period; otherwise
 * blank.
 */
export const forecastGrowth = (now: string, before: string, isMeant: string): Told => ({
  formula: `IF(AND(COUNT(${now},${before})=2,${isMeant}),${now}/${before}-1,"")`,
  value: "",
});

/**
 * Returns the newer of two vintages minus the older. A line that one of them lacks counts as nil. There is no difference
 * of vintages between two periods, so if the heads differ the result is #N/A.
 */
export function differenceOf(older: At, newer: At, heads: readonly [At, At]): Told {
  const shown = `IF(ISERROR(${older.address}),${older.address},IF(COUNT(${older.address},${newer.address})=0,${newer.address},N(${newer.address})-N(${older.address})))`;
  const [first, second] = heads;
  const value = (): CellValue => {
    const both = [older.value, newer.value];
    if (first.value !== second.value || both.includes(absentWords.notAvailable))
      return absentWords.notAvailable;
    if (!both.some((each) => each instanceof Decimal)) return newer.value;
    return numberOf(newer.value).minus(numberOf(older.value));
  };
  return {
    formula: `IF(${first.address}<>${second.address},NA(),${shown})`,
    value: value(),
  };
}

const numberOf = (value: CellValue): Decimal => (value instanceof Decimal ? value : zero);

/** The value of a formula over two cells that are not both numbers: the first word in them, else the error. */
function firstWord(values: readonly CellValue[]): string | undefined {
  const texts = values.filter((value) => typeof value === "string");
  return texts.find((text) => text !== absentWords.notAvailable) ?? texts[0];
}
