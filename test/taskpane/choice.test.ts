import assert from "node:assert/strict";
import { openDataset } from "../../src/dataset/open.ts";
import { choose, firstChoice, type Choice, type Step } from "../../src/taskpane/choice.ts";

const first = firstChoice(openDataset());
const after = (...steps: Step[]): Choice => steps.reduce(choose, first);

describe("firstChoice", () => {
  it("is all of operations in JPY thousands on a new sheet, and Table 1 of the newest release", () => {
    assert.deepEqual(first, {
      content: "Operations",
      omitted: new Set(),
      vintages: new Map(),
      unit: "JPYk",
      place: "newSheet",
      release: "4Q03",
      table: "1",
    });
  });
});

describe("choose", () => {
  it("leaves a period out and takes it in again", () => {
    const out: Step = { set: "period", code: "4Q02", taken: false };
    assert.deepEqual(after(out).omitted, new Set(["4Q02"]));
    assert.deepEqual(after(out, { ...out, taken: true }).omitted, new Set());
  });

  it("keeps periods and vintages when another statement is chosen", () => {
    const choice = after(
      { set: "period", code: "1Q02", taken: false },
      { set: "vintage", code: "4Q02", to: "all" },
      { set: "content", to: "CashFlows" },
    );
    assert.equal(choice.content, "CashFlows");
    assert.deepEqual(choice.omitted, new Set(["1Q02"]));
    assert.deepEqual(choice.vintages, new Map([["4Q02", "all"]]));
  });

  it("sets the unit and the place", () => {
    const choice = after({ set: "unit", to: "USDm" }, { set: "place", to: "selection" });
    assert.deepEqual([choice.unit, choice.place], ["USDm", "selection"]);
  });

  it("keeps the table when the other release prints it too, else offers that release's first", () => {
    const tables = ["1", "8", "IS"];
    const to = { set: "release", to: "1Q03", tables } as const;
    assert.equal(after({ set: "table", to: "8" }, to).table, "8");
    assert.equal(after({ set: "table", to: "IS-FY" }, to).table, "1");
  });

  it("changes nothing in the choice it starts from", () => {
    after(
      { set: "period", code: "4Q02", taken: false },
      { set: "vintage", code: "4Q02", to: "all" },
    );
    assert.deepEqual([first.omitted, first.vintages], [new Set(), new Map()]);
  });
});
