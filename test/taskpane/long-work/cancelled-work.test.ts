import assert from "node:assert/strict";
import type { Following } from "../../../src/excel/following.ts";
import { lookAtVerdicts } from "../../../src/taskpane/checks/workbook-verdicts.ts";
import { describeFailure } from "../../../src/taskpane/describe-failure.ts";
import { runWork, type Work } from "../../../src/taskpane/long-work/run-work.ts";
import { auditWorkbook } from "../../../src/taskpane/workbook/audit-workbook.ts";
import { freezeAsOffered, lookAtFreeze } from "../../../src/taskpane/workbook/freeze-workbook.ts";
import {
  lookAtUnfreeze,
  unfreezeAsOffered,
} from "../../../src/taskpane/workbook/unfreeze-workbook.ts";
import { lookAtUpdate, updateAsOffered } from "../../../src/taskpane/workbook/update-workbook.ts";
import { openSession, type Session } from "../../../workbench/excel-host/session.ts";
import { data } from "../../dataset/held.ts";
import { functions } from "../../host/built-functions.ts";

const all = { of: "workbook" } as const;
const as = { data, namespace: "IIJ", language: "en" } as const;
const knownOn = "2004-05-14";
const look = (following: Following) => lookAtUpdate(data, "IIJ", knownOn, following);

/** The action of each button of the pane, and the state before it is pressed. */
const works: Readonly<
  Record<string, { frozen?: true; make: () => Promise<(following: Following) => Promise<unknown>> }>
> = {
  audit: { make: () => Promise.resolve((following) => auditWorkbook(data, "IIJ", following)) },
  "the verdicts": { make: () => Promise.resolve((following) => lookAtVerdicts(following)) },
  "a look at freezing": {
    make: () => Promise.resolve((following) => lookAtFreeze(all, "IIJ", following)),
  },
  freezing: {
    make: async () => {
      const offer = await lookAtFreeze(all, "IIJ");
      return (following) => freezeAsOffered(offer, as, following);
    },
  },
  unfreezing: {
    frozen: true,
    make: async () => {
      const offer = await lookAtUnfreeze(all);
      return (following) => unfreezeAsOffered(offer, following);
    },
  },
  updating: {
    make: async () => {
      const plan = await look({});
      const writes = plan.updates.flatMap((update) => update.writes);
      assert.ok(writes.length > 0);
      return (following) => updateAsOffered({ plan, writes, look }, following);
    },
  },
  "updating frozen values": {
    frozen: true,
    make: async () => {
      const plan = await look({});
      const writes = plan.frozen.flatMap((update) => update.writes);
      assert.ok(writes.length > 0);
      return (following) => updateAsOffered({ plan, writes, look }, following);
    },
  },
};

describe("work that is cancelled in the pane", function () {
  this.timeout(120_000);

  for (const [name, { frozen, make }] of Object.entries(works))
    it(`leaves the workbook as it was, or is done: ${name}, at each of its requests`, async () => {
      const session = (await openSession({ functions })).useAsGlobals();
      try {
        await prepare(session);
        if (frozen) await freezeAsOffered(await lookAtFreeze(all, "IIJ"), as);
        const run = await make();
        const before = await everything(session);
        const states: string[] = [];
        for (let at = 1; states.at(-1) !== "done"; at += 1) {
          const { work, shown } = await cancelledAt(session, run, at);
          states.push(work.state);
          assert.ok(shown.some((each) => each.state === "running" && each.isEnding) || at > 1);
          if (work.state !== "done")
            assert.deepEqual(
              [work, await everything(session)],
              [{ state: "ended" }, before],
              `${at}`,
            );
          assert.ok(at < 40);
        }
        assert.ok(states.length > 3, states.join(" "));
        assert.deepEqual(session.host.unmodelled, []);
      } finally {
        session.close();
      }
    });

  it("says which cells may have changed if Excel does not allow the add-in to restore them", async () => {
    const session = (await openSession({ functions })).useAsGlobals();
    try {
      await prepare(session);
      const offer = await lookAtFreeze(all, "IIJ");
      const { work } = await cancelledAt(
        session,
        (following) => freezeAsOffered(offer, as, following),
        { write: 1, thenRefuse: true },
      );
      assert.ok(work.state === "failed", work.state);
      assert.match(
        describeFailure(work.error, "en"),
        /The contents of the cells are as before, but the sheet "Sources \(frozen\)" was added: delete it\.$/,
      );
    } finally {
      session.close();
    }
  });
});

const ownWork = /_RemoveReference|NotifyActionHandlerReady|_GetEnabledFeatures/;

interface When {
  /** The request that writes, counted from 1, after which it is cancelled. */
  readonly write: number;
  readonly thenRefuse: true;
}

/** Runs a work as the pane does, and cancels it when the n-th request has been answered. */
async function cancelledAt(
  { host }: Session,
  run: (following: Following) => Promise<unknown>,
  when: number | When,
): Promise<{ readonly work: Work<unknown>; readonly shown: readonly Work<unknown>[] }> {
  const shown: Work<unknown>[] = [];
  const execute = host.execute.bind(host);
  let [requests, writes] = [0, 0];
  host.execute = async (body) => {
    const names = body.Actions.map(({ Name }) => Name).join(" ");
    if (ownWork.test(names)) return execute(body);
    requests += 1;
    if (names.includes("SuspendApiCalculation")) writes += 1;
    if (typeof when === "object" && writes > when.write) host.failAt(1, "AccessDenied");
    const answer = await execute(body);
    if (typeof when === "number" ? requests === when : writes === when.write) running.end();
    return answer;
  };
  const running = runWork(run, (work) => shown.push(work));
  await running.whenOver;
  host.execute = execute;
  return { work: shown.at(-1) ?? assert.fail(), shown };
}

async function prepare(session: Session): Promise<void> {
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C1").formulas = [["mine", "1Q03", "4Q02"]];
    sheet.getRange("A2").formulas = [["Income.Net"]];
    sheet.getRange("A9").values = [[20031231]];
    sheet.getRange("C2").formulas = [["=IIJ.FIGURE(C$1,$A2,,$A$9)"]];
    sheet.getRange("B6").formulas = [['=IIJ.FIGURES(B1:C1,A2,,"2003-12-31")']];
    sheet.getRange("E2").formulas = [["=SUM(B2:C2)"]];
    const other = context.workbook.worksheets.add("P&L's");
    other.getRange("A1").formulas = [['=IIJ.INCOME("4Q02","Net",,"2003-12-31")/1000']];
    await context.sync();
  });
}

/** What every sheet holds, and the names. */
function everything(session: Session): Promise<unknown> {
  return session.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    await context.sync();
    const ranges = [...worksheets.items].map((sheet) =>
      sheet.getRange("A1:N30").load("formulas,values"),
    );
    await context.sync();
    return structuredClone({
      sheets: worksheets.items.map(({ name }) => name),
      cells: ranges.map(({ formulas, values }) => [formulas as unknown, values as unknown]),
      names: names.items.map(({ name, formula }) => [name, String(formula as unknown)]),
    });
  });
}
