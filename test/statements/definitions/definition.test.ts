import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { arrangeStatement } from "../../../src/statements/arrange/arrange-statement.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import { itemOfLine } from "../../../src/statements/definitions/statement-line.ts";
import { data } from "../../dataset/held.ts";

/** The items of a statement as any release prints them in its appendix. */
function printed(statement: string): Set<string> {
  const prints = data.prints.filter((p) => p.place === "appendix" && p.statement === statement);
  return new Set(prints.map(({ item }) => item));
}

const statements = [
  [definitions.Operations, "operations"],
  [definitions.BalanceSheet, "balance-sheet"],
  [definitions.CashFlows, "cash-flows"],
] as const;

/** The labels that stand on more than one row, as MATCH reads them; an empty one counts. */
function repeated(labels: readonly string[]): string[] {
  const read = labels.map((label) => label.toLowerCase());
  return read.filter((label, row) => label === "" || read.indexOf(label) !== row);
}

describe("the definitions", () => {
  for (const [definition, statement] of statements) {
    it(`present every line that any release prints in its ${statement}, once`, () => {
      const items = definition.lines.flatMap((line) => itemOfLine(line) ?? []);
      assert.equal(new Set(items).size, items.length);
      assert.deepEqual(new Set(items), printed(statement));
    });
  }

  it("give rows of different items different labels, whatever their case", () => {
    for (const { code, lines } of Object.values(definitions)) {
      const { rows } = arrangeStatement(data, definitions[code], []);
      assert.equal(rows.length, lines.length);
      // What a restatement reached stands there twice: by itself, and in its statement.
      const labels = new Map(rows.map(({ item, label }, n) => [item?.code ?? n, label]));
      assert.deepEqual(repeated([...labels.values()]), [], code);
    }
  });

  it("are named as STATEMENT takes them", () => {
    for (const [code, definition] of Object.entries(definitions)) {
      assert.equal(definition.code, code);
    }
  });
});
