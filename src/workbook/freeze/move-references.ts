import { tokenize } from "@borgar/fx";
import type { ReferredArea } from "../formula/find-area.ts";
import type { SourcesRow } from "./find-sources.ts";
import { isSameSheet } from "../workbook-cells.ts";
import { addressOf, readReference } from "./live-reference.ts";

/** Returns the cells and areas that a formula refers to, each once, in the order they are written. */
export function referencesIn(formula: string, sheet: string): readonly ReferredArea[] {
  const found = new Map<string, ReferredArea>();
  for (const { type, value } of tokenize(formula)) {
    const area = type.startsWith("range") ? readReference(value, sheet)?.area : undefined;
    if (area) found.set(addressOf(area), area);
  }
  return [...found.values()];
}

const declares = /\b(?:LET|LAMBDA)\(/i;

/**
 * Returns the defined names that a formula refers to; none for a formula that declares its own names, because these
 * cannot be distinguished.
 */
export const namesIn = (formula: string): readonly string[] =>
  declares.test(formula)
    ? []
    : tokenize(formula).flatMap(({ type, value }) => (type === "range_named" ? [value] : []));

/**
 * A move of a formula: its old sheet, its new sheet, and the present places of the cells that it refers to, by their old
 * places.
 */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly referred: ReadonlyMap<string, ReferredArea | undefined>;
}

/**
 * Returns a formula with each reference changed to the present place of its cells; undefined if such a cell was deleted.
 * Dollar signs stay.
 *
 * @example moveReferences("=A$1*2", { from: "S", to: "S", referred: … }) // "=A$3*2" after two rows were inserted above
 */
export function moveReferences(formula: string, { from, to, referred }: Move): string | undefined {
  const gone: string[] = [];
  const parts = tokenize(formula).map(({ type, value }) => {
    const written = type.startsWith("range") ? readReference(value, from) : undefined;
    if (!written) return value;
    const was = addressOf(written.area);
    if (!referred.has(was)) return value;
    const now = referred.get(was);
    if (!now) gone.push(was);
    if (!now) return value;
    const isMoved = addressOf(now) !== was;
    const needsSheet = !isSameSheet(now.sheet, to);
    if (!isMoved && (written.namesSheet || !needsSheet)) return value;
    return spellReference(value, now, written.namesSheet || needsSheet);
  });
  return gone.length > 0 ? undefined : parts.join("");
}

/**
 * Returns the formula of a frozen cell, adapted to the present places of the cells; undefined if a cell that it refers to
 * was deleted.
 */
export function formulaNow(
  { cell, formula }: Pick<SourcesRow, "cell" | "formula">,
  area: ReferredArea,
  referred: Move["referred"],
): string | undefined {
  const from = readReference(cell, area.sheet)?.area.sheet ?? area.sheet;
  return moveReferences(formula, { from, to: area.sheet, referred });
}

/** Returns an area as text, with the dollar signs of an old reference. */
function spellReference(as: string, now: ReferredArea, withSheet: boolean): string {
  const address = addressOf(now);
  const split = address.lastIndexOf("!") + 1;
  const plain = address.slice(split);
  const [written, ends] = [as.slice(as.lastIndexOf("!") + 1).split(":"), plain.split(":")];
  if (ends.length > written.length) return address;
  // A single cell that was written as an area (A1:A1) stays an area.
  const spelled = written.map((corner, n) => fixedAs(corner, ends[n] ?? plain));
  return `${withSheet ? address.slice(0, split) : ""}${spelled.join(":")}`;
}

/** Returns a corner of an area (a cell, a column or a row) with the dollar signs of another corner. */
function fixedAs(as: string, plain: string): string {
  const [column, row] = [plain.replace(/\d/g, ""), plain.replace(/[A-Z]/g, "")];
  const beforeColumn = column !== "" && /^\$[A-Z]/i.test(as) ? "$" : "";
  const beforeRow = row !== "" && /\$\d/.test(as) ? "$" : "";
  return `${beforeColumn}${column}${beforeRow}${row}`;
}
