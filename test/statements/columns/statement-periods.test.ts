import assert from "node:assert/strict";
import { describe, it } from "mocha";
import {
  periodsBetween,
  periodsOfStatement,
} from "../../../src/statements/columns/statement-periods.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import { data, question } from "../../dataset/held.ts";

const period = (code: string) => question("Income.Net", code).period;

const between = (from: string, to: string): string[] =>
  periodsBetween(data, definitions.Operations, period(from), period(to)).map(({ code }) => code);

describe("periodsOfStatement", () => {
  it("lists quarters first, then years, each oldest first", () => {
    const codes = periodsOfStatement(data, definitions.CashFlows).map(({ code }) => code);
    assert.deepEqual(codes, ["1Q02", "4Q02", "1Q03", "3Q03", "4Q03", "FY2002", "FY2003"]);
  });

  it("lists the periods that guidance is given for, by their ends", () => {
    const codes = periodsOfStatement(data, definitions.Guidance).map(({ code }) => code);
    assert.deepEqual(codes, ["2Q03", "FY2003", "FY2004"]);
  });

  it("lists no years for a balance sheet, which is struck on a day", () => {
    const codes = periodsOfStatement(data, definitions.BalanceSheet).map(({ code }) => code);
    assert.deepEqual(codes, ["1Q02", "4Q02", "1Q03", "3Q03", "4Q03"]);
  });
});

describe("periodsBetween", () => {
  it("takes a year's balances from its last day, in any statement", () => {
    for (const definition of [definitions.BalanceSheet, definitions.Contracts]) {
      const years = periodsBetween(data, definition, period("FY2002"), period("FY2003"));
      assert.deepEqual(
        years.map(({ code }) => code),
        ["FY2002", "FY2003"],
      );
    }
  });

  it("passes over the quarters that no release prints", () => {
    assert.deepEqual(between("1Q03", "4Q03"), ["1Q03", "3Q03", "4Q03"]);
    assert.deepEqual(between("2Q02", "1Q03"), ["4Q02", "1Q03"]);
  });

  it("takes years from years and one period for a span", () => {
    assert.deepEqual(between("FY2002", "FY2003"), ["FY2002", "FY2003"]);
    assert.deepEqual(between("4Q03", "4Q03"), ["4Q03"]);
  });

  it("refuses a span that is empty, backwards, or from a quarter to a year", () => {
    for (const [from, to] of [
      ["4Q03", "1Q03"],
      ["1Q03", "FY2003"],
      ["1H03", "2H03"],
    ] as const) {
      assert.throws(() => between(from, to), {
        kind: "bad-argument",
        message: `${from}:${to} is not a span of periods. Write two quarters or two years, the older first.`,
      });
    }
  });

  it("finds nothing in a span that no release reports, and names what is reported", () => {
    for (const [from, to] of [
      ["2Q03", "2Q03"],
      ["1Q50", "4Q60"],
    ] as const) {
      assert.throws(() => between(from, to), {
        kind: "not-found",
        message: `No quarter from ${from} to ${to} is reported for this statement; the reported periods are 1Q02 to 4Q03, FY2002, FY2003.`,
      });
    }
  });
});
