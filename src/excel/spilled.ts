import type { Size } from "../sheet/plan/sheet-plan.ts";
import type { Entered } from "./entered.ts";
import { supports } from "./requirements.ts";

/** The spilled cells of a place. They read like values, but must be written as empty, so that their formula can fill them. */
export interface Spilled {
  /** Row by row: whether a cell is filled by a formula in another one. */
  readonly cells: readonly (readonly boolean[])[];
  /** True if several formulas spill, so that it is not known which cells they fill. */
  readonly unclear: boolean;
  /** True if the top row or the left column has spilled cells, perhaps from a formula outside the place. */
  readonly atEdge: boolean;
}

/**
 * Queues the search for spilled cells in a range of a given size. Returns a function that finds them after the sync,
 * given the range's formulas.
 *
 * Testing each cell would take a thousand requests. Instead, each row and column is tested for spilled cells. The filled
 * cells are where such rows and columns cross; with only one formula, this is exact.
 */
export function loadSpilled(
  range: Excel.Range,
  { rows, columns }: Size,
): (formulas: readonly (readonly Entered[])[]) => Spilled {
  if (!supports("1.12")) return () => ({ cells: [], unclear: false, atEdge: false });
  const lines = Array.from({ length: rows }, (_, row) => range.getRow(row).load("hasSpill"));
  const stacks = Array.from({ length: columns }, (_, column) =>
    range.getColumn(column).load("hasSpill"),
  );
  return (formulas) => {
    const filled = lines.map((line) =>
      stacks.map((stack) => isSomewhere(line) && isSomewhere(stack)),
    );
    const sources = filled
      .flatMap((row, down) => row.map((is, across) => is && isFormula(formulas[down]?.[across])))
      .filter(Boolean).length;
    return {
      cells:
        sources === 1
          ? filled.map((row, down) =>
              row.map((is, across) => is && !isFormula(formulas[down]?.[across])),
            )
          : [],
      unclear: sources > 1,
      atEdge: [lines[0], stacks[0]].some((edge) => edge !== undefined && isSomewhere(edge)),
    };
  };
}

/** Excel answers null if some cells are spilled and some are not. */
const isSomewhere = ({ hasSpill }: { readonly hasSpill: boolean | null }): boolean =>
  hasSpill !== false;

const isFormula = (content: Entered | undefined): boolean =>
  typeof content === "string" && content.startsWith("=");
