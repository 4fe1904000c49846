import assert from "node:assert/strict";
import { Failure } from "../../../src/errors.ts";
import { ask } from "../../../src/functions/ask/ask.ts";
import type { Asked } from "../../../src/workbook/asked/asked.ts";
import { data } from "../../dataset/held.ts";
import { blockOf, callsIn, inWords, toldAt } from "./told.ts";

const sizeOf = (formula: string): readonly number[] => {
  const { rows, columns } = blockOf(formula);
  return [rows, columns];
};

const askedAt = (formula: string, row: number, column: number): Asked => {
  const asked = blockOf(formula).at(row, column);
  return asked && !(asked instanceof Failure) ? asked : assert.fail(formula);
};

describe("what a block of figures asks for", () => {
  const formula =
    '=IIJ.FIGURES({"4Q02","","9Q99"},{"Income.Net";"Nonsense";"";"Contracts.DC"},"JPYm","1Q03@2003-12-31")';

  it("is an item down and a period across, in the unit, the vintage and the day of the call", () => {
    assert.deepEqual(
      sizeOf('=IIJ.FIGURES({"4Q02","4Q03"},{"Income.Net";"EPS.Share";"Cost.SI"})'),
      [3, 2],
    );
    assert.equal(
      toldAt(
        '=IIJ.FIGURES({"4Q02","4Q03"},{"Income.Net";"Cost.SI"},"JPYm","1Q03@2003-12-31")',
        0,
        0,
      ),
      "value Income.Net 4Q02 1Q03@2003-12-31 JPYm",
    );
    const plain = '=IIJ.FIGURES({"4Q02","4Q03"},{"Income.Net";"Cost.SI"})';
    assert.equal(toldAt(plain, 1, 1), "value Cost.SI 4Q03");
    const [figure] = askedAt(plain, 0, 0).figures;
    assert.ok(figure && !("knownOn" in figure) && !("unit" in figure));
  });

  it("is nothing for a blank, and what is wrong of the item before the period", () => {
    assert.equal(toldAt(formula, 0, 1), "nothing");
    assert.equal(toldAt(formula, 2, 0), "nothing");
    assert.equal(toldAt(formula, 0, 2), "bad-argument not a period");
    assert.equal(toldAt(formula, 1, 0), "bad-argument unknown code");
    assert.equal(toldAt(formula, 1, 2), "bad-argument unknown code");
    assert.equal(toldAt(formula, 3, 0), "bad-argument no money");
  });

  it("is nothing outside the block", () => {
    assert.equal(toldAt(formula, 4, 0), "nothing");
    assert.equal(toldAt(formula, 0, 3), "nothing");
  });
});

describe("what a history asks for", () => {
  it("is every vintage below the head, in the unit of the call", () => {
    const formula = '=IIJ.HISTORY("4Q02","Income.Net","JPYm")';
    assert.deepEqual(sizeOf(formula), [3, 4]);
    assert.equal(toldAt(formula, 0, 0), "head");
    assert.equal(toldAt(formula, 1, 3), "history Income.Net 4Q02 1Q03 JPYm");
    assert.equal(toldAt(formula, 2, 0), "history Income.Net 4Q02 4Q03 JPYm");
    assert.equal(toldAt(formula, 3, 0), "nothing");
    const [figure] = askedAt('=IIJ.HISTORY("4Q02","Income.Net")', 1, 0).figures;
    assert.ok(figure && !("unit" in figure));
  });
});

describe("what a printed table asks for", () => {
  const table = '"4Q03","8"';
  const printedAt = (formula: string, row = 0, column = 0): unknown[] => {
    const { printed } = askedAt(formula, row, column);
    return [printed?.table.id, printed?.row, printed?.column];
  };

  it("is each of its cells with its head and its labels, or one row, column or cell", () => {
    const whole = `=IIJ.ASPRINTED(${table})`;
    const answer = ask("ASPRINTED", ["4Q03", "8"], data) as readonly unknown[][];
    const [rows, columns] = [answer.length, answer[0]?.length];
    assert.deepEqual(sizeOf(whole), [rows, columns]);
    assert.deepEqual(sizeOf(`=IIJ.ASPRINTED(${table},2)`), [1, columns]);
    assert.deepEqual(sizeOf(`=IIJ.ASPRINTED(${table},,2)`), [rows, 1]);
    assert.deepEqual(sizeOf(`=IIJ.ASPRINTED(${table},2,1)`), [1, 1]);
    assert.deepEqual(printedAt(whole), ["8", undefined, undefined]);
    assert.deepEqual(printedAt(whole, 1, 1), ["8", 0, 0]);
    assert.deepEqual(printedAt(whole, 3, 2), ["8", 2, 1]);
    assert.deepEqual(printedAt(`=IIJ.ASPRINTED(${table},3)`, 0, 2), ["8", 2, 1]);
    assert.deepEqual(printedAt(`=IIJ.ASPRINTED(${table},,2)`, 3, 0), ["8", 2, 1]);
    assert.deepEqual(printedAt(`=IIJ.ASPRINTED(${table},3,2)`), ["8", 2, 1]);
  });

  it("has places without what they lack: a head no row, a label no column", () => {
    const { printed } = askedAt(`=IIJ.ASPRINTED(${table})`, 0, 0);
    assert.deepEqual(Object.keys(printed ?? {}), ["table"]);
    assert.equal(toldAt(`=IIJ.ASPRINTED(${table})`, 0, 1), "printed cell");
    assert.equal(toldAt(`=IIJ.ASPRINTED(${table})`, 1, 0), "printed cell");
  });

  it("is the figure of the row for the period of the column, in the unit that is printed", () => {
    assert.equal(
      toldAt('=IIJ.ASPRINTED("4Q03","IS")', 4, 2),
      "printed cell Revenue.DialUp 4Q03 4Q03 JPYk",
    );
    assert.equal(toldAt('=IIJ.ASPRINTED("4Q03","IS")', 0, 0), "printed cell");
  });

  it("gives the kind of a column of percentages, and no unit for percentages and counts", () => {
    const kinds = new Map<string, string>();
    for (const { id, release, columns, rows } of data.tables)
      for (const [column, { column: kind }] of columns.entries()) {
        const row = rows.findIndex(({ item }) => item !== undefined && item !== "");
        if (row < 0) continue;
        const formula = `=IIJ.ASPRINTED("${release.code}","${id}",${row + 1},${column + 1})`;
        const { column: told, figures } = askedAt(formula, 0, 0);
        const isCount = figures[0]?.item.unit !== "money";
        kinds.set(
          `${kind}${isCount ? " of a count" : ""}`,
          `${told ?? "-"} ${figures[0]?.unit?.code ?? "-"}`,
        );
      }
    assert.deepEqual(Object.fromEntries(kinds), {
      ...{ JPY: "- JPYk", USD: "- USDk", YoY: "YoY -", QoQ: "QoQ -", percent: "percent -" },
      ...{ "count of a count": "- -", "Gbps of a count": "- -" },
    });
  });

  it("is refused if the release does not print it", () => {
    const asks = callsIn('=IIJ.ASPRINTED("1Q03","99")')[0]?.asks;
    assert.match(asks instanceof Failure ? inWords(asks) : "", /^bad-argument|^not-found/);
  });
});
