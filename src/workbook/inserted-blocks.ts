import { findArea, type ReferredArea } from "./formula/find-area.ts";
import { parseFormula } from "./formula/parse-formula.ts";
import { sourcesMark } from "./freeze/sources-layout.ts";
import type { WorkbookCells } from "./workbook-cells.ts";

/** The kinds of blocks that the add-in inserts and names. */
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
/** The name that marks a sheet with the sources of frozen cells. */
const sourcesName = new RegExp(`^${sourcesMark}(?:_\\d+)?$`, "i");

/** Says whether a name marks a sheet of sources. */
export const isSourcesName = (name: string): boolean => sourcesName.test(name);

/**
 * Returns the inserted blocks in the order of their names: statements, printed tables, checks and guidance. The verdicts
 * of a statement have their own name.
 */
export const insertedBlocks = ({ names }: WorkbookCells): InsertedBlock[] =>
  names.flatMap(({ name, sheet, formula }): InsertedBlock[] => {
    const [kind] = named.find(([, pattern]) => pattern.test(name)) ?? [];
    if (!kind || sheet === undefined || isSourcesName(name)) return [];
    const meant = parseFormula(formula);
    const area = meant && findArea(meant, sheet);
    return area ? [{ kind, name, area }] : [];
  });
