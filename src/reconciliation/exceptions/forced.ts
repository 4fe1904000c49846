import { sum, type Decimal } from "../../exact/decimal.ts";
import type { Footing } from "../footings.ts";
import { formatLike } from "../format.ts";
import type { Reading } from "../reading.ts";
import { roundTo } from "../rules.ts";
import { failed, proved, type Prove, type TestEvidence } from "./evidence.ts";

/** The figures are the proof. Where a figure is printed twice, the other print is the one to use. */
export const testForced: TestEvidence = ({ finding, exception }, { prove }) => {
  const { target, relation, facts, rule, computed } = finding;
  if (exception.evidence !== "") return failed("its evidence must be empty: the figures prove it");
  const proof = computed && prove(target, computed);
  if (proof === undefined)
    return failed(`no printed sum needs ${target.text} instead of the figure rounded half up`);
  const use = relation === "same figure" && rule ? ` Use ${rule.words(facts)}.` : "";
  return proved(`${proof}${use}`);
};

/**
 * Returns what proves that a cell was forced to foot.
 *
 * A cell is forced when its column adds up as printed and would not with the figure rounded half up, and when the two
 * differ by no more than the rounding of that column allows. R&D of 4Q03 in Table 6 prints 78 where 78,786 rounds
 * to 79: with 79 the column gives 11,268 and not 11,267.
 */
export function proverOf(footings: readonly Footing[]): Prove {
  let known: ReadonlyMap<Reading, readonly Footing[]> | undefined;
  return (reading, computed) => {
    if (reading.unit.isZero()) return undefined;
    const rounded = roundTo(computed, reading.unit);
    for (const footing of (known ??= byMember(footings)).get(reading) ?? []) {
      if (!residual(footing).isZero() || residual(footing, reading, rounded).isZero()) continue;
      if (reading.value.minus(rounded).abs().gt(roomOf(footing))) continue;
      const { total } = footing;
      const gives = formatLike(partsSum(footing, reading, rounded), total);
      const must = formatLike(reading === total ? rounded : total.value, total);
      return `With ${formatLike(rounded, reading)} instead of ${reading.text}, the parts of ${total.item.code} add up to ${gives}, not ${must}.`;
    }
    return undefined;
  };
}

function byMember(footings: readonly Footing[]): Map<Reading, Footing[]> {
  const members = new Map<Reading, Footing[]>();
  for (const footing of footings) {
    for (const reading of [footing.total, ...footing.parts.map((part) => part.reading)]) {
      const known = members.get(reading);
      if (known) known.push(footing);
      else members.set(reading, [footing]);
    }
  }
  return members;
}

/** The largest difference that the rounding of a total and its parts explains. */
const roomOf = ({ total, parts }: Footing): Decimal =>
  sum([total, ...parts.map(({ reading }) => reading)].map(({ unit }) => unit)).dividedBy(2);

function residual(footing: Footing, replaced?: Reading, by?: Decimal): Decimal {
  const total = footing.total === replaced && by ? by : footing.total.value;
  return partsSum(footing, replaced, by).minus(total);
}

function partsSum({ parts }: Footing, replaced?: Reading, by?: Decimal): Decimal {
  return sum(
    parts.map(({ reading, sign }) => (reading === replaced && by ? by : reading.value).times(sign)),
  );
}
