import { Decimal, zero } from "../../../exact/decimal.ts";
import { absentWords } from "../../../statements/arrange/entry.ts";
import { isCounted, isMoney, type Item } from "../../../model/item.ts";
import { moneyUnits } from "../../../model/unit.ts";
import { hasMoney, type Arranged } from "../../../statements/arrange/arranged-statement.ts";
import type { CellValue, Told } from "../../plan/cell-value.ts";

/**
 * Says whether rounding can explain a difference in a statement: its lines are printed in coarser units than its totals,
 * or it can be shown in dollars, which are rounded one by one.
 */
export const isRounded = (arranged: Arranged): boolean =>
  arranged.definition.printedTotals === true || hasMoney(arranged);

/** A figure in a sum: the cell of its marks, and the marks. */
export interface MarkedCell {
  readonly address: string;
  readonly marks: string;
}

/** What the rounding of a sum depends on. */
interface Rounding {
  readonly item: Item;
  /** Whether the statement shows totals that are printed in finer units than their lines. */
  readonly coarse: boolean;
  readonly unit: { readonly address: string; readonly code: string };
  /** Yen for one dollar in the column. */
  readonly rate: { readonly address: string; readonly value: Decimal | undefined };
  /** The total and its lines. */
  readonly figures: readonly MarkedCell[];
}

/**
 * Returns the difference between a total and its lines that rounding explains: half the last digit of each figure. Money
 * is printed in thousands, and figures with the mark m in millions; a figure computed from two prints has two halves. Yen
 * that are all printed in thousands add up to the last digit; dollars are rounded one by one.
 *
 * @example
 * // 2,518 + 823 million against 3,341,255 thousand: 500 + 500 + 0.5 = 1,000.5
 */
export function allowedDifference({ item, coarse, unit, rate, figures }: Rounding): Told {
  if (isCounted(item)) return { formula: "0", value: zero };
  if (!isMoney(item)) {
    const half = new Decimal("0.05").times(figures.length);
    return { formula: half.toFixed(), value: half };
  }
  const halves = new Decimal("0.5").times(figures.length);
  const yen = coarse ? halvesOfYen(figures) : { formula: "0", value: zero };
  const scaled = `*10^(3-${exponentFormula(unit.address)})`;
  const inDollars = coarse
    ? `IF(ISNUMBER(${rate.address}),(${yen.formula}/${rate.address}+${halves.toFixed()})${scaled},NA())`
    : `${halves.toFixed()}${scaled}`;
  return {
    formula: `IF(LEFT(${unit.address},3)="JPY",${coarse ? `${yen.formula}${scaled}` : "0"},${inDollars})`,
    value: unit.code.startsWith("JPY")
      ? yen.value.times(scaleOf(unit.code))
      : dollarsOf(yen.value, coarse, rate.value, halves.times(scaleOf(unit.code)), unit.code),
  };
}

/** Half a thousand, or half a million, of each figure, in thousands. */
function halvesOfYen(figures: readonly MarkedCell[]): { formula: string; value: Decimal } {
  const halves = new Decimal("0.5").times(figures.length);
  const marked = (mark: string): string =>
    figures.map(({ address }) => `COUNTIF(${address},"*${mark}*")`).join("+");
  const count = (mark: string): number =>
    figures.filter(({ marks }) => marks.includes(mark)).length;
  return {
    formula: `(${halves.toFixed()}+499.5*(${marked("m")})+0.5*(${marked("c")}))`,
    value: halves
      .plus(new Decimal("499.5").times(count("m")))
      .plus(new Decimal("0.5").times(count("c"))),
  };
}

function dollarsOf(
  yen: Decimal,
  coarse: boolean,
  rate: Decimal | undefined,
  halves: Decimal,
  code: string,
): CellValue {
  if (!coarse) return halves;
  if (!rate) return absentWords.notAvailable;
  return yen.dividedBy(rate).times(scaleOf(code)).plus(halves);
}

const exponentFormula = (unit: string): string =>
  `INDEX({${moneyUnits.map(({ exponent }) => exponent).join(",")}},MATCH(${unit},{${moneyUnits.map(({ code }) => `"${code}"`).join(",")}},0))`;

function scaleOf(code: string): Decimal {
  const exponent = moneyUnits.find((unit) => unit.code === code)?.exponent ?? 3;
  return new Decimal(10).pow(3 - exponent);
}
