import assert from "node:assert/strict";
import { Failure } from "../../../src/errors.ts";
import { ask } from "../../../src/functions/ask/ask.ts";
import type { Asked } from "../../../src/workbook/asked/asked.ts";
import { data } from "../../dataset/held.ts";
import { blockOf, toldAt } from "./told.ts";

const askedAt = (formula: string, row: number, column: number): Asked => {
  const asked = blockOf(formula).at(row, column);
  return asked && !(asked instanceof Failure) ? asked : assert.fail(formula);
};

describe("what a list of checks asks for", () => {
  it("is the figure that each check tests, in the release that it tests", () => {
    const formula = '=IIJ.CHECKS("footing")';
    const answer = ask("CHECKS", ["footing"], data) as readonly unknown[][];
    assert.deepEqual(
      [blockOf(formula).rows, blockOf(formula).columns],
      [answer.length, answer[0]?.length],
    );
    assert.equal(toldAt(formula, 0, 0), "head");
    for (const row of [1, 2, answer.length - 1]) {
      const { shows, check, figures } = askedAt(formula, row, 3);
      const [id, , release, , item, period] = answer[row] ?? [];
      assert.deepEqual([shows, check?.id], ["check", id]);
      assert.deepEqual(
        figures.map(({ item: of, period: at, vintage }) => [of.code, at.code, vintage]),
        [[item, period, data.releases.find(({ code }) => code === release)]],
      );
    }
    assert.equal(toldAt(formula, answer.length, 0), "nothing");
  });

  it("is no figure if a check is not about a figure", () => {
    const { at, rows } = blockOf("=IIJ.CHECKS()");
    for (let row = 1; row < rows; row += 1) {
      const asked = at(row, 0);
      const { check, figures } = asked && !(asked instanceof Failure) ? asked : assert.fail();
      const isFigure = data.items.has(check?.item ?? "");
      assert.equal(figures.length, isFigure ? 1 : 0, check?.id);
    }
  });
});
