import assert from "node:assert/strict";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import { loadBlock } from "../../src/excel/block-content.ts";
import { enterFormula } from "../../src/excel/enter-formula.ts";
import { findBlocks } from "../../src/excel/find-blocks.ts";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { choose, firstChoice, toSubject } from "../../src/taskpane/insert/choice.ts";
import {
  changeAsAnswered,
  offerFor,
  type BlockAnswer,
} from "../../src/taskpane/insert/block-offer.ts";
import { chosenPlans } from "../../src/taskpane/insert/chosen-plans.ts";
import { smallPlan } from "./small-plan.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

const data = openDataset();
const changed = {
  kind: "host",
  message: /^The cells there were changed before you answered\. .*again\. Nothing was changed\.$/,
} as const;

type Act = (sheet: Excel.Worksheet) => void;

const insertAbove: Act = (sheet) => {
  sheet.getRange("2:2").insert("Down");
};
const typeHead: Act = (sheet) => {
  sheet.getRange("F3").values = [["3Q03"]];
};
const remove: Act = (sheet) => {
  sheet.delete();
};

/** Possible actions of a user while a question is open. */
const acts: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
  "types into a cell": (sheet) => {
    sheet.getRange("D6").values = [["typed meanwhile"]];
  },
  "changes a cell": (sheet) => {
    sheet.getRange("C5").values = [["typed meanwhile"]];
  },
  "inserts a row above": (sheet) => {
    sheet.getRange("2:2").insert("Down");
  },
  "protects the sheet": (sheet) => {
    sheet.protection.protect();
  },
};

describe("what is changed while the user is asked", function () {
  this.timeout(60_000);
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  const onSheet = (name: string, act: Act): Promise<void> =>
    workbook.session.run(async (context) => {
      act(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  const fill = (): Promise<void> =>
    workbook.prepare((sheet) => {
      sheet.getRange("B4:C5").values = [
        ["above", ""],
        ["", "mine"],
      ];
      sheet.getRange("C5").select();
    });

  for (const [name, act] of Object.entries(acts)) {
    it(`is not written over: an insertion, and the user ${name}`, async () => {
      await fill();
      let meant: unknown;
      const yes = async (): Promise<boolean> => {
        await workbook.prepare(act);
        meant = await workbook.everything();
        return true;
      };
      const inserting = insertAtSelection(smallPlan, yes);
      await assert.rejects(inserting, name.startsWith("protects") ? { kind: "host" } : changed);
      assert.deepEqual(await workbook.everything(), meant);
    });

    if (name !== "types into a cell")
      it(`is not written over: a formula, and the user ${name}`, async () => {
        await fill();
        let meant: unknown;
        const yes = async (): Promise<boolean> => {
          await workbook.prepare(act);
          meant = await workbook.everything();
          return true;
        };
        const entering = enterFormula({ formula: "=1+1", spills: false }, yes);
        await assert.rejects(entering, name.startsWith("protects") ? { kind: "host" } : changed);
        assert.deepEqual(await workbook.everything(), meant);
      });
  }

  it("may be something else: another cell is selected, and what was asked about is written", async () => {
    await fill();
    await insertAtSelection(smallPlan, async () => {
      await workbook.prepare((sheet) => {
        sheet.getRange("H20").select();
      });
      return true;
    });
    assert.equal((await workbook.read("Sheet1", "H20")).values[0]?.[0], "");
    assert.notEqual((await workbook.read("Sheet1", "C5")).values[0]?.[0], "mine");
  });

  const answers: readonly Exclude<BlockAnswer, { do: "another" }>[] = [
    { do: "set" },
    { do: "add", period: "1Q03" },
    { do: "replace" },
  ];
  for (const answer of answers)
    for (const [name, act] of [
      ["inserts a row above", insertAbove],
      ["types a head", typeHead],
      ["deletes it", remove],
    ] satisfies [string, Act][])
      it(`is not written over: ${answer.do} of a statement, and the user ${name}`, async () => {
        const choice = [
          toSubject(data, { kind: "statement", code: "CAPEX" }),
          { set: "looks", to: { aligned: false } } as const,
          { set: "period", code: "1Q03", taken: false } as const,
        ].reduce(choose, firstChoice(data, "en"));
        const subject = { kind: "statement", code: "CAPEX" } as const;
        const planned = (of: typeof choice) =>
          chosenPlans(data, of, subject, { words: { heads: [], notes: [] } });
        await insertOnNewSheet(planned(choice));
        const wanted = choose(choice, { set: "unit", to: "JPYm" });
        const known = await findBlocks("IIJ_CAPEX");
        const [block = assert.fail()] = known;
        const found = { language: "en", block, known, plans: planned(wanted) } as const;
        const offer = await offerFor(data, "CAPEX", wanted, found);
        await onSheet("IIJ CAPEX", act);
        const [there] = await findBlocks("IIJ_CAPEX");
        const meant = there && (await loadBlock(there));
        await assert.rejects(changeAsAnswered(data, offer, answer), changed);
        assert.deepEqual(there && (await loadBlock(there)), meant);
      });
});
