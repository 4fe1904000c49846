import { hasMoney } from "../../../statements/arrange/arranged-statement.ts";
import type { Told } from "../../plan/cell-value.ts";
import type { Frame } from "../frame.ts";
import { afterUnit, held, newest } from "./about-texts.ts";
import { dateWords, quote, unitWords } from "./expressions.ts";
import { knownOnCell, unitCell } from "./head-cells.ts";

/** Returns the line about a sheet: its unit, what its figures are, and the as-known date. */
export function aboutOf(frame: Frame): Told {
  const { arranged } = frame;
  const unit = unitWords(unitCell(frame));
  const known = knownOnCell(frame);
  const date = dateWords(known);
  const inUnit = hasMoney(arranged)
    ? { formula: `${unit.formula}&`, value: String(unit.value ?? "") }
    : { formula: "", value: "" };
  const rest = afterUnit(arranged);
  return {
    formula: `${inUnit.formula}${quote(rest)}&IF(${known.address}="",${quote(newest)},${quote(held)}&${date.formula})`,
    value: `${inUnit.value}${rest}${known.value === undefined ? newest : `${held}${String(date.value ?? "")}`}`,
    needs: "heads",
  };
}
