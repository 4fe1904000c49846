import { attempt, Failure } from "../../errors.ts";
import { findAnswer } from "../../figures/find-answer.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { FunctionId } from "../../functions/catalogue.ts";
import { formatLabel } from "../../statements/printed-label.ts";
import { blockAsked } from "../asked/asked-call.ts";
import type { AskedBlock, AskedFigure } from "../asked/asked.ts";
import type { AnswerChange } from "./compare-answers.ts";

/** Returns what a call asks for; undefined if it is refused. */
export function asksOf(
  id: FunctionId,
  values: readonly unknown[],
  data: Dataset,
): AskedBlock | undefined {
  const asks = attempt(() => blockAsked(id, values, data));
  return asks instanceof Failure ? undefined : asks;
}

/** Returns the first figure of a cell of an answer; undefined if there is none. */
export function figureAt(
  asks: AskedBlock | undefined,
  row: number,
  column: number,
): AskedFigure | undefined {
  const asked = asks && row < asks.rows && column < asks.columns ? asks.at(row, column) : undefined;
  return asked instanceof Failure ? undefined : asked?.figures[0];
}

/** What a call asks for before and after. */
interface Asks {
  readonly before: AskedBlock | undefined;
  readonly after: AskedBlock | undefined;
}

/**
 * Returns the changes of an answer, and the cells with the same value whose figure is printed under another label. If the
 * figure changes too, its sources show both labels.
 */
export const withRelabelled = (
  changes: readonly AnswerChange[],
  asks: Asks,
): readonly AnswerChange[] => {
  const changed = new Set(changes.map(({ row, column }) => `${row}:${column}`));
  return [
    ...changes,
    ...relabelled(asks).filter(({ row, column }) => !changed.has(`${row}:${column}`)),
  ];
};

/** Returns the cells whose figure has the same item and period as before, but is printed under another label. */
function relabelled({ before, after }: Asks): AnswerChange[] {
  if (!before || !after) return [];
  const changes: AnswerChange[] = [];
  for (let row = 0; row < Math.min(before.rows, after.rows); row += 1)
    for (let column = 0; column < Math.min(before.columns, after.columns); column += 1) {
      const labels = labelsAt([before, after], row, column);
      if (!labels) continue;
      const [was, is] = labels;
      changes.push({ row, column, kind: "relabelled", before: was, after: is });
    }
  return changes;
}

function labelsAt(
  blocks: readonly [AskedBlock, AskedBlock],
  row: number,
  column: number,
): readonly [string, string] | undefined {
  const [one, other] = blocks.map((asks) => valueAt(asks, row, column));
  if (!one || !other || one.item !== other.item || one.period.code !== other.period.code)
    return undefined;
  const [was, is] = [printedLabelOf(one), printedLabelOf(other)];
  return was !== undefined && is !== undefined && was !== is ? [was, is] : undefined;
}

function valueAt(asks: AskedBlock, row: number, column: number): AskedFigure | undefined {
  const asked = asks.at(row, column);
  return asked && !(asked instanceof Failure) && asked.shows === "value"
    ? asked.figures[0]
    : undefined;
}

/**
 * Returns the printed label of a figure. Only a figure in a row of a table has one; a computed or derived figure has
 * several.
 */
function printedLabelOf(figure: AskedFigure): string | undefined {
  const found = attempt(() => findAnswer(figure.data, figure));
  if (!found || found instanceof Failure || found.chain || found.terms.length !== 1)
    return undefined;
  const [term] = found.terms;
  return term && term.print.place !== "prose" ? formatLabel(term.print.row) : undefined;
}
