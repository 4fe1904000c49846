import { sum, type Decimal } from "../exact/decimal.ts";
import { groupBy } from "../dataset/group-by.ts";
import type { Footing } from "./footings.ts";
import { formatLike } from "./format.ts";
import { roundTo } from "./rules.ts";
import type { Reading } from "./reading.ts";

/** Tells why an issuer printed a cell as it did. */
export type Prove = (reading: Reading, computed: Decimal) => string | undefined;

/**
 * Returns the proof that a cell was forced to foot, or none.
 *
 * A cell is forced when its column adds up as printed and would not with the figure rounded half up. R&D of 4Q03 in
 * Table 6 prints 78 where 78,786 rounds to 79: with 79 the column gives 11,268 and not 11,267.
 */
export function proverOf(footings: readonly Footing[]): Prove {
  const ids = new Map<Reading, number>();
  const idOf = (reading: Reading): string => {
    if (!ids.has(reading)) ids.set(reading, ids.size);
    return String(ids.get(reading));
  };
  const members = footings.flatMap((footing) =>
    [footing.total, ...footing.parts.map(({ reading }) => reading)].map((reading) => ({
      footing,
      reading,
    })),
  );
  const byReading = groupBy(members, ({ reading }) => idOf(reading));
  return (reading, computed) => {
    if (reading.unit.isZero()) return undefined;
    const rounded = roundTo(computed, reading.unit);
    for (const { footing } of byReading.get(idOf(reading)) ?? []) {
      if (!residual(footing).isZero() || residual(footing, reading, rounded).isZero()) continue;
      const { total } = footing;
      const gives = formatLike(partsSum(footing, reading, rounded), total);
      const must = formatLike(reading === total ? rounded : total.value, total);
      return `With ${formatLike(rounded, reading)} in the place of ${reading.text}, the parts of ${total.item.code} come to ${gives}, not ${must}.`;
    }
    return undefined;
  };
}

function residual(footing: Footing, replaced?: Reading, by?: Decimal): Decimal {
  const total = footing.total === replaced && by ? by : footing.total.value;
  return partsSum(footing, replaced, by).minus(total);
}

function partsSum({ parts }: Footing, replaced?: Reading, by?: Decimal): Decimal {
  return sum(
    parts.map(({ reading, sign }) => (reading === replaced && by ? by : reading.value).times(sign)),
  );
}
