import type { CallExpression } from "@borgar/fx";
import { attempt, Failure } from "../../errors.ts";
import type { AreaChange, NewContent } from "../area-change.ts";
import {
  askedCallsIn,
  blockAsked,
  placeOf,
  type AskedCall,
  type Asking,
} from "../asked/asked-call.ts";
import type { AskedBlock } from "../asked/asked.ts";
import { valueOf, type FormulaPlace } from "../formula/argument-value.ts";
import { findCalls } from "../formula/find-calls.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { isCellError, isRows, NotFollowed, type Sent } from "../formula/sent-value.ts";
import { blockText } from "../freeze/block-text.ts";
import { describeAsked } from "../freeze/describe-frozen.ts";
import { liveReference } from "../freeze/live-reference.ts";
import { planUnfreeze, type RestoredFormula } from "../freeze/plan-unfreeze.ts";
import { columns } from "../freeze/sources-layout.ts";
import type { CellContent, CellPlace, Step } from "../workbook-cells.ts";
import { isCell, pinsOf, type PinnedCell } from "./look-at-cell.ts";
import { answerOf, compareAnswers, type AnswerChange } from "./compare-answers.ts";
import { withRelabelled } from "./relabelled.ts";
import { renewedParts, renewValues, replaceReleases } from "./renew-call.ts";
import type { UpdateTarget } from "./renew-release.ts";
import { findObstacle, sizeOf, type BlockedBlock } from "./room-for-block.ts";

/** A frozen cell or block whose value would change, and what to write: the value, and its row of sources. */
export interface FrozenUpdate {
  readonly place: CellPlace;
  readonly formula: string;
  readonly changes: readonly AnswerChange[];
  readonly sourceBefore: string;
  readonly sourceAfter: string;
  readonly writes: readonly AreaChange[];
  readonly pins: readonly PinnedCell[];
}

/** A frozen block that has no room for its new values. */
export interface BlockedFrozen extends BlockedBlock {
  readonly pins: readonly PinnedCell[];
}

/**
 * The frozen values that an update changes, those with an older date whose new values are not known, and the blocks that
 * have no room for their new values.
 */
export interface FrozenUpdates {
  readonly updates: readonly FrozenUpdate[];
  readonly notFollowed: readonly CellPlace[];
  readonly blocked: readonly BlockedFrozen[];
}

/** Returns, step by step, the frozen values that would change with a newer date, or that now differ for their own date. */
export function* planFrozenUpdate(
  asking: Asking,
  target: UpdateTarget,
): Generator<Step | undefined, FrozenUpdates> {
  const { restored } = yield* planUnfreeze({ ...asking.book, obstacles: [] }, { of: "workbook" });
  const updates: FrozenUpdate[] = [];
  const notFollowed: CellPlace[] = [];
  const blocked: BlockedFrozen[] = [];
  for (const [done, frozen] of restored.entries()) {
    yield { done, of: restored.length };
    const update = updateOf(asking, target, frozen);
    if (update === "not followed") notFollowed.push(placeIn(frozen));
    else if (update && "by" in update) blocked.push(update);
    else if (update) updates.push(update);
  }
  return { updates, notFollowed, blocked };
}

const placeIn = ({ area: { sheet, row, column } }: RestoredFormula): CellPlace => ({
  sheet,
  row,
  column,
});

function updateOf(
  asking: Asking,
  target: UpdateTarget,
  frozen: RestoredFormula,
): FrozenUpdate | BlockedFrozen | "not followed" | undefined {
  const { area, formula, values, row } = frozen;
  const calls = callsIn(asking, frozen);
  const unknown = calls.some((call) => isOldOrUnknown(call, target)) ? "not followed" : undefined;
  const same = evaluate(asking, frozen, undefined);
  const renewed = evaluate(asking, frozen, target);
  if (!same || !renewed) return unknown;
  const sent = values.map((line) =>
    line.map((value) => (value === "#N/A" ? { error: value } : value)),
  );
  const isBackFilled = compareAnswers(sent, same.value).length > 0;
  const compared = compareAnswers(sent, renewed.value).map((change): AnswerChange =>
    isBackFilled ? { ...change, kind: "back-filled" } : change,
  );
  const changes = withRelabelled(compared, { before: same.only, after: renewed.only });
  const to = contentsOf(renewed.value);
  if (!to) return unknown;
  if (changes.length === 0) return undefined;
  const { sheet, row: top, column } = area;
  const fills = { sheet, row: top, column, ...sizeOf(renewed.value) };
  const by = findObstacle(asking.book, fills, area);
  const pins = pinsOf(asking, target, area, calls).filter(isCell);
  if (by) return { place: placeIn(frozen), formula, fills, by, pins };
  const source = describeAsked(asking, renewed.asks);
  const kept = rowOf(frozen);
  const next = kept
    .with(columns.now, { formula: liveReference(fills) })
    .with(columns.value, to[0]?.[0] ?? "")
    .with(columns.source, source.source)
    .with(columns.release, source.release)
    .with(columns.knownOn, source.knownOn)
    .with(columns.block, blockText(to))
    .with(columns.formula, replaceReleases(row.formula, asking.namespace, target));
  return {
    place: area,
    formula,
    changes,
    sourceBefore: String(row.contents[columns.source] ?? ""),
    sourceAfter: source.source,
    writes: [
      { sheet, row: top, column, ...overBoth(values, to) },
      { ...row.at, from: [kept], to: [next] },
    ],
    pins,
  };
}

function callsIn(asking: Asking, { area, formula }: RestoredFormula): readonly AskedCall[] {
  const tree = parseFormula(formula);
  return tree ? askedCallsIn(asking, tree, placeOf(asking, area)) : [];
}

/** Says whether a call names a date or a release that is older than the target, or that is not known. */
const isOldOrUnknown = (call: AskedCall, target: UpdateTarget): boolean =>
  renewedParts(call, target).length > 0 &&
  (!call.values || renewValues(call.id, call.values, target) !== undefined);

/** Returns the old and the new contents of all cells that a block fills before or after the update; other cells are blank. */
function overBoth(
  from: readonly (readonly CellContent[])[],
  to: readonly (readonly CellContent[])[],
): Pick<AreaChange, "from" | "to"> {
  const rows = Math.max(from.length, to.length);
  const width = Math.max(from[0]?.length ?? 0, to[0]?.length ?? 0);
  const filled = (cells: typeof from): CellContent[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: width }, (__, column) => cells[row]?.[column] ?? ""),
    );
  return { from: filled(from), to: filled(to) };
}

/** The value of a formula, and what its calls ask for. */
interface Evaluated {
  readonly value: Sent;
  readonly asks: readonly AskedBlock[];
  /** What the formula asks for, if it consists of one call only. */
  readonly only: AskedBlock | undefined;
}

/** Returns the value that a formula would have at its place; undefined if the value of a part is not known. */
function evaluate(
  asking: Asking,
  { area, formula }: RestoredFormula,
  target: UpdateTarget | undefined,
): Evaluated | undefined {
  const tree = parseFormula(formula);
  const asks: AskedBlock[] = [];
  const answer = (node: CallExpression, place: FormulaPlace): Sent | NotFollowed | undefined => {
    const [call] = askedCallsIn(asking, node, place);
    if (call?.node !== node) return undefined;
    if (!call.values) return call.notFollowed[0]?.why;
    const values = (target && renewValues(call.id, call.values, target)) ?? call.values;
    const asked = attempt(() => blockAsked(call.id, values, asking.data));
    if (!(asked instanceof Failure)) asks.push(asked);
    return answerOf(call.id, values, asking.data);
  };
  const value = tree && valueOf(tree, { ...placeOf(asking, area), answer });
  if (value === undefined || value instanceof NotFollowed) return undefined;
  const isOne = tree && findCalls(tree, asking.namespace)[0]?.node === tree;
  return { value, asks, only: isOne ? asks.at(-1) : undefined };
}

/** Returns values as contents of cells; undefined if one is an error other than #N/A. */
function contentsOf(sent: Sent): CellContent[][] | undefined {
  const rows = isRows(sent) ? sent : [[sent]];
  const isWrong = rows.flat().some((value) => isCellError(value) && value.error !== "#N/A");
  return isWrong
    ? undefined
    : rows.map((row) => row.map((value) => (isCellError(value) ? "#N/A" : (value ?? ""))));
}

const rowOf = ({ row: { contents } }: RestoredFormula): NewContent[] =>
  contents.map((content, column) =>
    column === columns.now ? { formula: String(content) } : content,
  );
