import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { layoutOf, tableColumns } from "../../../src/sheet/as-printed/layout.ts";
import type { SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { reconcile } from "../../../src/reconciliation/reconcile.ts";
import { data } from "../../dataset/held.ts";
import { tables, topLeft, words, type TableExhibit } from "../../gallery/plans.ts";
import { shown } from "../planned.ts";

const exhibit = (name: string): TableExhibit =>
  tables.find((table) => table.name === name) ?? assert.fail(name);

/** The contents below a table, from its notes on: the number, if any, and the text. */
function below({ table, planAt }: TableExhibit): (readonly [unknown, string])[] {
  const { cells } = planAt(topLeft, "values");
  const { firstLine } = layoutOf(table, words, "values");
  return cells
    .slice(firstLine + table.rows.length)
    .map((row) => [shown(row[0]), String(shown(row[1]))] as const);
}

/** The numbers beside the row of a line. */
function numbersAt({ table, planAt }: TableExhibit, item: string): string {
  const plan: SheetPlan = planAt(topLeft, "values");
  const line = table.rows.findIndex((row) => row.item === item);
  const { firstLine } = layoutOf(table, words, "values");
  return String(shown(plan.cells[firstLine + line]?.[tableColumns.note]));
}

/** The text under a number, its lines joined. */
function noteUnder(of: TableExhibit, number: number): string {
  const lines = below(of);
  const first = lines.findIndex(([at]) => at === number);
  const next = lines.findIndex(([at, text], n) => n > first && (at !== "" || text === ""));
  return lines
    .slice(first, next)
    .map(([, text]) => text)
    .join(" ");
}

describe("the notes of a printed table", () => {
  it("are at most five, each numbered at a row and under the table", () => {
    for (const each of tables) {
      const { table, planAt } = each;
      const { firstLine } = layoutOf(table, words, "values");
      const numbers = below(each).flatMap(([at]) => (typeof at === "number" ? [at] : []));
      assert.deepEqual(
        numbers,
        numbers.map((_, n) => n + 1),
        each.name,
      );
      assert.ok(numbers.length <= 5, each.name);
      const rows = planAt(topLeft, "values").cells.slice(0, firstLine + table.rows.length);
      const at = rows.flatMap((cells) => String(shown(cells[0])).split("·")).filter(Boolean);
      assert.deepEqual([...new Set(at.map(Number))].sort(), numbers, each.name);
    }
  });

  it("explain the footnote that the release marks, in our words", () => {
    const of = exhibit("4q03-table-2");
    const number = Number(numbersAt(of, "Revenue.DedicatedOther"));
    assert.equal(
      noteUnder(of, number),
      "Others ⁴: Five services: FiberAccess/F, Ether Standard, DSL/F, T1 Standard and Economy.",
    );
  });

  it("name, at its row, a figure that contradicts others", () => {
    const of = exhibit("4q03-table-6");
    const number = Number(numbersAt(of, "Expense.R&D"));
    assert.equal(
      noteUnder(of, number),
      "4Q03: 78 is printed, though the thousands round to 79. The table in millions is made to add up.",
    );
  });

  it("name every contradiction that is documented for a table, at its row", () => {
    let told = 0;
    for (const { release, table: id, item, verdict } of reconcile(data)) {
      if (verdict !== "documented" || id === "text") continue;
      const of = tables.find(({ table }) => table.id === id && table.release.code === release);
      assert.notEqual(numbersAt(of ?? assert.fail(id), item), "", `${release} ${id} ${item}`);
      told += 1;
    }
    assert.ok(told > 60, String(told));
  });

  it("keep the rest, the source and the data version among what is folded", () => {
    for (const each of tables) {
      const { folds, cells, page } = each.planAt(topLeft, "live");
      const fold = folds.find(({ of }) => of === "rows") ?? assert.fail(each.name);
      assert.equal(fold.first, page.printArea.rows + 1, each.name);
      assert.equal(fold.last, cells.length - 2, each.name);
      const handle = shown(cells[fold.last + 1]?.[tableColumns.label]);
      assert.equal(handle, "▸ Sources and other notes");
      const folded = cells.slice(fold.first, fold.last + 1).map((row) => String(shown(row[1])));
      const notes = words.notes.filter(({ table }) => table === each.table);
      const all = below(each)
        .map(([, text]) => text)
        .join(" ");
      for (const { text } of notes) assert.ok(all.includes(text), `${each.name}: ${text}`);
      assert.ok(folded.some((text) => text.startsWith("Source: IIJ earnings release ")));
    }
  });

  it("speak plain English: no code of an item", () => {
    const codes = new RegExp(`\\b(${[...data.items.keys()].join("|").replaceAll(".", "\\.")})\\b`);
    for (const each of tables)
      for (const [, text] of below(each)) assert.ok(!codes.test(text), `${each.name}: ${text}`);
  });
});
