import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { fills } from "../../src/sheet/plan/placement.ts";
import { rows } from "../../src/sheet/statement/frame.ts";
import { tableRows } from "../../src/sheet/as-printed/layout.ts";
import { reports, statements, tables, topLeft } from "../gallery/plans.ts";

/** What takes an error for an answer: each would make a call that fails read as absence, as nothing or as agreement. */
const swallowing =
  /\b(?:IFERROR|IFNA|ISNUMBER|ISTEXT|ISNONTEXT|ISERROR|ISERR|ISNA|ISBLANK|COUNT\w*|AGGREGATE|ERROR\.TYPE)\(/g;

/** The text between a parenthesis and the one that closes it. */
function within(formula: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; at < formula.length && depth > 0; at += 1) {
    if (formula[at] === "(") depth += 1;
    if (formula[at] === ")") depth -= 1;
  }
  return formula.slice(from, at);
}

const hides = (formula: string): boolean =>
  [...formula.matchAll(swallowing)].some((found) =>
    within(formula, found.index + found[0].length).includes("IIJ."),
  );

/** Where the first call is not answered, the second is asked, and errs too where the add-in is gone. */
const bothAsk = /^=SUBSTITUTE\(IFNA\(IIJ\.STATUS\([^()]*\),IIJ\.STATUS\([^()]*\)\),/;

/** The one cell that says so where the add-in does not answer. */
const saysSo =
  /^=IF\(ISERROR\(ROWS\(IIJ\.\w+\([^()]*\)\)(\+LEN\(\w+\))?\),"The add-in does not answer/;

describe("what is written asks the add-in", () => {
  for (const { name, planAt } of [...statements, ...tables, ...reports])
    for (const fill of fills)
      it(`without hiding its errors: ${name}, ${fill}`, () => {
        const { cells } = planAt(topLeft, fill);
        const hiding = cells.flat().flatMap((cell) => {
          const formula = cell.kind === "formula" ? cell.formula : "";
          return hides(formula) && !bothAsk.test(formula) && !saysSo.test(formula) ? [formula] : [];
        });
        assert.deepEqual(hiding, []);
        const said = [...new Set([0, rows.answers, tableRows.about])].flatMap((row) =>
          (cells[row] ?? []).filter((cell) => cell.kind === "formula" && saysSo.test(cell.formula)),
        );
        assert.equal(said.length, fill === "values" ? 0 : 1);
      });

  it("in no argument of a call with what another call answered", () => {
    for (const { planAt } of [...statements, ...tables, ...reports]) {
      const { cells } = planAt(topLeft);
      const nested = cells
        .flat()
        .filter((cell) => cell.kind === "formula" && /IIJ\.\w+\([^()]*IIJ\./.test(cell.formula));
      assert.deepEqual(nested, []);
    }
  });
});
