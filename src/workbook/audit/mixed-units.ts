import type { AuditedCell } from "./audited-workbook.ts";
import type { CountedCell, CountedUnits } from "./counted-unit.ts";
import { placeOf, type FindingBase } from "./finding-base.ts";

/** A formula that adds up numbers of different units, such as thousands and millions. */
export interface MixedUnits extends FindingBase<"mixed-units"> {
  /** The first cell of each unit. */
  readonly units: readonly CountedCell[];
}

/** Returns the findings about a formula's sums. */
export function findMixedUnits(units: CountedUnits, cell: AuditedCell): MixedUnits[] {
  if (!cell.expression) return [];
  const firsts = new Map<string, CountedCell>();
  for (const each of units.addends(placeOf(cell), cell.expression))
    if (!firsts.has(each.unit)) firsts.set(each.unit, each);
  if (firsts.size < 2) return [];
  return [
    { kind: "mixed-units", severity: "error", cell: placeOf(cell), units: [...firsts.values()] },
  ];
}
