import assert from "node:assert/strict";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import type { BlockAnswer, BlockOffer } from "../../src/taskpane/block-offer.ts";
import { choose, firstChoice, toSubject, type ChoiceStep } from "../../src/taskpane/choice.ts";
import { insertChoice } from "../../src/taskpane/insertion.ts";
import { currentNotice } from "../../src/taskpane/notice.ts";
import { openWorkbook, type TestWorkbook } from "../excel/workbook.ts";

const data = openDataset();
const capex = toSubject(data, { kind: "statement", code: "CAPEX" });

describe("an insertion of a statement that stands in the workbook", () => {
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

  /** Inserts the statement, answers what is asked, and returns what is told. */
  async function insert(answer: BlockAnswer | undefined, ...steps: ChoiceStep[]): Promise<string> {
    await insertChoice(data, [capex, ...steps].reduce(choose, firstChoice(data)), {
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

  it("offers the unit and day chosen, and the periods that are not there", async () => {
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

  it("inserts another when that is wanted", async () => {
    await insert(undefined);
    assert.match(await insert({ do: "another" }), /^Written to IIJ CAPEX \(2\)!A1:/);
  });

  it("offers values only to be left as they are", async () => {
    await insert(undefined, { set: "fill", to: "values" });
    await insert(undefined, { set: "unit", to: "JPYm" });
    const [offer] = offered;
    assert.deepEqual([offer?.shown, offer?.periods], ["", []]);
  });
});
