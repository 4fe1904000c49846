import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { openingAmounts } from "../../../src/statements/columns/opening-columns.ts";
import {
  choose,
  firstChoice,
  openingChoice,
  type ChoiceStep,
} from "../../../src/taskpane/insert/choice.ts";
import { describePeriod, vintageName } from "../../../src/taskpane/insert/describe-period.ts";
import { amountsOf, periodGroups } from "../../../src/taskpane/insert/periods.ts";

const data = openDataset();
const operations = periodGroups(data, "Operations");

const offered = (code: StatementCode, kind: string): string[] =>
  periodGroups(data, code)
    .filter((group) => group.kind === kind)
    .flatMap(({ options }) =>
      options.map((option) => `${option.period.code} ${describePeriod(option, "en")}`),
    );

const amounts = (...steps: ChoiceStep[]): string[] =>
  amountsOf(operations, steps.reduce(choose, firstChoice(data, "en")).columns).map(
    ({ period, vintage }) =>
      `${period.code} ${typeof vintage === "string" ? vintage : vintage.code}`,
  );

describe("periodGroups", () => {
  it("names the reported quarters, and the years as vendors name them too", () => {
    assert.deepEqual(offered("Operations", "quarters"), [
      "1Q02 to Jun-02",
      "4Q02 to Mar-03",
      "1Q03 to Jun-03",
      "3Q03 to Dec-03",
      "4Q03 to Mar-04",
    ]);
    assert.deepEqual(offered("Operations", "years"), [
      "FY2002 to Mar-03; vendors' FY2003",
      "FY2003 to Mar-04; vendors' FY2004",
    ]);
  });

  it("names them in Japanese", () => {
    const about = operations
      .slice(0, 2)
      .map(({ options }) => options.at(-1))
      .map((option) => option && describePeriod(option, "ja"));
    assert.deepEqual(about, ["2004年3月", "2004年3月期（情報ベンダーの表記は FY2004）"]);
    const restated = operations[0]?.options.find(({ period }) => period.code === "4Q02");
    assert.deepEqual(
      restated?.vintages.map((option) => vintageName(option, "ja")),
      ["最新（2004年5月）", "2003年8月の公表値", "両方"],
    );
  });

  it("says what derived periods are made of", () => {
    assert.deepEqual(offered("Operations", "derived"), [
      "2Q03 FY2003 − 1Q03 − 3Q03 − 4Q03",
      "1H03 FY2003 − 3Q03 − 4Q03",
      "2H03 3Q03 + 4Q03",
      "9M02 FY2002 − 4Q02",
      "9M03 FY2003 − 4Q03",
      "LTM 1Q03 FY2002 + 1Q03 − 1Q02",
      "LTM 3Q03 4Q02 + FY2003 − 4Q03",
    ]);
  });

  it("distinguishes years with printed totals only from derived years", () => {
    assert.deepEqual(
      periodGroups(data, "Connectivity").map(({ kind }) => kind),
      ["quarters", "derived", "in part"],
    );
    assert.deepEqual(offered("Connectivity", "in part"), [
      "FY2002 to Mar-03; vendors' FY2003",
      "FY2003 to Mar-04; vendors' FY2004",
    ]);
  });

  it("offers nothing but the days a balance sheet is struck on", () => {
    assert.deepEqual(
      periodGroups(data, "BalanceSheet").map(({ kind, options }) => [
        kind,
        ...options.map(({ period }) => period.code),
      ]),
      [["quarters", "1Q02", "4Q02", "1Q03", "3Q03", "4Q03"]],
    );
  });

  it("offers the releases of a period if several print it", () => {
    const [, restated, once] = operations[0]?.options ?? [];
    assert.deepEqual(
      restated?.vintages.map((option) => vintageName(option, "en")),
      ["latest (May-2004)", "as printed Aug-2003", "both"],
    );
    assert.deepEqual(
      once?.vintages.map((option) => vintageName(option, "en")),
      ["latest (Aug-2003)"],
    );
  });
});

describe("amountsOf", () => {
  it("takes what each statement opens with, from its newest release", () => {
    for (const code of ["Operations", "BalanceSheet", "Contracts", "CAPEX", "EBITDA"] as const) {
      const opening = openingChoice(data, { kind: "statement", code });
      const codes = amountsOf(periodGroups(data, code), opening).map(({ period }) => period.code);
      const expected = openingAmounts(data, definitions[code]).map(({ period }) => period.code);
      assert.deepEqual(codes.sort(), expected.sort());
    }
  });

  it("takes one as an older release printed it, or twice, the older first", () => {
    const others = ["1Q02", "1Q03", "2Q03", "3Q03", "4Q03", "FY2002", "FY2003"];
    const only = others.map((code): ChoiceStep => ({ set: "period", code, taken: false }));
    const vintage = (to: string): ChoiceStep => ({ set: "vintage", code: "4Q02", to });
    assert.deepEqual(amounts(...only, vintage("1Q03")), ["4Q02 1Q03"]);
    assert.deepEqual(amounts(...only, vintage("all")), ["4Q02 1Q03", "4Q02 latest"]);
    const last: ChoiceStep = { set: "period", code: "4Q02", taken: false };
    assert.deepEqual(amounts(...only, last), []);
  });
});
