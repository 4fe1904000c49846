import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import { openWords } from "../../../src/dataset/open-notes.ts";
import { firstCell } from "../../../src/excel/inserted.ts";
import type { SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { rows } from "../../../src/sheet/statement/layout.ts";
import {
  choose,
  firstChoice,
  type Choice,
  type ChoiceStep,
} from "../../../src/taskpane/insert/choice.ts";
import { chosenPlans } from "../../../src/taskpane/insert/chosen-plans.ts";
import { previewOf, type Preview } from "../../../src/taskpane/insert/preview.ts";
import { reportPlans } from "../../../src/taskpane/insert/report-plans.ts";
import { plainLooks, type SheetLooks } from "../../../src/taskpane/insert/sheet-looks.ts";

const data = openDataset();
const words = openWords(data);
const operations = { kind: "statement", code: "Operations" } as const;

const chosen = (...steps: ChoiceStep[]): Choice => steps.reduce(choose, firstChoice(data, "en"));
const looks = (to: Partial<SheetLooks>): ChoiceStep => ({ set: "looks", to });
const preview = (...steps: ChoiceStep[]): Preview => previewOf(data, chosen(...steps), words);
const plan = (...steps: ChoiceStep[]): SheetPlan =>
  chosenPlans(data, chosen(...steps), operations, { words })(firstCell);
const trimmed = (preview: Preview, label: string): string[] =>
  preview.lines
    .find((line) => line.label === label)
    ?.cells.map((text) => text.replace(/[\s\u2007\u2008]/gu, "")) ?? [];

describe("a choice of looks", () => {
  it("shows as many decimals as were chosen, in the preview too", () => {
    const [usual, two] = [preview(), preview(looks({ decimals: 2 }))];
    assert.equal(trimmed(usual, "Total revenues")[0], "9,849,202");
    assert.equal(trimmed(two, "Total revenues")[0], "9,849,202.00");
  });

  it("shows blue and purple, or all figures in black", () => {
    const inks = (of: Preview): string[] => [...new Set(of.lines.flatMap((line) => line.inks))];
    assert.ok(inks(preview()).includes("purple"));
    assert.deepEqual(inks(preview(looks({ inks: "black" }))), ["black"]);
    assert.ok(inks(preview({ set: "fill", to: "values" })).includes("blue"));
    assert.equal(preview().heads[0]?.inks[0], "blue");
  });

  it("labels in Japanese", () => {
    const labels = preview(looks({ language: "ja" })).lines.map(({ label }) => label);
    assert.ok(labels.filter((label) => /[ぁ-龠]/u.test(label)).length > labels.length / 2);
    assert.equal(labels.length, preview().lines.length);
  });

  it("leaves out growth and common size, but no column if columns are not aligned", () => {
    const [usual, bare] = [plan(), plan(looks({ growth: false, aligned: false }))];
    const has = ({ cells }: SheetPlan): boolean =>
      cells.flat().some((cell) => cell.kind === "text" && /Growth and common size/.test(cell.text));
    assert.deepEqual([has(usual), has(bare)], [true, false]);
    const heads = ({ cells }: SheetPlan): string[] =>
      cells[rows.period]?.flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])) ?? [];
    assert.ok(heads(usual).includes("2Q02"));
    assert.ok(!heads(bare).includes("2Q02"));
  });

  it("is not aligned, and has no growth, if it cannot", () => {
    const spilled = plan({ set: "fill", to: "spill" });
    assert.ok(!spilled.cells.flat().some((cell) => cell.kind === "text" && cell.text === "1Q04e"));
    const newest = plan({ set: "options", to: { order: "newest first" } });
    assert.ok(!newest.cells.flat().some((cell) => cell.kind === "text" && cell.text === "1Q04e"));
  });

  it("prints statements, tables and reports on the paper chosen", () => {
    const letter = looks({ paper: "Letter" });
    const table = { kind: "table", release: "4Q03", table: "8" } as const;
    const choice = chosen(letter);
    assert.equal(plan(letter).page.paper, "Letter");
    assert.equal(chosenPlans(data, choice, table, { words })(firstCell).page.paper, "Letter");
    assert.equal(reportPlans(data, "Guidance", choice)(firstCell).page.paper, "Letter");
    assert.equal(reportPlans(data, "Guidance", chosen())(firstCell).page.paper, "A4");
  });
});

describe("a day that all is as known on", () => {
  const august: ChoiceStep = { set: "knownOn", to: "2003-08-13" };

  it("is the newest release's unless another is chosen", () => {
    assert.match(preview().about, /published to 14-May-04$/);
    assert.match(preview(august).about, /published to 13-Aug-03$/);
  });

  it("shows the periods and figures known then", () => {
    const known = preview(august);
    const heads = known.heads[0]?.cells.map((text) => text.trim()) ?? [];
    assert.deepEqual(heads, ["1Q02", "4Q02", "1Q03"]);
    const at = heads.indexOf("4Q02");
    assert.equal(trimmed(known, "Net income (loss)")[at], "(2,136,513)");
  });
});

describe("choose", () => {
  it("keeps appearance and day when another statement is opened", () => {
    const choice = chosen(
      looks({ paper: "Letter" }),
      { set: "knownOn", to: "2003-08-13" },
      {
        set: "subject",
        to: { kind: "statement", code: "CashFlows" },
        columns: firstChoice(data, "en").columns,
      },
    );
    assert.deepEqual(choice.looks, { ...plainLooks, paper: "Letter" });
    assert.equal(choice.knownOn, "2003-08-13");
  });
});
