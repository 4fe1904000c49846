import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import type { BlockAnswer, BlockOffer } from "../../../src/taskpane/insert/block-offer.ts";
import {
  choose,
  firstChoice,
  toSubject,
  type ChoiceStep,
} from "../../../src/taskpane/insert/choice.ts";
import { insertChoice } from "../../../src/taskpane/insert/insertion.ts";
import { chooseLanguage } from "../../../src/taskpane/language/language.ts";
import { currentNotice } from "../../../src/taskpane/notice.ts";
import { openWorkbook, type TestWorkbook } from "../../excel/workbook.ts";

const data = openDataset();
const capex = toSubject(data, { kind: "statement", code: "CAPEX" });

describe("an insertion of a statement that is already in the workbook", () => {
  let workbook: TestWorkbook;
  let offered: BlockOffer[];
  beforeEach(async () => {
    workbook = await openWorkbook();
    offered = [];
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  /** Inserts the statement, answers the question, and returns the message. */
  async function insert(answer: BlockAnswer | undefined, ...steps: ChoiceStep[]): Promise<string> {
    await insertChoice(data, [capex, ...steps].reduce(choose, firstChoice(data, "en")), {
      confirm: () => Promise.reject(new Error("asked without need")),
      ask: (offer) => {
        offered.push(offer);
        return Promise.resolve(answer);
      },
    });
    const { kind, text } = currentNotice();
    assert.equal(kind, "done", text);
    return text;
  }
  const leaveOut: ChoiceStep = { set: "period", code: "1Q03", taken: false };

  it("asks nothing the first time, and nothing of a table", async () => {
    await insert(undefined);
    const table = { kind: "table", release: "4Q03", table: "8" } as const;
    await insert(undefined, toSubject(data, table));
    await insert(undefined, toSubject(data, table));
    assert.deepEqual(offered, []);
  });

  it("offers the chosen unit and day, and the missing periods", async () => {
    await insert(undefined, leaveOut);
    const before = await workbook.sheetNames();
    const text = await insert(
      undefined,
      { set: "unit", to: "JPYm" },
      { set: "knownOn", to: "2003-08-13" },
    );
    assert.equal(text, "Nothing was changed.");
    assert.deepEqual(await workbook.sheetNames(), before);
    const [offer] = offered;
    assert.equal(offer?.shown, "in JPY millions, as known on 13-Aug-03");
    assert.equal(offer.content.fill, "live");
  });

  it("changes unit and day in place", async () => {
    await insert(undefined);
    const text = await insert({ do: "set" }, { set: "unit", to: "JPYm" });
    assert.match(text, /^IIJ CAPEX now shows its figures in JPY millions\. Names, charts/);
    assert.deepEqual(await workbook.sheetNames(), ["Sheet1", "IIJ CAPEX"]);
    assert.equal((await workbook.read("IIJ CAPEX", "D3")).values[0]?.[0], "JPYm");
  });

  it("adds a period that is offered", async () => {
    const apart: ChoiceStep = { set: "looks", to: { aligned: false } };
    await insert(undefined, leaveOut, apart);
    const text = await insert({ do: "add", period: "1Q03" });
    assert.match(text, /^1Q03 was added to IIJ CAPEX as a column of its own\./);
    const { values } = await workbook.read("IIJ CAPEX", "E3:I3");
    assert.ok((values[0] as string[]).includes("1Q03"));
    assert.deepEqual(await workbook.sheetNames(), ["Sheet1", "IIJ CAPEX"]);
  });

  it("replaces it by what is chosen, and says what would be lost", async () => {
    await insert(undefined);
    await workbook.session.run(async (context) => {
      const written = context.workbook.worksheets.getItem("IIJ CAPEX");
      written.getRange("M18").values = [[123]];
      written.getRange("L19").formulas = [["=K19*1.05"]];
      written.getRange("G20").values = [["my word"]];
      await context.sync();
    });
    const text = await insert({ do: "replace" }, { set: "looks", to: { aligned: false } });
    assert.deepEqual(offered.at(-1)?.filled, ["M18", "L19", "G20"]);
    assert.match(text, /^Replaced\. Written to 'IIJ CAPEX'!A1:/);
    assert.deepEqual(await workbook.sheetNames(), ["Sheet1", "IIJ CAPEX"]);
    await insert(undefined);
    assert.deepEqual(offered.at(-1)?.filled, []);
  });

  it("adds a period to all sheets whose columns are the same, but for one that is protected", async () => {
    const apart: ChoiceStep = { set: "looks", to: { aligned: false } };
    const to = (code: "EBITDA" | "CashFlows" | "CAPEX"): ChoiceStep =>
      toSubject(data, { kind: "statement", code });
    const only = (step: ChoiceStep): ChoiceStep[] => [
      step,
      ...["1Q02", "4Q02", "2Q03", "FY2002", "FY2003"].map((code): ChoiceStep => ({
        set: "period",
        code,
        taken: false,
      })),
      apart,
    ];
    for (const code of ["EBITDA", "CashFlows", "CAPEX"] as const)
      await insert(undefined, ...only(to(code)));
    await workbook.session.run(async (context) => {
      context.workbook.worksheets.getItem("IIJ CAPEX").protection.protect();
      await context.sync();
    });
    const heads = async (sheet: string): Promise<unknown> =>
      (await workbook.read(sheet, "E3:I3")).values[0];
    const before = await heads("IIJ Cash flows");
    const tab = (await workbook.sheetNames())[1] ?? "";
    assert.deepEqual(await heads(tab), before);
    const sent = workbook.sent.length;
    const text = await insert({ do: "add", period: "4Q02", everywhere: true }, to("EBITDA"));
    assert.match(
      text,
      new RegExp(`^4Q02 was added to ${tab}, IIJ Cash flows as a column of its own\\.`),
    );
    assert.match(text, / IIJ CAPEX was not changed: it is protected\.$/);
    assert.equal(
      workbook.sent.length,
      sent + 7,
      "find, read, spills; find and read again, look, write",
    );
    const now = await heads("IIJ Cash flows");
    assert.ok((now as unknown[]).includes("4Q02"));
    assert.deepEqual(await heads(tab), now);
    assert.deepEqual(await heads("IIJ CAPEX"), before);
  });

  it("is offered and reported in Japanese if the pane is", async () => {
    chooseLanguage("ja");
    try {
      assert.match(await insert(undefined), /^'IIJ CAPEX'!A1:\w+ に挿入しました。/);
      const text = await insert(
        { do: "set" },
        { set: "unit", to: "JPYm" },
        { set: "knownOn", to: "2003-08-13" },
      );
      assert.equal(offered.at(-1)?.shown, "百万円単位、2003年8月13日時点");
      assert.equal(
        text,
        "シート「IIJ CAPEX」を百万円単位、2003年8月13日時点の表示に変えました。名前、グラフ、追加された内容はそのままです。",
      );
      assert.equal(await insert(undefined), "何も変更していません。");
    } finally {
      chooseLanguage("en");
    }
  });

  it("inserts another when that is wanted", async () => {
    await insert(undefined);
    assert.match(await insert({ do: "another" }), /^Written to 'IIJ CAPEX \(2\)'!A1:/);
  });

  it("offers values only to be left as they are", async () => {
    await insert(undefined, { set: "fill", to: "values" });
    await insert(undefined, { set: "unit", to: "JPYm" });
    const [offer] = offered;
    assert.deepEqual([offer?.shown, offer?.periods], ["", []]);
  });
});
