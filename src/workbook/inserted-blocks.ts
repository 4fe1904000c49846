import { findArea, type ReferredArea } from "./formula/find-area.ts";
import { parseFormula } from "./formula/parse-formula.ts";
import { sourcesMark } from "./freeze/sources-layout.ts";
import type { WorkbookCells } from "./workbook-cells.ts";

/** What the add-in inserts, by the names it gives. */
export type BlockKind = "statement" | "table" | "checks" | "guidance";

/** Cells of a sheet that the add-in named at insertion. */
export interface InsertedBlock {
  readonly kind: BlockKind;
  readonly name: string;
  readonly area: ReferredArea;
}

const named: readonly (readonly [BlockKind, RegExp])[] = [
  ["statement", /^IIJ_\w+$/i],
  ["table", /^Table(?:_\d+)?$/i],
  ["checks", /^Checks(?:_\d+)?$/i],
  ["guidance", /^Guidance(?:_\d+)?$/i],
];
/** That of the sheet that keeps the sources of frozen cells. */
const sourcesName = new RegExp(`^${sourcesMark}(?:_\\d+)?$`, "i");

/** Says whether a name marks a sheet of sources. */
export const isSourcesName = (name: string): boolean => sourcesName.test(name);

/**
 * Returns what the add-in inserted, in the order of the names: statements, printed tables, verdicts and guidance. The verdicts of a
 * statement have a name of their own.
 */
export const insertedBlocks = ({ names }: WorkbookCells): InsertedBlock[] =>
  names.flatMap(({ name, sheet, formula }): InsertedBlock[] => {
    const [kind] = named.find(([, pattern]) => pattern.test(name)) ?? [];
    if (!kind || sheet === undefined || isSourcesName(name)) return [];
    const meant = parseFormula(formula);
    const area = meant && findArea(meant, sheet);
    return area ? [{ kind, name, area }] : [];
  });
