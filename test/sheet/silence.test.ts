import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { fills } from "../../src/sheet/plan/placement.ts";
import { rows } from "../../src/sheet/statement/layout.ts";
import { tableRows } from "../../src/sheet/as-printed/layout.ts";
import { cellAddress } from "../../src/sheet/plan/address.ts";
import type { PlanCell, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { reports, statements, tables, topLeft } from "../gallery/plans.ts";
import { columnOf } from "../gallery/references.ts";

/**
 * Parts of formulas that would treat an error as an answer: with each, a failed call would look like absence, zero or
 * agreement.
 */
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

/** The first of the arguments. The later ones are used only if it is an error, and their own errors are returned. */
function firstOf(text: string): string {
  let depth = 0;
  for (const [at, sign] of Array.from(text).entries()) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === "," && depth === 0) return text.slice(0, at);
  }
  return text;
}

const hides = (formula: string): boolean =>
  [...formula.matchAll(swallowing)].some((found) => {
    const all = within(formula, found.index + found[0].length);
    return (/^IF(ERROR|NA)/.test(found[0]) ? firstOf(all) : all).includes("IIJ.");
  });

/** If the first call is not answered, the second is tried, and is an error too if the add-in is missing. */
const bothAsk = /^=SUBSTITUTE\(IFNA\(IIJ\.STATUS\([^()]*\),IIJ\.STATUS\([^()]*\)\),/;

/** The one cell that says so where the add-in does not answer. */
const saysSo =
  /^=IF\(ISERROR\(ROWS\(IIJ\.\w+\([^()]*\)\)(\+LEN\([$\w]+\))?\),"The add-in does not answer/;

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
        const said = [...new Set([0, rows.asked, tableRows.about])].flatMap((row) =>
          (cells[row] ?? []).filter((cell) => cell.kind === "formula" && saysSo.test(cell.formula)),
        );
        assert.equal(said.length, fill === "values" ? 0 : 1);
      });

  for (const { name, planAt } of [...statements, ...tables, ...reports])
    for (const fill of fills)
      it(`in no argument with what the add-in answered, nor with another sheet: ${name}, ${fill}`, () => {
        const plan = planAt(topLeft, fill);
        assert.deepEqual(dependentCalls(plan), []);
      });
});

describe("a call that depends on another", () => {
  const formula = (text: string): PlanCell => ({ kind: "formula", formula: text, expected: 0 });
  const planOf = (...cells: PlanCell[]): SheetPlan => ({
    ...(statements[0] ?? assert.fail()).planAt(topLeft),
    cells: [cells],
  });
  const call = formula('=IIJ.FIGURE("4Q03",B1)');

  it("is found through native formulas, through blocks, within itself and on another sheet", () => {
    const asked = formula('=IIJ.CHECK("x")');
    assert.deepEqual(dependentCalls(planOf(call, formula("=C1"), asked)), ["A1"]);
    const spilled: PlanCell = { kind: "spilled", expected: "x" };
    assert.deepEqual(dependentCalls(planOf(call, spilled)), ["A1"]);
    assert.deepEqual(dependentCalls(planOf(formula('=IIJ.FIGURE(IIJ.CHECK("x"))'))), ["A1"]);
    assert.deepEqual(dependentCalls(planOf(formula("=IIJ.FIGURE(Other!A1)"))), ["A1"]);
  });

  it("is none if the argument is native, or another call is beside it", () => {
    const native = formula('="x"&C1');
    const text: PlanCell = { kind: "text", text: "IIJ.FIGURE(" };
    assert.deepEqual(dependentCalls(planOf(call, native, text)), []);
    assert.deepEqual(dependentCalls(planOf(formula("=IIJ.FIGURE(B1)+IIJ.FIGURE(B1)"))), []);
  });
});

/** The cells of whose calls an argument depends on what the add-in answers, or on another sheet. */
function dependentCalls({ cells }: SheetPlan): string[] {
  const depends = new Map<string, boolean>();
  const dependsOnAnswer = (row: number, column: number): boolean => {
    const key = `${row} ${column}`;
    const known = depends.get(key);
    if (known !== undefined) return known;
    depends.set(key, false);
    const cell = cells[row]?.[column];
    const found =
      cell?.kind === "spilled" ||
      (cell?.kind === "formula" &&
        (cell.formula.includes("IIJ.") ||
          cellsNamed(cell.formula).some(([r, c]) => dependsOnAnswer(r, c))));
    depends.set(key, found);
    return found;
  };
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (cell.kind !== "formula") return [];
      const isDependent = argumentsOfCalls(cell.formula).some(
        (text) =>
          text.includes("IIJ.") ||
          text.includes("!") ||
          cellsNamed(text).some(([r, c]) => dependsOnAnswer(r, c)),
      );
      return isDependent ? [cellAddress({ row, column })] : [];
    }),
  );
}

const withoutTexts = (formula: string): string => formula.replace(/"[^"]*"/g, '""');

function argumentsOfCalls(formula: string): string[] {
  const bare = withoutTexts(formula);
  return [...bare.matchAll(/IIJ\.\w+\(/g)].map(({ 0: { length }, index }) =>
    within(bare, index + length),
  );
}

/** Every cell that a formula names, those within ranges too. */
function cellsNamed(formula: string): [row: number, column: number][] {
  const range = /\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\w(])/g;
  return [...withoutTexts(formula).matchAll(range)].flatMap(
    ([, left = "", top = "", right = left, bottom = top]) => {
      const named: [number, number][] = [];
      for (let row = Number(top); row <= Number(bottom); row += 1)
        for (let column = columnOf(left); column <= columnOf(right); column += 1)
          named.push([row - 1, column]);
      return named;
    },
  );
}
