import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { asKnownOn } from "../../../src/dataset/as-known-on.ts";
import { figuresOfColumn } from "../../../src/statements/columns/column-figures.ts";
import { openingAmounts } from "../../../src/statements/columns/opening-columns.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import { marks } from "../../../src/statements/marks/mark-list.ts";
import { marksOf } from "../../../src/statements/marks/marks-of-figure.ts";
import type { Note, NoteLanguage } from "../../../src/statements/notes/note.ts";
import { notesOf } from "../../../src/statements/notes/notes.ts";
import { altered } from "../../dataset/altered.ts";
import { data } from "../../dataset/held.ts";
import { columnsOf } from "../columns.ts";

interface Asked {
  readonly view?: typeof data;
  readonly language?: NoteLanguage;
}

function notes(code: StatementCode, columns: readonly string[], asked: Asked = {}): Note[] {
  const { view = data, language = "en" } = asked;
  const viewed = columnsOf(...columns).map((column) => ({ data: view, ...column }));
  return notesOf(viewed, definitions[code], language);
}

/** The notes on percentages have their own test. */
const ofPercentages = / as printed differs from the amounts: |：公表値は金額からの計算と異なる（/;
const isMarked = ({ text }: Note): boolean => /^[†r≠dcm] /.test(text);
const isOfFigures = (note: Note): boolean => isMarked(note) && !ofPercentages.test(note.text);

/** The remarks of some columns as `item period`, and what the marks say of them. */
const remarks = (code: StatementCode, columns: readonly string[], asked?: Asked): string[] =>
  notes(code, columns, asked)
    .filter((note) => !isMarked(note))
    .map(({ item, period }) => `${item} ${period}`.trim());

const marked = (code: StatementCode, columns: readonly string[], asked?: Asked): string[] =>
  notes(code, columns, asked)
    .filter(isOfFigures)
    .map(({ text }) => text);

describe("the remarks among the notes of a statement", () => {
  it("are in order: the largest first, then those without an amount, then those without a period", () => {
    assert.deepEqual(remarks("Operations", ["3Q03", "FY2003"]).slice(0, 5), [
      // 2,133,011; 1,719,981; 1,572 million; 891 million; 390 million.
      "Income.Tax FY2003",
      "Income.Impairment FY2003",
      "Income.NonOperating 3Q03",
      "Income.Tax 4Q03",
      "Income.Tax 1Q03",
    ]);
    assert.deepEqual(remarks("RevenueByService", ["3Q03"]), ["Revenue.VAS 3Q03", "Revenue.SI"]);
  });

  it("give a fact of several lines once, at the first of them", () => {
    // 7,153,087 was written off: Income.Impairment, Income.EquityMethodTotal and Income.Net tell of it.
    const told = (code: StatementCode): string[] =>
      remarks(code, ["4Q02"]).filter((remark) =>
        /Impairment|EquityMethodTotal|Net 4Q02/.test(remark),
      );
    assert.deepEqual(told("Operations"), ["Income.Impairment 4Q02"]);
    assert.deepEqual(told("Margins"), ["Income.Net 4Q02"]);
  });

  it("are of periods within that of a flow, and of the last day of a balance", () => {
    assert.ok(remarks("Operations", ["FY2003"]).includes("Income.NonOperating 3Q03"));
    assert.ok(remarks("Operations", ["1H03"]).includes("Income.Tax 1Q03"));
    assert.ok(!remarks("Operations", ["4Q03"]).includes("Income.Tax FY2003"));
    assert.deepEqual(remarks("BalanceSheet", ["4Q03"]), [
      "Balance.CommonStock FY2003",
      "Balance.TreasuryStock 4Q03",
    ]);
    assert.deepEqual(remarks("BalanceSheet", ["FY2003"]), remarks("BalanceSheet", ["4Q03"]));
  });

  it("on restated figures are not among those of the older print", () => {
    const written = "Income.Impairment 4Q02";
    assert.ok(remarks("Operations", ["4Q02"]).includes(written));
    assert.ok(!remarks("Operations", ["4Q02@first"]).includes(written));
    assert.ok(!remarks("Operations", ["4Q02@1Q03"]).includes("Income.Net 4Q02"));
    assert.ok(remarks("Operations", ["4Q02", "4Q02@first"]).includes(written));
    // FY2002 holds the restated quarter.
    assert.ok(remarks("Operations", ["FY2002"]).includes(written));
  });

  it("say where a line is that the release of its period does not have, but not for a longer period", () => {
    const provision = "CashFlow.Provision 1Q03";
    assert.ok(remarks("CashFlows", ["1Q03"]).includes(provision));
    assert.ok(!remarks("CashFlows", ["FY2003"]).includes(provision));
    assert.ok(!remarks("CashFlows", ["1H03"]).includes(provision));
  });

  it("are given once each, for any number of columns and lines", () => {
    const texts = notes("BalanceSheet", ["4Q02", "FY2002", "4Q03", "FY2003"]).map(
      ({ text }) => text,
    );
    assert.equal(new Set(texts).size, texts.length);
    assert.equal(texts.filter((text) => text.includes("13,252,311")).length, 1);
  });

  it("know nothing of what was published later", () => {
    const view = asKnownOn(data, "2003-12-31");
    const texts = notes("Operations", ["4Q02", "1Q03"], { view }).map(({ text }) => text);
    assert.ok(texts.some((text) => text.includes("moving the head office")));
    assert.ok(texts.every((text) => !/2004|restated|write-off|May/.test(text)));
  });

  it("speak Japanese", () => {
    const [largest] = notes("Operations", ["3Q03"], { language: "ja" });
    assert.equal(
      largest?.text,
      "3Q03：その他の収益は、株式売却による特別な利益1,572百万円を含む。",
    );
  });
});

describe("the marks among the notes of a statement", () => {
  it("name every line that bears one, the weightiest first", () => {
    assert.deepEqual(marked("Operations", ["4Q02", "1Q03", "2Q03", "3Q03"]), [
      "† Equity method net income (loss); Net income (loss); Basic net income (loss) per share; Basic net income (loss) per ADS 1Q03: restated since, not reprinted in the releases held",
      "r Impairment loss on Crosswave 4Q02: no such line in the Aug-2003 print",
      "r Net income (loss); Basic net income (loss) per share; Basic net income (loss) per ADS 4Q02: differs from the Aug-2003 print",
      "≠ Other income (expenses) 4Q02: Table 9 of the same release prints (361) million",
      "≠ Cost of systems integration 3Q03: Table 6 of the same release prints 2,198 million",
      "d 2Q03 is FY2003 − 1Q03 − 3Q03 − 4Q03, across releases",
      "c Impairment loss on Crosswave 3Q03: an empty cell, taken as nil: the column adds up without it",
    ]);
  });

  it("say of an older print whether the releases held have it on the new basis", () => {
    assert.deepEqual(marked("BalanceSheet", ["4Q02@first"]), [
      "† Investments in equity method investees; Total assets; Accumulated deficit; Accumulated other comprehensive income; Total shareholders' equity (deficiency); Total liabilities and shareholders' equity 4Q02: restated since; the May-2004 print has it on the new basis",
      "† Restricted cash 4Q02: restated since, not reprinted in the releases held",
    ]);
  });

  it("name lines that are computed or coarse in all columns without their periods", () => {
    assert.deepEqual(marked("Backbone", ["3Q03", "4Q03"]), [
      "c Backbone costs: computed from printed figures",
      "m International backbone costs; Domestic backbone costs; Backbone costs: known only in millions",
    ]);
    assert.deepEqual(
      marked("BalanceSheet", ["4Q02", "4Q03"]).at(-1),
      "c Treasury stock 4Q02: an empty cell, taken as nil: the column adds up without it",
    );
  });

  it("say what cash at a point in time is carried from", () => {
    assert.deepEqual(marked("CashFlows", ["2Q03"]).slice(0, 2), [
      "d 2Q03 is FY2003 − 1Q03 − 3Q03 − 4Q03, across releases",
      "d Cash, beginning of period 2Q03: carried from Cash, end of period 1Q03",
    ]);
  });

  it("are given in Japanese", () => {
    assert.deepEqual(marked("Operations", ["4Q02", "2Q03"], { language: "ja" }), [
      "r クロスウェイブに係る減損損失 4Q02：2003年8月公表の資料に該当項目なし",
      "r 当期純利益（損失）、1株当たり当期純利益（損失）、1ADS当たり当期純利益（損失） 4Q02：2003年8月公表の数値と異なる",
      "≠ その他の収益（費用） 4Q02：同じ資料の他の表（Table 9）では(361)百万円と表示",
      "d 2Q03 ＝ FY2003 − 1Q03 − 3Q03 − 4Q03（複数の決算短信から算出）",
    ]);
  });

  it("name each mark that a figure of the columns bears, in every statement", () => {
    for (const definition of Object.values(definitions)) {
      const columns = openingAmounts(data, definition).map((column) => ({ data, ...column }));
      const borne = columns.flatMap((column) =>
        figuresOfColumn(column, definition).figures.map((figure) => marksOf(data, figure)),
      );
      const told = notesOf(columns, definition).filter(isOfFigures);
      assert.deepEqual(
        marks.filter((mark) => told.some(({ text }) => text.startsWith(mark))),
        marks.filter((mark) => borne.some((text) => text.includes(mark))),
        definition.code,
      );
      assert.ok(told.every(({ text }) => !/undefined|\s\s|: $/.test(text)));
    }
  });

  it("say nothing of a statement without marks", () => {
    assert.deepEqual(marked("Operations", ["1Q02"]), []);
    const view = altered("1Q03", "IS", "\t(2,136,513)\t", "\t(9,289,600)\t");
    assert.ok(!marked("Operations", ["4Q02"], { view }).some((text) => text.startsWith("r Net")));
  });
});

describe("the percentages among the notes of a statement", () => {
  const told = (code: StatementCode, columns: readonly string[], asked?: Asked): string[] =>
    notes(code, columns, asked)
      .filter(({ text }) => ofPercentages.test(text))
      .map(({ text }) => text);

  it("are those that a release prints otherwise than its amounts give", () => {
    // Table 7: 165 against 315 million is a fall of 47.6 %, printed (47.7%).
    assert.deepEqual(told("Backbone", ["4Q03"]), [
      "≠ 4Q03 YoY as printed differs from the amounts: International backbone costs (47.7%)",
      "≠ 4Q03 QoQ as printed differs from the amounts: International backbone costs 5.7%; Domestic backbone costs (3.8%)",
    ]);
    // 4,001,449 of 11,617,002 is 34.4 %, printed 34.5.
    assert.match(
      told("RevenueByService", ["4Q03"])[0] ?? "",
      /share .*: Systems integration revenues 34\.5%$/,
    );
    assert.deepEqual(told("CashFlows", ["4Q03"]), []);
  });

  it("are shares only of a statement that shows shares", () => {
    assert.deepEqual(told("NetDebt", ["3Q03"]), []);
  });

  it("are given once if two releases print a period alike", () => {
    const both = told("Restatement", ["4Q02@first", "4Q02"]);
    assert.equal(new Set(both).size, both.length);
  });

  it("are given in Japanese", () => {
    assert.deepEqual(told("Backbone", ["1Q03"], { language: "ja" }), [
      "≠ 1Q03 前四半期比：公表値は金額からの計算と異なる（国際バックボーン回線費用 -17.2%）",
    ]);
  });
});
