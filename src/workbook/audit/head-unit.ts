import { findUnit, moneyUnits, type MoneyUnit } from "../../model/unit.ts";
import type { AuditedCell, AuditedWorkbook } from "./audited-workbook.ts";
import type { CountedUnits } from "./counted-unit.ts";
import { placeOf, type FindingBase } from "./finding-base.ts";
import { surroundingsOf } from "./surroundings.ts";

/** A number whose unit differs from that of its label or head. */
export interface HeadUnit extends FindingBase<"head-unit"> {
  /** The unit of the cell, and the unit of the label. */
  readonly unit: string;
  readonly said: string;
  readonly label: string;
}

/** Returns the findings about a cell whose label or head has a unit of money. */
export function findHeadUnit(
  audited: AuditedWorkbook,
  units: CountedUnits,
  cell: AuditedCell,
): HeadUnit[] {
  if (typeof cell.value !== "number") return [];
  const place = placeOf(cell);
  if (!audited.figureAt(place) && !audited.knownAt(place)) return [];
  const code = units.unitAt(place);
  const unit = moneyUnits.find((each) => each.code === code);
  if (!unit) return [];
  for (const label of surroundingsOf(audited.book, place).names) {
    const said = typeof label === "string" ? unitIn(label) : undefined;
    if (said === undefined || typeof label !== "string") continue;
    if (agrees(unit, said)) return [];
    const told = { unit: unit.code, said: said.code, label };
    return [{ kind: "head-unit", severity: "error", cell: place, ...told }];
  }
  return [];
}

/** Says whether two units agree. A unit that is only a currency agrees with every scale of it. */
const agrees = (unit: MoneyUnit, said: MoneyUnit): boolean =>
  unit.currency === said.currency && (said.exponent === 0 || unit.exponent === said.exponent);

/** Returns the unit of money in a label, as its whole text or in parentheses: "JPY millions", "Revenue (¥ thousand)". */
function unitIn(label: string): MoneyUnit | undefined {
  const parts = [...label.matchAll(/[([（]([^()[\]（）]+)[)\]）]/gu)].map(([, part = ""]) => part);
  for (const part of [label, ...parts]) {
    const plain = part.replace(/^\s*(?:in|単位)\s*[:：]?\s*/iu, "");
    const unit = /\p{L}|[$¥]/u.test(plain) ? findUnit(plain) : undefined;
    if (unit) return unit;
  }
  return undefined;
}
