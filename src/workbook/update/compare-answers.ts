import { attempt } from "../../errors.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { ask } from "../../functions/ask/ask.ts";
import type { FunctionId } from "../../functions/catalogue.ts";
import { sentOfAnswer } from "../asked/asked-call.ts";
import { isRows, type Sent, type SentValue } from "../formula/sent-value.ts";

/**
 * How an answer changes: a different figure (restated), a new figure (added), a figure that no longer exists (gone), a
 * different text (relabelled), or a different answer for the same known-on date because an older release was added to the
 * data (back-filled).
 */
export type ChangeKind = "restated" | "added" | "gone" | "relabelled" | "back-filled";

/** A cell of an answer that changes, counted from the first cell. */
export interface AnswerChange {
  readonly row: number;
  readonly column: number;
  readonly kind: ChangeKind;
  readonly before: SentValue;
  readonly after: SentValue;
}

/** Returns the answer of a function as cells show it. */
export const answerOf = (id: FunctionId, values: readonly unknown[], data: Dataset): Sent =>
  sentOfAnswer(attempt(() => ask(id, values, data)));

const rowsOf = (sent: Sent): readonly (readonly SentValue[])[] => (isRows(sent) ? sent : [[sent]]);

/** Returns the cells in which two answers differ. */
export function compareAnswers(before: Sent, after: Sent): AnswerChange[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const changes: AnswerChange[] = [];
  for (let row = 0; row < Math.max(old.length, now.length); row += 1) {
    const width = Math.max(old[row]?.length ?? 0, now[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const [one, other] = [old[row]?.[column] ?? null, now[row]?.[column] ?? null];
      const kind = kindOf(one, other);
      if (kind) changes.push({ row, column, kind, before: one, after: other });
    }
  }
  return changes;
}

/** Returns the kind of change between two values; undefined if they are the same. */
export function kindOf(before: SentValue, after: SentValue): ChangeKind | undefined {
  if (shown(before) === shown(after)) return undefined;
  const [was, is] = [isFigure(before), isFigure(after)];
  if (was && is) return "restated";
  if (is) return "added";
  return was ? "gone" : "relabelled";
}

const isFigure = (value: SentValue): boolean => typeof value === "number";

const shown = (value: SentValue): string => JSON.stringify(value ?? "");
