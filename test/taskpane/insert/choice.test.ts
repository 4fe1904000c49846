import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import {
  choose,
  firstChoice,
  toSubject,
  type Choice,
  type ChoiceStep,
} from "../../../src/taskpane/insert/choice.ts";

const data = openDataset();
const first = firstChoice(data, "en");
const after = (...steps: ChoiceStep[]): Choice => steps.reduce(choose, first);

describe("firstChoice", () => {
  it("is operations with every quarter and year on a new sheet, live, as the ribbon inserts it", () => {
    const taken = ["1Q02", "4Q02", "1Q03", "2Q03", "3Q03", "4Q03", "FY2002", "FY2003"];
    assert.deepEqual(first, {
      subject: { kind: "statement", code: "Operations" },
      columns: {
        taken: new Set(taken),
        vintages: new Map(),
        options: { order: "oldest first", years: "apart", beside: [], besideEvery: false },
      },
      unit: "JPYk",
      knownOn: undefined,
      looks: {
        decimals: undefined,
        inks: "convention",
        language: "en",
        growth: true,
        aligned: true,
        paper: "A4",
      },
      fill: "live",
      chart: true,
      place: "newSheet",
      checks: "different",
    });
  });
});

describe("choose", () => {
  it("leaves a period out and takes it in again", () => {
    const out: ChoiceStep = { set: "period", code: "4Q02", taken: false };
    assert.equal(after(out).columns.taken.has("4Q02"), false);
    assert.deepEqual(after(out, { ...out, taken: true }).columns.taken, first.columns.taken);
  });

  it("keeps the columns next to amounts in the order of the sheet, whichever was chosen first", () => {
    const beside = (beside: "USD" | "YoY" | "Share", shown = true): ChoiceStep => ({
      set: "beside",
      beside,
      shown,
    });
    const { options } = after(beside("Share"), beside("USD"), beside("YoY")).columns;
    assert.deepEqual(options.beside, ["USD", "YoY", "Share"]);
    const fewer = after(beside("Share"), beside("USD"), beside("Share", false)).columns.options;
    assert.deepEqual(fewer.beside, ["USD"]);
  });

  it("changes one option and leaves the others", () => {
    const { options } = after(
      { set: "options", to: { order: "newest first" } },
      { set: "options", to: { besideEvery: true } },
    ).columns;
    assert.deepEqual(options, {
      order: "newest first",
      years: "apart",
      beside: [],
      besideEvery: true,
    });
  });

  it("opens another statement with its own columns, in the unit, fill and place chosen", () => {
    const choice = after(
      { set: "period", code: "1Q02", taken: false },
      { set: "vintage", code: "4Q02", to: "all" },
      { set: "options", to: { order: "newest first" } },
      { set: "unit", to: "USDm" },
      { set: "fill", to: "values" },
      { set: "chart", to: false },
      { set: "place", to: "selection" },
      toSubject(data, { kind: "statement", code: "RevenueByService" }),
    );
    assert.deepEqual(choice.columns, {
      taken: first.columns.taken,
      vintages: new Map(),
      options: {
        order: "oldest first",
        years: "apart",
        beside: ["YoY", "QoQ", "Share"],
        besideEvery: false,
      },
    });
    const { unit, fill, chart, place } = choice;
    assert.deepEqual([unit, fill, chart, place], ["USDm", "values", false, "selection"]);
  });

  it("leaves a printed table no columns to choose", () => {
    const table = { kind: "table", release: "1Q03", table: "8" } as const;
    const choice = after(toSubject(data, table));
    assert.deepEqual(choice.subject, table);
    assert.equal(choice.columns.taken.size, 0);
  });

  it("changes nothing in the choice it starts from", () => {
    const before = structuredClone(first);
    after(
      { set: "period", code: "4Q02", taken: false },
      { set: "vintage", code: "4Q02", to: "all" },
      { set: "beside", beside: "YoY", shown: true },
    );
    assert.deepEqual(first, before);
  });
});
