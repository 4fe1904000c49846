import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { groupBy } from "../../dataset/group-by.ts";
import { sum, type Decimal } from "../../exact/decimal.ts";
import { addFacts } from "../fact.ts";
import type { Footing } from "../footings.ts";
import { formatLike } from "../format.ts";
import type { Reading } from "../reading.ts";
import { roundTo } from "../rules.ts";
import { failed, proved, type Forced, type Prove, type TestEvidence } from "./evidence.ts";

/** The figures are the proof. If a figure is printed twice, the other print is the one to use. */
export const testForced: TestEvidence = ({ finding, exception }, { prove }) => {
  const { target, relation, facts, rule, computed } = finding;
  if (exception.evidence !== "") return failed("its evidence must be empty: the figures prove it");
  const proof = computed && prove(target, computed);
  if (proof === undefined)
    return failed(`no printed sum needs ${target.text} instead of the figure rounded half up`);
  return proved(() => {
    const use = relation === "same figure" && rule ? addFacts(facts) : undefined;
    return [{ ...proof(), ...(use && { use }) }];
  });
};

/**
 * Returns the proof that a cell was adjusted so that its column adds up ("forced").
 *
 * A cell is forced if its column adds up as printed and would not with the figure rounded half up, and if the two differ
 * by no more than the rounding of that column allows. R&D of 4Q03 in Table 6 prints 78 where 78,786 rounds to 79: with 79
 * the column gives 11,268 and not 11,267.
 */
export function proverOf(footings: readonly Footing[]): Prove {
  let known: ReadonlyMap<PrintedTable, readonly Footing[]> | undefined;
  return (reading, computed) => {
    if (reading.unit.isZero()) return undefined;
    const rounded = roundTo(computed, reading.unit);
    const inTable = (known ??= groupBy(footings, ({ total }) => total.table)).get(reading.table);
    const proof = inTable?.find((footing) => proves(footing, reading, rounded));
    return proof && (() => forcedBy(proof, reading, rounded));
  };
}

/**
 * Says whether a sum adds up as printed but not with the rounded figure for one cell, and whether rounding can explain
 * the gap.
 */
function proves(footing: Footing, cell: Reading, rounded: Decimal): boolean {
  const { total, parts } = footing;
  if (total !== cell && !parts.terms.some(({ reading }) => reading === cell)) return false;
  if (!parts.value.equals(total.value)) return false;
  if (sumWith(footing, cell, rounded).equals(total === cell ? rounded : total.value)) return false;
  return cell.value.minus(rounded).abs().lte(roomOf(footing));
}

function forcedBy(footing: Footing, cell: Reading, rounded: Decimal): Forced {
  const { total } = footing;
  return {
    is: "forced",
    rounded: formatLike(rounded, cell),
    text: cell.text,
    total: total.item.code,
    gives: formatLike(sumWith(footing, cell, rounded), total),
    must: formatLike(cell === total ? rounded : total.value, total),
  };
}

/** The largest difference that the rounding of a total and its parts explains. */
const roomOf = ({ total, parts }: Footing): Decimal =>
  sum([total, ...parts.terms.map(({ reading }) => reading)].map(({ unit }) => unit)).dividedBy(2);

/** Returns the sum of the parts with another figure for one cell. */
function sumWith({ parts }: Footing, cell: Reading, by: Decimal): Decimal {
  const change = by.minus(cell.value);
  return parts.terms
    .filter(({ reading }) => reading === cell)
    .reduce((total, { sign }) => total.plus(change.times(sign)), parts.value);
}
