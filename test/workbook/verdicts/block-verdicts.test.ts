import assert from "node:assert/strict";
import { contentOf, type SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { verdictsInSteps, type BlockVerdicts } from "../../../src/workbook/verdicts/verdicts.ts";
import type { WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { reports, statements, tables } from "../../gallery/plans.ts";
import { finish } from "../audit/books.ts";
import { booksOf } from "../plan-as-book.ts";

const fills = ["live", "spill", "values"] as const;

const verdictsOf = (book: WorkbookCells): BlockVerdicts[] => finish(verdictsInSteps(book));

/** Returns the texts of a row of a plan: the first rows show the results of the checks. */
const saidBy = ({ cells }: SheetPlan, row = 0): string =>
  (cells[row] ?? []).map((cell) => String(contentOf(cell) ?? "")).join(" ");

describe("the verdicts of an inserted block", () => {
  for (const { name, planAt } of statements)
    for (const fill of fills)
      it(`of ${name}, ${fill}, say what the first row of its sheet says`, () => {
        const plan = planAt({ row: 2, column: 1 }, fill);
        const found = verdictsOf(booksOf(plan));
        const told = /(\d+) of (\d+) printed totals agree \((\d+) columns?\)/.exec(saidBy(plan));
        if (!told && plan.verdicts.length === 0) {
          assert.deepEqual(found, []);
          return;
        }
        assert.equal(found.length, 1);
        const [{ kind, counts, columns, differing, untold } = assert.fail()] = found;
        assert.equal(kind, "statement");
        const agree = counts.agrees + counts.rounding;
        assert.deepEqual(
          [agree, agree + counts.differs, columns],
          told?.slice(1).map(Number) ?? [0, 0, 0],
        );
        assert.deepEqual(differing, []);
        assert.deepEqual(untold, []);
      });

  for (const { name, planAt } of tables)
    for (const fill of fills)
      it(`of ${name}, ${fill}, say what the first row of its sheet says`, () => {
        const plan = planAt({ row: 1, column: 2 }, fill);
        const found = verdictsOf(booksOf(plan));
        const told = /(\d+) of (\d+) totals? agrees?/.exec(saidBy(plan));
        if (!told) {
          assert.deepEqual([plan.verdicts, found], [[], []]);
          return;
        }
        const [{ kind, counts, differing } = assert.fail()] = found;
        assert.equal(kind, "table");
        const agree = counts.agrees + counts.rounding;
        assert.deepEqual([agree, agree + counts.differs], told.slice(1).map(Number));
        assert.equal(new Set(differing.map(({ cell }) => cell.row)).size, counts.differs);
        for (const { difference, label, period } of differing)
          assert.ok(difference && label !== "" && period !== "", JSON.stringify(differing));
      });

  for (const fill of fills)
    it(`of the sheet of checks, ${fill}, say what its third row counts`, () => {
      const plan = reports[0]?.planAt({ row: 0, column: 0 }, fill) ?? assert.fail();
      const [{ kind, counts, differing } = assert.fail(), ...others] = verdictsOf(booksOf(plan));
      assert.deepEqual([kind, others], ["checks", []]);
      const said = saidBy(plan, 2).trim();
      const count = (...words: readonly string[]): number =>
        words.reduce(
          (sum, word) =>
            sum + Number(new RegExp(`(?:^|· )\\s*${word}: (\\d+)`).exec(said)?.[1] ?? 0),
          0,
        );
      assert.deepEqual(counts, {
        agrees: count("Agrees", "exact"),
        rounding: count("Agrees within rounding", "Agrees, but weakly", "rounding", "weak"),
        differs: count("Source inconsistent", "documented", "open"),
        restated: count("Restated, not an error", "restated"),
        "not tested": count("Not testable", "incomplete"),
        "not calculated": 0,
      });
      assert.equal(differing.length, counts.differs);
      assert.ok(differing.every(({ label, period }) => label !== "" && period !== ""));
      const cost = differing.find(
        ({ label, period }) => /systems integration|Cost\.SI/i.test(label) && period === "3Q03",
      );
      assert.ok(cost?.difference !== undefined);
    });
});
