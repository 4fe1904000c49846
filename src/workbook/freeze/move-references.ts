import { tokenize } from "@borgar/fx";
import type { ReferredArea } from "../formula/find-area.ts";
import type { SourcesRow } from "./find-sources.ts";
import { isSameSheet } from "../workbook-cells.ts";
import { addressOf, readReference } from "./live-reference.ts";

/** Returns the cells and areas that a formula refers to, each once, in the order written. */
export function referencesIn(formula: string, sheet: string): readonly ReferredArea[] {
  const found = new Map<string, ReferredArea>();
  for (const { type, value } of tokenize(formula)) {
    const area = type.startsWith("range") ? readReference(value, sheet)?.area : undefined;
    if (area) found.set(addressOf(area), area);
  }
  return [...found.values()];
}

const declares = /\b(?:LET|LAMBDA)\(/i;

/** Returns the defined names that a formula refers to; none of one that declares names of its own, which read alike. */
export const namesIn = (formula: string): readonly string[] =>
  declares.test(formula)
    ? []
    : tokenize(formula).flatMap(({ type, value }) => (type === "range_named" ? [value] : []));

/** Where a formula was written, where it is to stand, and where the cells it refers to are now, by where they were. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly referred: ReadonlyMap<string, ReferredArea | undefined>;
}

/**
 * Returns a formula with each reference led to where its cells are now; undefined where such a cell was deleted. Dollar signs stay.
 *
 * @example moveReferences("=A$1*2", { from: "S", to: "S", referred: … }) // "=A$3*2" once two rows were inserted above
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

/** Returns the formula of a frozen cell as it reads where that cell is now; undefined where a cell it refers to was deleted. */
export function formulaNow(
  { cell, formula }: Pick<SourcesRow, "cell" | "formula">,
  area: ReferredArea,
  referred: Move["referred"],
): string | undefined {
  const from = readReference(cell, area.sheet)?.area.sheet ?? area.sheet;
  return moveReferences(formula, { from, to: area.sheet, referred });
}

/** Returns an area spelled as a reference was: with its dollar signs. */
function spellReference(as: string, now: ReferredArea, withSheet: boolean): string {
  const address = addressOf(now);
  const split = address.lastIndexOf("!");
  const corners = as.slice(as.lastIndexOf("!") + 1).split(":");
  const spelled = address
    .slice(split + 1)
    .split(":")
    .map((corner, n) => fixedAs(corners[n] ?? corners[0] ?? "", corner));
  // A cell that was written as an area of one stays one.
  if (spelled.length < corners.length) spelled.push(fixedAs(corners[1] ?? "", spelled[0] ?? ""));
  return `${withSheet ? address.slice(0, split + 1) : ""}${spelled.join(":")}`;
}

const corner = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

function fixedAs(as: string, plain: string): string {
  const [, beforeColumn = "", letters = "", beforeRow = ""] = corner.exec(as) ?? [];
  const [, , column = "", , row = ""] = corner.exec(plain.replaceAll("$", "")) ?? [];
  // Of whole rows, the first dollar sign is that of the row.
  const fixedRow = letters === "" ? beforeColumn || beforeRow : beforeRow;
  return `${column && letters ? beforeColumn : ""}${column}${row ? fixedRow : ""}${row}`;
}
