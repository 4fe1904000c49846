import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import { defaultUnit } from "../../../src/model/unit.ts";
import { columnCode } from "../../../src/statements/columns/column.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { openingColumns } from "../../../src/statements/columns/opening-columns.ts";
import {
  choose,
  firstChoice,
  toSubject,
  type ChoiceStep,
} from "../../../src/taskpane/insert/choice.ts";
import {
  columnsOf,
  hasFixedColumns,
  takesUnit,
  isNothing,
  besideName,
  besidesOf,
} from "../../../src/taskpane/insert/columns.ts";

const data = openDataset();
const codes = Object.keys(definitions) as StatementCode[];

const chosen = (code: StatementCode, unit: string, ...steps: ChoiceStep[]): string[] => {
  const opened = choose(firstChoice(data, "en"), toSubject(data, { kind: "statement", code }));
  const { columns } = steps.reduce(choose, opened);
  return columnsOf(data, code, columns, unit).map((column) => columnCode(column, defaultUnit));
};

const only = (code: StatementCode, ...taken: string[]): ChoiceStep[] => {
  const { columns } = choose(firstChoice(data, "en"), toSubject(data, { kind: "statement", code }));
  const out = [...columns.taken].map((each): ChoiceStep => ({
    set: "period",
    code: each,
    taken: false,
  }));
  return [...out, ...taken.map((each): ChoiceStep => ({ set: "period", code: each, taken: true }))];
};

describe("columnsOf", () => {
  for (const code of codes)
    it(`opens ${code} with the columns that one click inserts`, () => {
      const expected = openingColumns(data, definitions[code]).map((column) =>
        columnCode(column, defaultUnit),
      );
      assert.deepEqual(chosen(code, "JPYk"), expected);
    });

  it("puts the newest first, years among their quarters, and changes next to each", () => {
    assert.deepEqual(
      chosen(
        "RevenueByService",
        "JPYk",
        ...only("RevenueByService", "2Q03", "4Q03", "FY2003"),
        { set: "options", to: { order: "newest first", years: "among quarters" } },
        { set: "beside", beside: "Share", shown: false },
      ),
      ["4Q03", "4Q03 YoY", "4Q03 QoQ", "FY2003", "FY2003 YoY", "2Q03", "2Q03 QoQ"],
    );
  });

  it("shows dollars next to yen, and not next to dollars", () => {
    const steps: ChoiceStep[] = [
      ...only("Operations", "4Q03"),
      { set: "beside", beside: "USD", shown: true },
    ];
    assert.deepEqual(chosen("Operations", "JPYk", ...steps), ["4Q03", "4Q03 USDk"]);
    assert.deepEqual(chosen("Operations", "USDk", ...steps), ["4Q03"]);
  });

  it("keeps the columns of the restated quarter and of guidance, whatever is chosen", () => {
    const steps: ChoiceStep[] = [{ set: "period", code: "4Q02", taken: false }];
    assert.deepEqual(chosen("Restatement", "JPYk", ...steps), [
      "4Q02@first",
      "4Q02",
      "4Q02 Difference",
    ]);
    assert.deepEqual(codes.filter(hasFixedColumns), ["Restatement", "Guidance"]);
  });
});

describe("isNothing", () => {
  it("is so without a period, but for the statements whose columns are fixed", () => {
    const none = { ...firstChoice(data, "en").columns, taken: new Set<string>() };
    assert.equal(isNothing(data, "Operations", none), true);
    assert.equal(isNothing(data, "Guidance", none), false);
    assert.equal(isNothing(data, "Operations", firstChoice(data, "en").columns), false);
  });
});

describe("besidesOf", () => {
  it("offers no share without a total, and no dollars if none are printed", () => {
    assert.deepEqual(besidesOf(data, "Operations", "JPYk"), ["USD", "YoY", "QoQ", "Share"]);
    assert.deepEqual(besidesOf(data, "CashFlows", "JPYk"), ["USD", "YoY", "QoQ"]);
    assert.deepEqual(besidesOf(data, "Bandwidth", "JPYk"), ["YoY", "QoQ", "Share"]);
    assert.deepEqual(besidesOf(data, "Contracts", "JPYk"), ["YoY", "QoQ"]);
    assert.deepEqual(besidesOf(data, "Operations", "USDm"), ["YoY", "QoQ", "Share"]);
  });

  it("offers nothing that no column comes of", () => {
    for (const code of codes.filter((each) => !hasFixedColumns(each)))
      for (const beside of besidesOf(data, code, "JPYk")) {
        const steps: ChoiceStep[] = [
          { set: "beside", beside, shown: true },
          { set: "options", to: { besideEvery: true } },
        ];
        const shown = chosen(code, "JPYk", ...steps);
        assert.ok(
          shown.length > chosen(code, "JPYk", { ...steps[0], shown: false } as ChoiceStep).length,
        );
      }
  });
});

describe("besideName", () => {
  it("says what a share is of", () => {
    assert.equal(besideName(data, "Operations", "Share", "en"), "Share of total revenues");
    assert.equal(besideName(data, "BalanceSheet", "Share", "en"), "Share of total assets");
    assert.equal(besideName(data, "Backbone", "Share", "en"), "Share of backbone costs");
  });
});

describe("takesUnit", () => {
  it("is so for all statements but those that count contracts and bandwidth", () => {
    assert.deepEqual(
      codes.filter((code) => !takesUnit(data, code)),
      ["Contracts", "Bandwidth"],
    );
  });
});
