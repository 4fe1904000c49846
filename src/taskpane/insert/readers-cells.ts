import type { Dataset } from "../../dataset/dataset.ts";
import { Failure } from "../../errors.ts";
import type { BlockContent } from "../../excel/block-content.ts";
import type { Entered } from "../../excel/entered.ts";
import type { Block } from "../../excel/find-blocks.ts";
import { isFilled } from "../../excel/load-spills.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import { cellAddress } from "../../sheet/plan/address.ts";
import type { Area, SheetPlan } from "../../sheet/plan/sheet-plan.ts";

/** The contents of the add-in's own sheets: their texts, and the formulas of their lines without references. */
export interface OurCells {
  readonly texts: ReadonlySet<string>;
  readonly shapes: ReadonlySet<string>;
}

/** Returns the contents of some sheets of a statement. */
export function ourCells(plans: readonly SheetPlan[]): OurCells {
  const [texts, shapes] = [new Set<string>(), new Set<string>()];
  for (const cell of plans.flatMap(({ cells }) => cells.flat()))
    if (cell.kind === "text") texts.add(cell.text);
  for (const { cells, reading } of plans)
    for (const line of reading.lines)
      for (const cell of cells[line] ?? [])
        if (cell.kind === "formula") shapes.add(shapeOf(cell.formula));
  return { texts, shapes };
}

/**
 * Returns the addresses of the cells of a live block that its reader has filled: all numbers, because the block has none
 * of its own; texts that are not the add-in's; and, in its lines, formulas that are not the add-in's. Heads and the blue
 * cells are left out.
 */
export function readersCells(
  data: Dataset,
  { block, content, spills }: { block: Block; content: BlockContent; spills: readonly Area[] },
  ours: OurCells,
): string[] {
  const { area } = block;
  const isSet = (row: number, column: number): boolean =>
    [block.unit, block.knownOn].some(
      (cell) => cell && cell.row === area.row + row && cell.column === area.column + column,
    );
  const isHead = (row: number, column: number, text: string): boolean =>
    (row === content.headRow && isPeriod(data, text)) ||
    (row === content.releaseRow && column >= content.firstFigure);
  return content.formulas.flatMap((cells, row) => {
    const isLine =
      row !== content.headRow && String(cells[0]) !== "" && !String(cells[0]).startsWith("=");
    return cells.flatMap((held, column) =>
      held === "" ||
      isSet(row, column) ||
      isHead(row, column, String(held)) ||
      isFilled(spills, row, column) ||
      isOurs(held, isLine && column >= content.firstFigure, ours)
        ? []
        : [cellAddress({ row: area.row + row, column: area.column + column })],
    );
  });
}

function isOurs(held: Entered, isFigure: boolean, { texts, shapes }: OurCells): boolean {
  if (typeof held !== "string") return false;
  if (held.startsWith("=")) return !isFigure || shapes.has(shapeOf(held));
  return texts.has(held) || held.startsWith("Data version ");
}

/** Says whether a text is the code of a period. The head of a column of forecasts is a period with "e" at its end. */
function isPeriod(data: Dataset, text: string): boolean {
  const newest = data.releases.at(-1)?.quarter;
  return (
    newest !== undefined && !(periodOrFailure(text.replace(/e$/, ""), newest) instanceof Failure)
  );
}

const reference = /"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])/g;
const namespace = /\b[A-Z][A-Z0-9.]*\.(?=[A-Z]+\()/gi;

/**
 * Returns a formula with "#" for each reference, and without the namespace of functions.
 *
 * @example shapeOf("=SUM(E18:E20)-$A1") // "=SUM(#)-#"
 */
export const shapeOf = (formula: string): string =>
  formula.replace(namespace, "").replace(reference, (part) => (part.startsWith('"') ? part : "#"));
