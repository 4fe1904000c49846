import type { Anchor, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";

const reference = /(?<![A-Za-z.])(\$?)([A-Z]{1,3})(\$?)(\d+)\b/g;
const quoted = /"[^"]*"/g;

/** Returns the column its letters name, read as a number of base 26 without a zero. */
export const columnOf = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Returns the cells that a formula refers to; a part in quotes is text. */
export function referencesOf(formula: string): Anchor[] {
  return [...formula.replace(quoted, '""').matchAll(reference)].map(
    ([, , letters = "", , row = ""]) => ({ row: Number(row) - 1, column: columnOf(letters) }),
  );
}

/** Returns a formula with every cell it names, not in quotes, counted from the plan's own top left cell, dollar signs kept. */
export function relativeFormula(formula: string, { anchor }: SheetPlan): string {
  return formula.replace(/"[^"]*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : part.replace(reference, relative),
  );

  function relative(
    _: string,
    beforeColumn: string,
    letters: string,
    beforeRow: string,
    row: string,
  ): string {
    return `${beforeColumn}C${columnOf(letters) - anchor.column}${beforeRow}R${Number(row) - 1 - anchor.row}`;
  }
}
