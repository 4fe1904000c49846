import type { AstExpression } from "@borgar/fx";
import { askedCallsIn, placeOf, type AskedCall, type Asking } from "../asked/asked-call.ts";
import type { AskedFigure } from "../asked/asked.ts";
import type { ReferredArea } from "../formula/find-area.ts";
import type { Sent } from "../formula/sent-value.ts";
import { sourceOf } from "../freeze/describe-frozen.ts";
import {
  findSpill,
  keyOf,
  type CellContent,
  type CellPlace,
  type FormulaCell,
} from "../workbook-cells.ts";
import { answerOf, compareAnswers, type AnswerChange } from "./compare-answers.ts";
import { findPins, type Pin } from "./find-pins.ts";
import { asksOf, figureAt, withRelabelled } from "./relabelled.ts";
import { renewedParts, renewValues } from "./renew-call.ts";
import type { UpdateTarget } from "./renew-release.ts";
import { findObstacle, sizeOf, type BlockedBlock } from "./room-for-block.ts";

/** A cell whose value changes with an update. */
export interface CellChange extends Omit<AnswerChange, "row" | "column"> {
  readonly place: CellPlace;
  readonly formula: string;
  /** The text of SOURCE before and after; "" if there is no figure. */
  readonly sourceBefore: string;
  readonly sourceAfter: string;
}

/** A pin, and its new content. */
export interface RenewedPin {
  readonly pin: Pin;
  readonly renewed: CellContent;
}

/** A cell that sets a date or a release, and its new content. */
export interface PinnedCell extends RenewedPin {
  readonly pin: Extract<Pin, { readonly of: "cell" }>;
}

export const isCell = (renewed: RenewedPin): renewed is PinnedCell => renewed.pin.of === "cell";

/** The effect of a newer date on one call of a cell. */
export interface Looked {
  readonly pins: readonly RenewedPin[];
  readonly changes: readonly CellChange[];
  readonly blocked: BlockedBlock | undefined;
}

/** Returns the effect of a newer date on the calls of a formula. Releases whose value is not known are reported. */
export function lookAt(
  asking: Asking,
  target: UpdateTarget,
  cell: FormulaCell,
  tree: AstExpression,
): readonly Looked[] | "not followed" {
  const looked: Looked[] = [];
  for (const call of askedCallsIn(asking, tree, placeOf(asking, cell))) {
    if (renewedParts(call, target).length === 0) continue;
    const { id, values } = call;
    if (!values) return "not followed";
    const renewed = renewValues(id, values, target);
    if (!renewed) continue;
    const pins = pinsOf(asking, target, cell, [call]);
    if (pins.length === 0) return "not followed";
    looked.push({ pins, ...changesOf(asking, cell, { ...call, values, tree }, renewed) });
  }
  return looked;
}

/** Returns the cells and literals that pin calls of a formula, each cell once, with their new contents. */
export function pinsOf(
  asking: Asking,
  target: UpdateTarget,
  cell: CellPlace,
  calls: readonly AskedCall[],
): RenewedPin[] {
  const parts = calls.flatMap((call) => renewedParts(call, target));
  const found = parts.flatMap(({ node, renew }) =>
    findPins(node, placeOf(asking, cell), (content) => renew(content) !== undefined).map((pin) => ({
      pin,
      renewed: renew(pin.content) ?? pin.content,
    })),
  );
  const key = ({ pin }: RenewedPin): string => (pin.of === "cell" ? keyOf(pin.place) : "");
  return [...new Map(found.map((each) => [key(each), each])).values()];
}

interface ReadCall extends AskedCall {
  readonly values: readonly unknown[];
  /** The formula of the call. */
  readonly tree: AstExpression;
}

function changesOf(
  asking: Asking,
  cell: FormulaCell,
  { id, values, node, tree }: ReadCall,
  renewed: readonly unknown[],
): Pick<Looked, "changes" | "blocked"> {
  const { data } = asking;
  const [before, after] = [answerOf(id, values, data), answerOf(id, renewed, data)];
  const [asked, asks] = [asksOf(id, values, data), asksOf(id, renewed, data)];
  const { sheet, row, column, formula } = cell;
  const source = (figure: AskedFigure | undefined): string =>
    (figure && sourceOf(asking, figure)) ?? "";
  const changes = withRelabelled(compareAnswers(before, after), {
    before: asked,
    after: asks,
  }).map((change) => ({
    ...change,
    formula,
    place: { sheet, row: row + change.row, column: column + change.column },
    sourceBefore: source(figureAt(asked, change.row, change.column)),
    sourceAfter: source(figureAt(asks, change.row, change.column)),
  }));
  return { changes, blocked: blockedBy(asking, cell, { before, after, isWhole: tree === node }) };
}

/**
 * Returns the cell in the way of a larger answer. A formula that contains more than the call may reduce the answer to one
 * cell, so it is tested only if it fills all the cells of the call's present answer.
 */
function blockedBy(
  { book }: Asking,
  cell: FormulaCell,
  { before, after, isWhole }: { before: Sent; after: Sent; isWhole: boolean },
): BlockedBlock | undefined {
  const { sheet, row, column, formula } = cell;
  const [was, is] = [sizeOf(before), sizeOf(after)];
  const spill = findSpill(book, { sheet, row, column });
  const fillsAll = spill?.rows === was.rows && spill.columns === was.columns;
  if (!isWhole && !fillsAll) return undefined;
  const has: ReferredArea = { sheet, ...(spill ?? { row, column, rows: 1, columns: 1 }) };
  const fills: ReferredArea = { sheet, row, column, ...is };
  const by = findObstacle(book, fills, has);
  return by && { place: { sheet, row, column }, formula, fills, by };
}
