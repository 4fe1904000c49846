import assert from "node:assert/strict";
import { Failure } from "../../../src/errors.ts";
import { traceFigure, type FigureTrace } from "../../../src/workbook/trace/trace-figure.ts";
import { asksOf, figureAt } from "../../../src/workbook/update/relabelled.ts";
import { data } from "../../dataset/held.ts";

/** Returns the trace of the figure of a FIGURE call. */
function traced(period: string, item: string, unit?: string, release?: string): FigureTrace {
  const asks = asksOf("FIGURE", [period, item, unit ?? null, release ?? null], data);
  return traceFigure(figureAt(asks, 0, 0) ?? assert.fail(item));
}

const printedIn = ({ printed }: Pick<FigureTrace, "printed">): string[] =>
  printed.map(({ sign, print }) => `${sign} ${print.release.code} ${print.text}`);

const vintagesIn = ({ vintages }: FigureTrace): unknown[] =>
  vintages.map(({ release, address, value, change, isAsked }) => [
    release.code,
    address.release,
    value instanceof Failure ? value.data.reason : value.toFixed(),
    change?.toFixed(),
    isAsked,
  ]);

describe("the trace of a figure", () => {
  it("has its value in the unit that was asked for, and that unit, or what it counts", () => {
    for (const [period, item, asked, value, unit] of [
      ["4Q03", "Revenue.SI", undefined, "4001449", "JPYk"],
      ["4Q03", "Revenue.SI", "JPYm", "4001.449", "JPYm"],
      ["4Q03", "Revenue.SI", "USDk", "38409", "USDk"],
      ["4Q03", "Contracts.DC", undefined, "196", "contracts"],
    ] as const) {
      const figure = traced(period, item, asked);
      assert.deepEqual([figure.value?.toFixed(), figure.unit], [value, unit], item);
      assert.equal("failure" in figure, false);
    }
  });

  it("has its printed cell, its marks and its checks", () => {
    const net = traced("4Q02", "Income.Net", undefined, "1Q03");
    assert.deepEqual(printedIn(net), ["1 1Q03 (2,136,513)"]);
    assert.deepEqual([net.marks, net.chain], [["†"], []]);
    assert.deepEqual(net.address, { item: "Income.Net", period: "4Q02", release: "1Q03" });
    const ids = net.checks().map(({ id }) => id);
    assert.ok(
      ids.some((id) => id.includes("1Q03")),
      ids.join(),
    );
    const computed = traced("4Q02", "EBITDA.Computed", undefined, "first");
    assert.deepEqual(printedIn(computed), ["1 1Q03 (446,432)", "1 1Q03 933,374"]);
    assert.deepEqual(computed.marks, ["c"]);
    assert.ok(computed.checks().length > 0);
  });

  it("is there without its value if no dollars are printed", () => {
    const dollars = traced("4Q02", "Income.Net", "USDk");
    assert.deepEqual([dollars.value, dollars.failure?.data.reason], [undefined, "no dollars"]);
    assert.deepEqual(printedIn(dollars), ["1 4Q03 (9,289,600)"]);
    assert.deepEqual(vintagesIn(dollars), [
      ["1Q03", "1Q03", "no dollars", undefined, false],
      ["4Q03", "4Q03", "no dollars", undefined, true],
    ]);
  });

  it("says why there is no figure, and that nothing is printed of it", () => {
    const none = traced("2Q03", "Income.Net");
    assert.equal(none.failure?.data.reason, "mixed bases");
    assert.deepEqual(
      [none.marks, none.printed, none.chain, none.vintages, none.checks()],
      [[], [], [], [], []],
    );
    assert.deepEqual([none.address.period, none.unit], ["2Q03", "JPYk"]);
    assert.equal("value" in none || "figure" in none, false);
    const early = traced("4Q03", "Revenue.SI", undefined, "2003-12-31");
    assert.ok(early.failure);
    assert.equal(early.address.release, "2003-12-31");
  });

  it("has the spans of a derived figure, each with its value, its release and its cell", () => {
    const spansIn = ({ chain }: FigureTrace): unknown[] =>
      chain.map(({ sign, value, address, printed }) => [
        ...[sign, address.period, address.release, value?.toFixed()],
        printedIn({ printed })[0],
      ]);
    assert.deepEqual(spansIn(traced("2Q03", "Revenue.SI", "JPYm")), [
      [1, "FY2003", "4Q03", "11847.687", "1 4Q03 11,847,687"],
      [-1, "1Q03", "1Q03", "2407.923", "1 1Q03 2,407,923"],
      [-1, "3Q03", "4Q03", "2888.936", "1 4Q03 2,888,936"],
      [-1, "4Q03", "4Q03", "4001.449", "1 4Q03 4,001,449"],
    ]);
    const dollars = traced("2Q03", "Revenue.SI", "USDk");
    assert.deepEqual(
      dollars.chain.map(({ value }) => value?.toFixed()),
      ["113723", "20088", undefined, "38409"],
    );
  });
});

describe("the vintages of a figure", () => {
  it("are each release's figure, with the change from the one before, and which is asked for", () => {
    const restated = (release?: string): unknown[] =>
      vintagesIn(traced("4Q02", "Income.Net", undefined, release));
    const both = (one: boolean): unknown[] => [
      ["1Q03", "1Q03", "-2136513", undefined, one],
      ["4Q03", "4Q03", "-9289600", "-7153087", !one],
    ];
    assert.deepEqual(restated(), both(false));
    assert.deepEqual(restated("1Q03"), both(true));
    assert.deepEqual(restated("first"), both(true));
  });

  it("are listed also if they are the same, and in the unit that was asked for", () => {
    assert.deepEqual(vintagesIn(traced("4Q02", "Revenue.SI", "JPYm")), [
      ["1Q03", "1Q03", "4905.429", undefined, false],
      ["4Q03", "4Q03", "4905.429", "0", true],
    ]);
  });

  it("are those that were known on the day that was asked for", () => {
    assert.deepEqual(vintagesIn(traced("4Q02", "Revenue.SI", undefined, "2003-12-31")), [
      ["1Q03", "1Q03@2003-12-31", "4905429", undefined, true],
    ]);
  });

  it("are one of a figure that one release prints", () => {
    assert.deepEqual(vintagesIn(traced("4Q03", "Contracts.DC")), [
      ["4Q03", "4Q03", "196", undefined, true],
    ]);
  });
});
