import { Decimal, sum, zero } from "../../../exact/decimal.ts";
import { absentWords } from "../../../statements/arrange/entry.ts";
import { isCounted, isMoney, type Item } from "../../../model/item.ts";
import { moneyUnits } from "../../../model/unit.ts";
import type { Arranged } from "../../../statements/arrange/arranged-statement.ts";
import type { Told } from "../../plan/cell-value.ts";

/** Says whether lines and totals of a statement are printed in coarser units than they add up in. */
export const isCoarse = ({ definition }: Pick<Arranged, "definition">): boolean =>
  definition.printedTotals === true;

/** A figure that takes part in a sum: the cell of its marks, and what they are. */
export interface MarkedCell {
  readonly address: string;
  readonly marks: string;
}

/**
 * Returns the difference between a total and its lines that rounding explains: half the last digit of each figure. Money
 * is printed in thousands, and figures with the mark m in millions; what is computed of two prints has two halves.
 *
 * @example
 * // 2,518 + 823 million against 3,341,255 thousand: 500 + 500 + 0.5 = 1,000.5
 */
export function allowedDifference(
  item: Item,
  unit: { readonly address: string; readonly code: string },
  rate: { readonly address: string; readonly value: Decimal | undefined },
  figures: readonly MarkedCell[],
): Told {
  if (isCounted(item)) return { formula: "0", value: zero };
  if (!isMoney(item)) {
    const half = new Decimal("0.05").times(figures.length);
    return { formula: half.toFixed(), value: half };
  }
  const marked = (mark: string): string =>
    figures.map(({ address }) => `COUNTIF(${address},"*${mark}*")`).join("+");
  const thousands = sum(
    figures.map(({ marks }) =>
      new Decimal("0.5")
        .plus(marks.includes("m") ? "499.5" : 0)
        .plus(marks.includes("c") ? "0.5" : 0),
    ),
  );
  const scale = scaleOf(unit.code);
  const halves = new Decimal("0.5").times(figures.length).toFixed();
  const inYen = `(${halves}+499.5*(${marked("m")})+0.5*(${marked("c")}))*10^(3-${exponentFormula(unit.address)})`;
  const isYen = `LEFT(${unit.address},3)="JPY"`;
  return {
    formula: `IF(${isYen},${inYen},IF(ISNUMBER(${rate.address}),${inYen}/${rate.address},NA()))`,
    value: unit.code.startsWith("JPY")
      ? thousands.times(scale)
      : rate.value
        ? thousands.times(scale).dividedBy(rate.value)
        : absentWords.notAvailable,
  };
}

const exponentFormula = (unit: string): string =>
  `INDEX({${moneyUnits.map(({ exponent }) => exponent).join(",")}},MATCH(${unit},{${moneyUnits.map(({ code }) => `"${code}"`).join(",")}},0))`;

function scaleOf(code: string): Decimal {
  const exponent = moneyUnits.find((unit) => unit.code === code)?.exponent ?? 3;
  return new Decimal(10).pow(3 - exponent);
}
