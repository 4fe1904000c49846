import assert from "node:assert/strict";
import fc from "fast-check";
import { formatCell } from "../../../src/sheet/plan/cell-text.ts";
import {
  endFormat,
  headFormat,
  knownOnFormat,
  unitFormat,
  amountFormat,
  dateFormat,
  monthsFormat,
  percentFormat,
} from "../../../src/sheet/plan/number-formats.ts";

const number = (value: number, format?: string): string =>
  formatCell({ kind: "number", value }, format);

describe("formatCell", () => {
  it("shows parentheses for less than nothing, a dash for a nil, and the room of a mark behind all", () => {
    assert.equal(number(-446432, amountFormat(0)), "(446,432)\u2007");
    assert.equal(number(11617002, amountFormat(0)), "11,617,002\u2008\u2007");
    assert.equal(number(0, amountFormat(0)), "–\u2008\u2007");
    assert.equal(number(-9289.6, amountFormat(3)), "(9,289.600)\u2007");
    assert.equal(number(80.1, amountFormat(1)), "80.1\u2008\u2007");
    assert.equal(number(999, amountFormat(0)), "999\u2008\u2007");
    assert.equal(number(1000, amountFormat(0)), "1,000\u2008\u2007");
  });

  it("shows a mark in its room, behind the figure", () => {
    assert.equal(number(-2136513, amountFormat(0, "†")), "(2,136,513)†");
    assert.equal(number(78786, amountFormat(0, "≠")), "78,786\u2008≠");
    assert.equal(number(0, amountFormat(0, "r")), "–\u2008r");
    assert.equal(number(-0.0725, percentFormat("m")), "(7.3%)m");
  });

  it("ends heads, words and percents where digits end", () => {
    const end = (text: string): string => /[\u2007\u2008]*$/.exec(text)?.[0] ?? "";
    const text = (of: string, format: string): string =>
      formatCell({ kind: "text", text: of }, format);
    const room = end(number(999, amountFormat(0)));
    assert.equal(room, "\u2008\u2007");
    for (const other of [
      text("4Q03", headFormat()),
      text("n.p.", amountFormat(0)),
      text("n.m.", percentFormat()),
      number(0.206, percentFormat()),
      number(38077, endFormat),
      number(3, monthsFormat),
    ])
      assert.equal(end(other), room, other);
    assert.equal(text("2Q03", headFormat("d")), "2Q03\u2008d");
  });

  it("rounds a percentage half up in decimals, as a sheet does and not as binary fractions fall", () => {
    const percent = (value: number): string => number(value, percentFormat()).trim();
    assert.equal(percent(0.206), "20.6%");
    assert.equal(percent(0.0725), "7.3%");
    assert.equal(percent(-0.0725), "(7.3%)");
    assert.equal(percent(0), "0.0%");
  });

  it("shows dates, months, the unit and the date that all is as known on", () => {
    assert.equal(number(38077, dateFormat), "31-Mar-04");
    assert.equal(number(38121, knownOnFormat), "As known on 14-May-04");
    assert.equal(number(3, monthsFormat).trim(), "3M");
    assert.equal(formatCell({ kind: "text", text: "JPYk" }, unitFormat), "Unit: JPYk");
  });

  it("shows a text with what its format puts around it", () => {
    const text = (of: string, format: string): string =>
      formatCell({ kind: "text", text: of }, format);
    assert.equal(text("Others", '@" ⁴"'), "Others ⁴");
    assert.equal(text("4Q03", "@_)"), "4Q03\u2008");
    assert.equal(text("", "@_)"), "");
    assert.equal(text("n.p.", "#,##0_)"), "n.p.");
    assert.equal(text("#N/A", amountFormat(0)), "#N/A");
  });

  it("shows the result of a formula, a word as it is, and a blank as nothing", () => {
    const formula = { kind: "formula", formula: "=SUM(D9:D12)", expected: 4001449 } as const;
    assert.equal(formatCell(formula, amountFormat(0)), "4,001,449\u2008\u2007");
    assert.equal(formatCell({ kind: "spilled", expected: "#N/A" }, amountFormat(0)), "#N/A");
    assert.equal(formatCell({ kind: "blank" }, amountFormat(0)), "");
    assert.equal(number(7), "7");
  });

  it("takes the section of less than nothing and of nil from the first where there is one alone", () => {
    assert.deepEqual(
      [5, -5, 0].map((value) => number(value, "0.0")),
      ["5.0", "-5.0", "0.0"],
    );
    assert.deepEqual(
      [5, -5, 0].map((value) => number(value, "0;(0)")),
      ["5", "(5)", "0"],
    );
  });

  it("leaves a space as wide as any other sign, and shows a text whole where no section is its own", () => {
    assert.equal(number(5, "0_x"), "5 ");
    assert.equal(formatCell({ kind: "text", text: "n.p." }, "0;(0)"), "n.p.");
    assert.equal(formatCell({ kind: "text", text: "n.p." }, '@" a";@" b"'), "n.p.");
  });

  it("shows nothing where a formula's value cannot be known", () => {
    assert.equal(formatCell({ kind: "formula", formula: "=NOW()" }), "");
  });

  it("loses no digit and adds none", () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        const shown = number(value, amountFormat(0)).replace(/[,\u2008\u2007]/g, "");
        const read = shown === "–" ? 0 : Number(shown.replace(/^\((.*)\)$/, "-$1"));
        assert.equal(read, value);
      }),
    );
  });
});
