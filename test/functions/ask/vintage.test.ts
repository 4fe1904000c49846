import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { asKnownOn } from "../../../src/dataset/as-known-on.ts";
import { attempt, Failure } from "../../../src/errors.ts";
import { ask } from "../../../src/functions/ask/ask.ts";
import type { FunctionId } from "../../../src/functions/catalogue.ts";
import { data } from "../../dataset/held.ts";
import { block, cell, refusal } from "../cell.ts";
import { rounds } from "../../rounds.ts";

/** A day between the two publications, 13 August 2003 and 14 May 2004 in Tokyo. */
const between = "2003-12-31";

/** Returns the result of a call on some data, refusals by kind and message. */
function outcome(id: FunctionId, values: readonly unknown[], held = data): unknown {
  const told = (value: unknown): unknown =>
    value instanceof Failure ? `${value.kind}: ${value.message}` : String(value);
  const result = attempt(() => ask(id, values, held));
  return Array.isArray(result) ? result.map((row: unknown[]) => row.map(told)) : told(result);
}

describe("a date for a release", () => {
  it("answers as was known on that day: 4Q02 before and after it was restated", () => {
    assert.equal(cell("INCOME", "4Q02", "Net", null, between), -2136513);
    assert.equal(cell("INCOME", "4Q02", "Net", null, "2004-05-13"), -2136513);
    assert.equal(cell("INCOME", "4Q02", "Net", null, "2004-05-14"), -9289600);
    assert.equal(cell("INCOME", "4Q02", "Net", null, "2030-01-01"), -9289600);
  });

  it("is read in every spelling, as a cell with a date sends it too", () => {
    for (const day of [37986, "37986.5", "37986,5", "20031231", "2003/12/31", "31-Dec-03"])
      assert.equal(cell("INCOME", "4Q02", "Net", null, day), -2136513, String(day));
    assert.equal(cell("INCOME", "4Q02", "Net", null, "２００３年１２月３１日"), -2136513);
  });

  it("hides a restatement that was made later", () => {
    assert.equal(cell("STATUS", "1Q03", "Income.Net"), "superseded");
    assert.equal(cell("STATUS", "1Q03", "Income.Net", between), "reported");
  });

  it("may follow a release: the print that was the first, or the one named, on that day", () => {
    assert.equal(cell("INCOME", "4Q02", "Net", null, "first@2004-05-14"), -2136513);
    assert.equal(cell("INCOME", "4Q02", "Net", null, "1Q03@2003-12-31"), -2136513);
    assert.equal(cell("INCOME", "4Q02", "Net", null, "４Ｑ０３＠20040514"), -9289600);
  });

  it("moves LFQ and LFY, which first does not", () => {
    assert.equal(cell("REVENUE", "LFQ", null, null, between), 8344046);
    assert.equal(cell("PERIODEND", "LFQ", between), 37802);
    assert.equal(cell("PERIODEND", "LFQ", "first@2004-05-14"), 38077);
    assert.equal(cell("PERIODEND", "LFY", "first"), 38077);
  });

  it("before every release is #N/A, whatever is asked", () => {
    assert.deepEqual(refusal("REVENUE", "4Q03", "SI", null, "1-Jan-03"), {
      error: "#N/A",
      message:
        "No release in the data was published by 1-Jan-03. Leave the release out, or write a later date.",
    });
    assert.equal(refusal("REVENUE", "4Q03", "Sl", null, "1-Jan-03").error, "#VALUE!");
  });

  it("before the publication of the release it follows is #N/A, naming those held by then", () => {
    for (const code of ["4Q03", "1Q04"]) {
      assert.deepEqual(refusal("REVENUE", "4Q02", null, null, `${code}@${between}`), {
        error: "#N/A",
        message: `The ${code} release is not available as of 31-Dec-03. Available by then: 1Q03.`,
      });
    }
  });

  it("is refused where day and month are in doubt, or what follows @ is not a date", () => {
    assert.match(
      refusal("REVENUE", "4Q03", null, null, "5/6/2004").message,
      /5-Jun-04 or 6-May-04/,
    );
    for (const release of [
      "1Q03@",
      "@2004-05-14",
      "1Q03@4Q03",
      "1Q03@2003-12-31@2004-05-14",
      "2004-05-14@2004-05-14",
    ]) {
      assert.deepEqual(refusal("REVENUE", "4Q03", null, null, release), {
        error: "#VALUE!",
        message: `"${release}" is not a release with a date. Write 1Q03@2003-12-31 or first@2003-12-31.`,
      });
    }
    assert.match(
      refusal("REVENUE", "4Q03", null, null, `4Q03x@${between}`).message,
      /^"4Q03x" is not a release of IIJ\.REVENUE\. Did you mean 1Q03\?$|Accepted: latest, first, 1Q03\.$/,
    );
  });

  it("answers, and refuses, as if nothing later had been published", () => {
    const items = fc.constantFrom(...data.items.keys());
    const periods = fc.constantFrom(
      ...["1Q02", "4Q02", "1Q03", "2Q03", "4Q03", "FY2002", "FY2003", "LFQ", "LFY", "9M03", "zz"],
    );
    const ids = fc.constantFrom<FunctionId>("FIGURE", "STATUS", "SOURCE", "CHANGE", "PRINTED");
    fc.assert(
      fc.property(ids, periods, items, fc.constantFrom("", "first", "1Q03"), (id, ...asked) => {
        const [period, item, vintage] = asked;
        const between: Partial<Record<FunctionId, unknown[]>> = {
          FIGURE: [null],
          CHANGE: ["YoY"],
          PRINTED: ["YoY"],
        };
        const call = (release: string): unknown[] => [
          period,
          item,
          ...(between[id] ?? []),
          release,
        ];
        const dated = vintage === "" ? "2003-12-31" : `${vintage}@2003-12-31`;
        assert.deepEqual(
          outcome(id, call(dated)),
          outcome(id, call(vintage), asKnownOn(data, "2003-12-31")),
        );
      }),
      { numRuns: rounds(1_000) },
    );
  });

  it("is accepted in a column of STATEMENT, alone or after a release", () => {
    const columns =
      "4Q02@2003-12-31,4Q02@first@2004-05-14,4Q02,LFQ@2003-12-31,4Q02@4Q03@2003-12-31";
    const rows = block("STATEMENT", "Operations", columns);
    assert.deepEqual(rows[0]?.slice(1), [
      ...["4Q02@2003-12-31", "4Q02@first@2004-05-14", "4Q02", "1Q03@2003-12-31"],
      "4Q02@4Q03@2003-12-31",
    ]);
    const net = rows.find(([label]) => label === "Net income (loss)")?.slice(1);
    assert.deepEqual(net?.slice(0, 4), [-2136513, -2136513, -9289600, -1989090]);
    assert.deepEqual(net[4], {
      error: "#N/A",
      message: "The 4Q03 release is not available as of 31-Dec-03. Available by then: 1Q03.",
    });
  });

  it("of a whole STATEMENT shows what the statement of that day did", () => {
    assert.deepEqual(
      outcome("STATEMENT", ["Operations", "1Q02:4Q03", null, between]),
      outcome("STATEMENT", ["Operations", "1Q02:4Q03"], asKnownOn(data, between)),
    );
  });
});
