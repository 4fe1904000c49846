import type { AstExpression } from "@borgar/fx";
import { attempt, Failure } from "../../errors.ts";
import type { AreaChange } from "../area-change.ts";
import {
  askedCallsIn,
  blockAsked,
  placeOf,
  type AskedCall,
  type Asking,
} from "../asked/asked-call.ts";
import { sourceOf } from "../freeze/describe-frozen.ts";
import { isSourcesSheet } from "../freeze/find-sources.ts";
import { findCalls } from "../formula/find-calls.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import {
  filledCells,
  holdsFormula,
  type CellContent,
  type CellPlace,
  type FormulaCell,
} from "../workbook-cells.ts";
import { answerOf, compareAnswers, type AnswerChange } from "./compare-answers.ts";
import { findPins, type Pin } from "./find-pins.ts";
import { planFrozenUpdate, type FrozenUpdate } from "./plan-frozen-update.ts";
import { releaseArgument, renewValues, replaceReleases } from "./renew-call.ts";
import { renewRelease, type UpdateTarget } from "./renew-release.ts";

/** A cell that shows something else after an update. */
export interface CellChange extends Omit<AnswerChange, "row" | "column"> {
  readonly place: CellPlace;
  readonly formula: string;
  /** What SOURCE says then and now; "" where there is no figure. */
  readonly sourceBefore: string;
  readonly sourceAfter: string;
}

/**
 * What can be accepted at once: the date of a sheet, which is its AsKnown cell or stands in its formulas, or a cell that sets the release
 * or the date of some of them, such as that of a column.
 */
export interface Update {
  readonly of: "sheet" | "column" | "formulas";
  readonly sheet: string;
  /** The cell that is set; undefined where formulas are written. */
  readonly cell: CellPlace | undefined;
  readonly writes: readonly AreaChange[];
  readonly changes: readonly CellChange[];
}

export interface UpdatePlan {
  readonly updates: readonly Update[];
  readonly frozen: readonly FrozenUpdate[];
  /** Formulas whose release is not followed, so that it is not known what would change. */
  readonly notFollowed: readonly CellPlace[];
}

interface Gathered {
  readonly of: Update["of"];
  readonly sheet: string;
  readonly cell: CellPlace | undefined;
  readonly writes: AreaChange[];
  readonly changes: CellChange[];
}

/** Returns, step by step, what a newer date would change in a workbook; both dates are answered from the data at hand. */
export function* planUpdate(
  asking: Asking,
  target: UpdateTarget,
): Generator<undefined, UpdatePlan> {
  const updates = new Map<string, Gathered>();
  const notFollowed: CellPlace[] = [];
  for (const cell of filledCells(asking.book)) {
    if (!holdsFormula(cell) || isSourcesSheet(asking.book, cell.sheet)) continue;
    const tree = parseFormula(cell.formula);
    if (!tree || findCalls(tree, asking.namespace).length === 0) continue;
    const looked = lookAt(asking, target, cell, tree);
    if (looked === "not followed") notFollowed.push(cell);
    else
      for (const { pins, change } of looked)
        for (const pin of pins) gather(updates, { asking, target, cell }, pin, change);
    yield;
  }
  return {
    updates: [...updates.values()].filter(({ changes }) => changes.length > 0),
    frozen: yield* planFrozenUpdate(asking, target),
    notFollowed,
  };
}

interface Looked {
  readonly pins: readonly Pin[];
  readonly change: readonly CellChange[];
}

function lookAt(
  asking: Asking,
  target: UpdateTarget,
  cell: FormulaCell,
  tree: AstExpression,
): readonly Looked[] | "not followed" {
  const place = placeOf(asking, cell);
  const looked: Looked[] = [];
  for (const call of askedCallsIn(asking, tree, place)) {
    const at = releaseArgument.get(call.id) ?? -1;
    const node = at < 0 ? null : (call.arguments[at] ?? null);
    if (!node) continue;
    if (!call.values) return "not followed";
    const renewed = renewValues(call.values, at, target);
    if (!renewed) continue;
    const isPin = (content: CellContent): boolean => renewRelease(content, target) !== undefined;
    const found = findPins(node, place, isPin).map((pin) => [keyOf(pin, cell), pin] as const);
    const pins = [...new Map(found).values()];
    if (pins.length === 0) return "not followed";
    looked.push({ pins, change: changesOf(asking, cell, call, renewed) });
  }
  return looked;
}

function changesOf(
  asking: Asking,
  cell: FormulaCell,
  { id, values = [] }: AskedCall,
  renewed: readonly unknown[],
): CellChange[] {
  const { data } = asking;
  const compared = compareAnswers(answerOf(id, values, data), answerOf(id, renewed, data));
  const { sheet, row, column, formula } = cell;
  return compared.map((change) => ({
    ...change,
    formula,
    place: { sheet, row: row + change.row, column: column + change.column },
    sourceBefore: sourceAt(asking, { id }, values, change),
    sourceAfter: sourceAt(asking, { id }, renewed, change),
  }));
}

/** Returns what SOURCE says of a cell of an answer; "" where there is no figure. */
function sourceAt(
  asking: Asking,
  call: Pick<AskedCall, "id">,
  values: readonly unknown[],
  at: AnswerChange,
): string {
  const asks = attempt(() => blockAsked(call.id, values, asking.data));
  const asked = asks instanceof Failure ? undefined : asks.at(at.row, at.column);
  if (!asked || asked instanceof Failure) return "";
  const [figure] = asked.figures;
  return (figure && sourceOf(asking, figure)) ?? "";
}

interface Where {
  readonly asking: Asking;
  readonly target: UpdateTarget;
  readonly cell: FormulaCell;
}

function gather(
  updates: Map<string, Gathered>,
  { asking, target, cell }: Where,
  pin: Pin,
  changes: readonly CellChange[],
): void {
  const key = keyOf(pin, cell);
  const known = updates.get(key);
  const update = known ?? begin(asking, target, pin, cell);
  updates.set(key, update);
  update.changes.push(...changes);
  if (
    pin.of === "literal" &&
    !update.writes.some(({ row, column }) => row === cell.row && column === cell.column)
  )
    update.writes.push(renewedFormula(asking, target, cell));
}

const keyOf = (pin: Pin, cell: CellPlace): string =>
  pin.of === "cell"
    ? JSON.stringify([pin.place.sheet, pin.place.row, pin.place.column])
    : cell.sheet;

function begin(asking: Asking, target: UpdateTarget, pin: Pin, cell: FormulaCell): Gathered {
  if (pin.of === "literal")
    return { of: "formulas", sheet: cell.sheet, cell: undefined, writes: [], changes: [] };
  const { place, content } = pin;
  const isKnown = asking.book.names.some(
    ({ name, formula }) => /^AsKnown(?:_\d+)?$/i.test(name) && isAt(formula, place),
  );
  const to: CellContent = renewRelease(content, target) ?? content;
  const writes = [{ ...place, from: [[content]], to: [[to]] }];
  return { of: isKnown ? "sheet" : "column", sheet: place.sheet, cell: place, writes, changes: [] };
}

function isAt(formula: string, { sheet, row, column }: CellPlace): boolean {
  const name = columnLetters(column);
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return [`=${quoted}!$${name}$${row + 1}`, `=${sheet}!$${name}$${row + 1}`].includes(formula);
}

const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

function renewedFormula(
  { namespace }: Asking,
  target: UpdateTarget,
  cell: FormulaCell,
): AreaChange {
  const { sheet, row, column, formula } = cell;
  const to = replaceReleases(formula, namespace, target);
  return { sheet, row, column, from: [[{ formula }]], to: [[{ formula: to }]] };
}
