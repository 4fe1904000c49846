import { moneyUnits } from "../../../model/unit.ts";
import { hasMoney, type Arranged } from "../../../statements/arrange/arranged-statement.ts";
import { roomFor } from "../../plan/text-width.ts";
import { statementTitles } from "./labels.ts";

export const held = "From releases held, published to ";
export const newest = "As known: newest release held";
/** A date of the greatest width. */
const widestDate = "00-May-00";

/** Returns the text between the unit of a sheet and its as-known date. */
export function afterUnit(arranged: Arranged): string {
  const { about } = statementTitles[arranged.definition.code];
  const perShare = arranged.rows.some(({ item }) => item?.unit.startsWith("JPY per"));
  return `${hasMoney(arranged) ? `${perShare ? " except per share, in JPY" : ""} · ` : ""}${about} · `;
}

/** Returns the greatest width of the line, for any unit and any as-known date. */
export function roomOfAbout(arranged: Arranged): number {
  const units = hasMoney(arranged) ? moneyUnits.map(({ label }) => label) : [""];
  return Math.max(
    ...units.map((unit) => roomFor(`${unit}${afterUnit(arranged)}${held}${widestDate}`)),
  );
}
