import { offsetFormula } from "../univer/moved-formula.ts";
import { invalidArgument, notImplemented } from "../wire/host-error.ts";
import type { RangeContent } from "./range-content.ts";

const LOCATION = "Range.copyFrom";

/**
 * Copies formulas, formats or both to an area of the same size; references that are not fixed move along. Conditional
 * formats are not copied; Excel copies them with the formats.
 */
export function copyCells(from: RangeContent, to: RangeContent, what: string): void {
  if (!["All", "Formulas", "Formats"].includes(what))
    throw notImplemented(`${LOCATION}(${JSON.stringify(what)})`);
  if (from.area.rows !== to.area.rows || from.area.columns !== to.area.columns)
    throw notImplemented(`${LOCATION} of another size`);
  if (from.isUnbounded || to.isUnbounded) throw invalidArgument(LOCATION);
  from.sheet.book.flush();
  to.sheet.assertWritable(LOCATION);
  const [down, across] = [to.area.row - from.area.row, to.area.column - from.area.column];
  const source = from.grid((row, column) => ({
    content: from.sheet.formula(row, column) || from.sheet.value(row, column),
    style: from.sheet.style(row, column),
  }));
  if (what !== "Formulas")
    to.put(source, (cell) => ({ s: (cell as (typeof source)[0][0]).style }), LOCATION);
  if (what !== "Formats")
    to.Formulas = source.map((cells) =>
      cells.map(({ content }) =>
        typeof content === "string" ? offsetFormula(content, down, across) : content,
      ),
    );
}
