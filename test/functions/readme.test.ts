import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { refusal, type Answer } from "./cell.ts";
import { evaluate } from "./formula.ts";

const readme = fs.readFileSync("README.md", "utf8");

/** The formulas of the table of examples with the texts next to them, one by one. */
const examples = readme.split("\n").flatMap((line) => {
  const [, formulas = "", beside = ""] = /^\| (`=IIJ\..*`) +\| (.*?) +\|$/.exec(line) ?? [];
  const told = beside.split(" · ");
  return formulas
    .split(" · ")
    .flatMap((formula, i) =>
      formula === "" ? [] : [{ formula: formula.replaceAll("`", ""), told: told[i] ?? "" }],
    );
});

/** A row, or the beginning of one, that a block holds, from the releases. */
const rowsOf: Readonly<Record<string, readonly unknown[]>> = {
  '=IIJ.ASPRINTED("1Q03","8")': ["Adjusted EBITDA", -97, 329],
  '=IIJ.STATEMENT("Operations","1Q03:4Q03")': ["Total revenues", 8344046, 9633155, 11617002],
  '=IIJ.FIGURES({"3Q03","4Q03"},{"Revenue.SI";"Revenue.Total"})': [2888936, 4001449],
  '=IIJ.CHECKS("Income.Net","restated")': ["restatement:1Q03:IS:Income.Net:4Q02:JPY:4Q03"],
  '=IIJ.HISTORY("4Q02","Income.Net")': ["4Q03", 38121, -9289600, -7153087],
  '=IIJ.HEADS("Operations",{"2Q03","4Q03"})': ["FY2003 − 1Q03 − 3Q03 − 4Q03", ""],
  '=IIJ.NOTES("Operations",{"4Q02","4Q03"})': [1, "Income.Impairment", "4Q02"],
};

/** Compares the text next to a formula with its answer: a number with its cut digits, an error, or a text. */
function assertTold(told: string, shown: Answer): void {
  const [, number, cut] = /^(-?\d[\d.]*)(…?)(?=,|;| |$)/.exec(told) ?? [];
  const said = typeof shown === "object" && "error" in shown ? shown.error : shown;
  if (typeof said === "object") assert.fail(`${told}: the answer is a block`);
  else if (typeof said === "number" && number !== undefined && cut === "")
    assert.equal(said, Number(number));
  else if (typeof said === "number") assert.ok(String(said).startsWith(number ?? told), `${said}`);
  else assert.ok(told === said || told.startsWith(`${String(said)},`), `${told}: ${said}`);
}

describe("README.md shows by example", () => {
  it("every kind of answer", () => {
    assert.ok(examples.length >= 24, String(examples.length));
    for (const formula of Object.keys(rowsOf))
      assert.ok(
        examples.some((example) => example.formula === formula),
        formula,
      );
  });

  for (const { formula, told } of examples) {
    it(`${formula}: ${told}`, () => {
      const shown = evaluate(formula);
      const row = rowsOf[formula];
      if (!row) assertTold(told, shown);
      else {
        assert.ok(Array.isArray(shown));
        const found = (shown as readonly (readonly unknown[])[]).map((cells) =>
          cells.slice(0, row.length),
        );
        assert.ok(found.some((cells) => cells.every((cell, i) => cell === row[i])));
      }
    });
  }

  it("a message that teaches", () => {
    const { error, message } = refusal("REVENUE", "4Q03", "Sl");
    assert.ok(readme.includes(`\`=IIJ.REVENUE("4Q03","Sl")\` is \`${error}\`: ${message}`));
  });
});
