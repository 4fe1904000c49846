import assert from "node:assert/strict";
import { attempt, Failure } from "../../../src/errors.ts";
import { toCell } from "../../../src/exact/decimal.ts";
import { figureIn } from "../../../src/functions/answers/figure-in.ts";
import type { Asked } from "../../../src/workbook/asked/asked.ts";
import {
  askedCalls,
  askedCallsIn,
  placeOf,
  type Asking,
} from "../../../src/workbook/asked/asked-call.ts";
import { givingPart } from "../../../src/workbook/formula/giving-part.ts";
import { parseFormula } from "../../../src/workbook/formula/parse-formula.ts";
import {
  filledCells,
  findCell,
  findSpill,
  type LoadedCell,
} from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { reports, statements, tables } from "../../gallery/plans.ts";
import { booksOf } from "../plan-as-book.ts";

const anchor = { row: 4, column: 2 };

type Block = (at: Pick<LoadedCell, "row" | "column">) => Asked | Failure | undefined;

/** Returns what the cells that a formula fills ask for. */
function blockOf(asking: Asking, origin: LoadedCell): Block | undefined {
  const formula = String(origin.formula);
  const tree = parseFormula(formula);
  if (!tree) return undefined;
  const place = placeOf(asking, origin);
  const part = givingPart(tree, place);
  const asks = askedCallsIn(asking, tree, place).find(({ node }) => node === part.node)?.asks;
  if (!asks) return undefined;
  return ({ row, column }) =>
    asks instanceof Failure
      ? asks
      : asks.at(row - origin.row + part.row, column - origin.column + part.column);
}

/** Returns the possible contents of a figure's cell; for some missing figures, a word. */
function looksOf({ figures: [figure] }: Asked): readonly unknown[] | undefined {
  const value = figure && attempt(() => figureIn(figure.data, figure, figure.unit));
  if (!value) return undefined;
  if (!(value instanceof Failure)) return [toCell(value)];
  return value.data.reason === "not presented" ? ["n.p.", "#N/A"] : ["#N/A", value.data["word"]];
}

describe("what the cells of our own sheets ask for", () => {
  for (const [fill, atLeast] of [
    ["live", 1500],
    ["spill", 1500],
  ] as const)
    it(`gives what they show, and every argument is followed: ${fill}`, () => {
      let held = 0;
      for (const { name, planAt } of [...statements, ...tables, ...reports]) {
        const asking: Asking = { book: booksOf(planAt(anchor, fill)), data, namespace: "IIJ" };
        const blocks = new Map<string, Block | undefined>();
        for (const cell of filledCells(asking.book)) {
          const where = `${name} row ${cell.row + 1} column ${cell.column + 1} ${cell.formula}`;
          for (const { notFollowed } of askedCalls(asking, cell, String(cell.formula)))
            assert.deepEqual(notFollowed, [], where);
          const { row, column } = findSpill(asking.book, cell) ?? cell;
          const key = `${row} ${column}`;
          const origin = findCell(asking.book, { ...cell, row, column });
          if (origin && !blocks.has(key)) blocks.set(key, blockOf(asking, origin));
          const asked = blocks.get(key)?.(cell);
          if (!asked || asked instanceof Failure || asked.shows !== "value") continue;
          const looks = looksOf(asked) ?? [];
          assert.ok(looks.includes(cell.value), `${where}: ${cell.value} is not ${looks.join()}`);
          held += 1;
        }
      }
      assert.ok(held >= atLeast, String(held));
    }).timeout(60_000);
});
