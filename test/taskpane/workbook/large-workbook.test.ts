import assert from "node:assert/strict";
import { freeze, lookAtFreeze } from "../../../src/taskpane/workbook/freeze-workbook.ts";
import { lookAtUnfreeze, unfreeze } from "../../../src/taskpane/workbook/unfreeze-workbook.ts";
import { lookAtUpdate, writeUpdate } from "../../../src/taskpane/workbook/update-workbook.ts";
import { loadFreezeBook } from "../../../src/taskpane/workbook/load-freeze-book.ts";
import { writeChanges } from "../../../src/excel/write-changes.ts";
import { auditInSteps } from "../../../src/workbook/audit/audit.ts";
import { freezeChanges } from "../../../src/workbook/freeze/freeze-changes.ts";
import { planFreeze } from "../../../src/workbook/freeze/plan-freeze.ts";
import { planUnfreeze } from "../../../src/workbook/freeze/plan-unfreeze.ts";
import { unfreezeChanges } from "../../../src/workbook/freeze/unfreeze-changes.ts";
import { planUpdate } from "../../../src/workbook/update/plan-update.ts";
import { describeFrozen } from "../../../src/workbook/freeze/describe-frozen.ts";
import { openSession, type Session } from "../../../workbench/excel-host/session.ts";
import { data } from "../../dataset/held.ts";
import { functions } from "../../host/built-functions.ts";

const [sheetCount, rowCount, columnCount] = [20, 25, 10];
const items = [...data.items.keys()].filter((code) => /^(?:Revenue|Cost)\./.test(code));
const periods = [
  "1Q02",
  "4Q02",
  "1Q03",
  "2Q03",
  "3Q03",
  "4Q03",
  "FY2002",
  "FY2003",
  "9M03",
  "1H03",
];
const all = { of: "workbook" } as const;

describe("a workbook of 5,000 cells of the add-in on 20 sheets", function () {
  this.timeout(240_000);

  it("is frozen, unfrozen and updated in few requests", async () => {
    const session = (await openSession({ functions })).useAsGlobals();
    const execute = session.host.execute.bind(session.host);
    let [requests, largest] = [0, 0];
    session.host.execute = (body) => {
      if (
        !/_RemoveReference|NotifyActionHandlerReady|_GetEnabledFeatures/.test(
          JSON.stringify(body.Actions.map(({ Name }) => Name)),
        )
      )
        requests += 1;
      largest = Math.max(largest, JSON.stringify(body).length);
      return execute(body);
    };
    const counted = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      [requests, largest] = [0, 0];
      const began = performance.now();
      const result = await work();
      if (process.env["TOLD"] !== undefined)
        console.log(
          `${name}: ${requests} requests, largest ${Math.round(largest / 1000)} kB, ${Math.round(performance.now() - began)} ms`,
        );
      assert.ok(requests <= 30, `${name}: ${requests}`);
      assert.ok(largest < 5_000_000);
      return result;
    };
    try {
      await fill(session);
      const plan = await counted("look at updating", () => lookAtUpdate(data, "IIJ", "2004-05-14"));
      assert.equal(plan.updates.length, sheetCount);
      const offer = await counted("look at freezing", () => lookAtFreeze(all, "IIJ"));
      assert.equal(offer.plan.frozen.length, 5000);
      const asking = { book: offer.book, data, namespace: "IIJ" };
      await counted("freeze", () =>
        freeze(offer, {
          describe: (frozen) => describeFrozen(asking, frozen),
          dataVersion: data.version,
          today: "2026-11-27",
          language: "en",
        }),
      );
      const frozenPlan = await counted("look at updating frozen values", () =>
        lookAtUpdate(data, "IIJ", "2004-05-14"),
      );
      assert.equal(frozenPlan.updates.length, sheetCount);
      assert.deepEqual(
        frozenPlan.updates.map(({ changes }) => changes.length),
        plan.updates.map(({ changes }) => changes.length),
      );
      await counted("update frozen values", () =>
        writeUpdate(frozenPlan.updates.flatMap(({ writes }) => writes)),
      );
      const back = await counted("look at unfreezing", () => lookAtUnfreeze(all));
      assert.equal(back.plan.restored.length, 5000);
      await counted("unfreeze", () => unfreeze(back));
      const after = await counted("look again", () => lookAtUpdate(data, "IIJ", "2004-05-14"));
      assert.deepEqual([after.updates, after.frozen], [[], []]);
    } finally {
      session.close();
    }
  });

  it("is planned in steps that are short, so that the pane draws and answers between them", async () => {
    const session = (await openSession({ functions })).useAsGlobals();
    const target = { knownOn: "2004-05-14", release: "4Q03" };
    try {
      await fill(session);
      const book = await loadFreezeBook(() => Promise.resolve([]));
      const asking = { book, data, namespace: "IIJ" };
      const plan = stepped("plan freezing", planFreeze(book, all, "IIJ"));
      const describe = () => ({ source: "a source", release: "4Q03", knownOn: "" });
      const [dataVersion, today, language] = ["test", "2026-11-27", "en"] as const;
      const freezing = { describe, dataVersion, today, language, freeName: "Sources" };
      const changes = stepped("changes of freezing", freezeChanges(book, plan, freezing));
      stepped("plan an update", planUpdate(asking, target));
      stepped("audit", auditInSteps(book, asking));
      await writeChanges({ added: changes.added, areas: [...changes.sources, ...changes.cells] });
      const frozen = await loadFreezeBook(() => Promise.resolve([]));
      const back = stepped("plan unfreezing", planUnfreeze(frozen, all));
      assert.equal(back.restored.length, 5000);
      stepped("plan an update of frozen values", planUpdate({ ...asking, book: frozen }, target));
      stepped("changes of unfreezing", unfreezeChanges(frozen, back));
    } finally {
      session.close();
    }
  });
});

/**
 * Goes through steps of work, which are at least as many as the cells, and tells the longest in milliseconds of the processor
 * when it is asked to (`TOLD=1`). A slice is that and 30 ms at most.
 */
function stepped<T>(name: string, steps: Iterator<unknown, T>): T {
  let [longest, count, whole] = [0, 0, 0];
  for (;;) {
    const began = process.cpuUsage();
    const step = steps.next();
    const { user, system } = process.cpuUsage(began);
    const took = (user + system) / 1000;
    [longest, count, whole] = [Math.max(longest, took), count + 1, whole + took];
    if (!step.done) continue;
    if (process.env["TOLD"] !== undefined)
      console.log(
        `${name}: longest of ${count} steps ${longest.toFixed(1)} ms, ${Math.round(whole)} ms in all`,
      );
    assert.ok(count >= sheetCount * rowCount * columnCount, `${name}: ${count} steps`);
    return step.value;
  }
}

function fill(session: Session): Promise<void> {
  return session.run(async (context) => {
    for (let n = 1; n <= sheetCount; n += 1) {
      const sheet = context.workbook.worksheets.add(`Model ${n}`);
      sheet.getRange("A1").values = [[20031231]];
      sheet.getRange("B1:K1").values = [periods];
      sheet.getRange("A2:A26").values = Array.from({ length: rowCount }, (_, row) => [
        items[row % items.length],
      ]);
      sheet.getRange("B2:K26").formulas = Array.from({ length: rowCount }, (_, row) =>
        Array.from(
          { length: columnCount },
          (__, column) => `=IIJ.FIGURE(${"BCDEFGHIJK"[column]}$1,$A${row + 2},,$A$1)`,
        ),
      );
    }
    await context.sync();
  });
}
