import type { CallExpression } from "@borgar/fx";
import { attempt, Failure } from "../../errors.ts";
import type { NewContent, AreaChange } from "../area-change.ts";
import { askedCallsIn, blockAsked, placeOf, type Asking } from "../asked/asked-call.ts";
import type { AskedBlock } from "../asked/asked.ts";
import { valueOf, type FormulaPlace } from "../formula/argument-value.ts";
import { findCalls } from "../formula/find-calls.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { isCellError, isRows, NotFollowed, type Sent } from "../formula/sent-value.ts";
import { blockText } from "../freeze/block-text.ts";
import { describeAsked } from "../freeze/describe-frozen.ts";
import { planUnfreeze, type RestoredFormula } from "../freeze/plan-unfreeze.ts";
import { columns } from "../freeze/sources-layout.ts";
import type { CellContent, CellPlace } from "../workbook-cells.ts";
import { answerOf, compareAnswers, type AnswerChange } from "./compare-answers.ts";
import { releaseArgument, renewValues, replaceReleases } from "./renew-call.ts";
import type { UpdateTarget } from "./renew-release.ts";

/** A frozen cell, or block, whose value would be another, and what to write: the value, and its row of sources. */
export interface FrozenUpdate {
  readonly place: CellPlace;
  readonly formula: string;
  readonly changes: readonly AnswerChange[];
  readonly sourceBefore: string;
  readonly sourceAfter: string;
  readonly writes: readonly AreaChange[];
}

/** Returns, step by step, which frozen values would be others with a newer date, or are others now with their own. */
export function* planFrozenUpdate(
  asking: Asking,
  target: UpdateTarget,
): Generator<undefined, FrozenUpdate[]> {
  const { restored } = planUnfreeze({ ...asking.book, obstacles: [] }, { of: "workbook" });
  const updates: FrozenUpdate[] = [];
  for (const frozen of restored) {
    const update = updateOf(asking, target, frozen);
    if (update) updates.push(update);
    yield;
  }
  return updates;
}

function updateOf(
  asking: Asking,
  target: UpdateTarget,
  frozen: RestoredFormula,
): FrozenUpdate | undefined {
  const { area, formula, values, row } = frozen;
  const same = evaluate(asking, frozen, undefined);
  const renewed = evaluate(asking, frozen, target);
  if (!same || !renewed) return undefined;
  const sent = values.map((line) =>
    line.map((value) => (value === "#N/A" ? { error: value } : value)),
  );
  const isBackFilled = compareAnswers(sent, same.value).length > 0;
  const changes = compareAnswers(sent, renewed.value).map((change): AnswerChange =>
    isBackFilled ? { ...change, kind: "back-filled" } : change,
  );
  const to = contentsOf(renewed.value);
  const isSameSize = to?.length === values.length && to[0]?.length === values[0]?.length;
  if (changes.length === 0 || !to || !isSameSize) return undefined;
  const source = describeAsked(asking, renewed.asks);
  const kept = rowOf(frozen);
  const next = kept
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
      { sheet: area.sheet, row: area.row, column: area.column, from: values, to },
      { ...row.at, from: [kept], to: [next] },
    ],
  };
}

/** What a formula comes to, and what its calls ask for. */
interface Evaluated {
  readonly value: Sent;
  readonly asks: readonly AskedBlock[];
}

/** Returns what a formula would come to where it stands; undefined where a part of it is not followed. */
function evaluate(
  asking: Asking,
  { area, formula }: RestoredFormula,
  target: UpdateTarget | undefined,
): Evaluated | undefined {
  const tree = parseFormula(formula);
  const asks: AskedBlock[] = [];
  const answer = (node: CallExpression, place: FormulaPlace): Sent | NotFollowed | undefined => {
    if (findCalls(node, asking.namespace)[0]?.node !== node) return undefined;
    const [call] = askedCallsIn(asking, node, place);
    if (!call?.values) return call?.notFollowed[0]?.why;
    const at = releaseArgument.get(call.id) ?? -1;
    const values = (target && at >= 0 && renewValues(call.values, at, target)) || call.values;
    const asked = attempt(() => blockAsked(call.id, values, asking.data));
    if (!(asked instanceof Failure)) asks.push(asked);
    return answerOf(call.id, values, asking.data);
  };
  const value = tree && valueOf(tree, { ...placeOf(asking, area), answer });
  return value === undefined || value instanceof NotFollowed ? undefined : { value, asks };
}

/** Returns values as cells hold them; undefined where one is an error other than #N/A. */
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
