import assert from "node:assert/strict";
import { insertAtSelection } from "../../../src/excel/insert-at-selection.ts";
import { insertOnNewSheet } from "../../../src/excel/insert-on-new-sheet.ts";
import {
  lookAtUnfreeze,
  unfreezeAsOffered,
} from "../../../src/taskpane/workbook/unfreeze-workbook.ts";
import type { Session } from "../../../workbench/excel-host/session.ts";
import { smallPlan } from "../../excel/small-plan.ts";
import { stride } from "../../rounds.ts";
import { actions, type Action } from "./actions.ts";
import "./one-failure.ts";
import { lost, stateOf, type State } from "./state.ts";
import { toldOfOther, type Told } from "./told.ts";
import { doUndisturbed } from "./undisturbed.ts";
import { openFilled } from "./workbooks.ts";

/**
 * How many of the last requests of an action come after its last check that nothing has changed. A write in Office.js has
 * no condition, so changes by another pane between that check and the write are not noticed.
 */
const unseen: readonly (readonly [RegExp, number])[] = [
  [/^an insertion at the selection/, 1],
  [/^a period more/, 2],
  [/^a statement in place/, 3],
];

const yes = (): Promise<boolean> => Promise.resolve(true);
const pairs: readonly Action[] = [
  {
    name: "an insertion on a new sheet",
    place: "insert",
    workbook: "own",
    begin: () => Promise.resolve(() => toldOfOther(() => insertOnNewSheet(smallPlan))),
  },
  {
    name: "an insertion at the selection",
    place: "insert",
    workbook: "filled",
    begin: () => Promise.resolve(() => toldOfOther(() => insertAtSelection(smallPlan, yes))),
  },
  ...actions.filter(({ name }) =>
    /^(?:another unit|a period more|a statement in place|a formula over|freezing|unfreezing|updating|repairing)/.test(
      name,
    ),
  ),
];

/** One pane begins an action; before its n-th request, another pane does the same action completely. */
async function interleaved(
  session: Session,
  { begin }: Action,
  n: number,
): Promise<{ readonly one: Told; readonly other: Told | undefined; readonly between: State }> {
  const [first, second] = [await begin(session), await begin(session)];
  let other: Told | undefined;
  let between = stateOf(session);
  session.host.line.disturb(n, {
    is: "preceded",
    by: async () => {
      other = await second();
      between = stateOf(session);
    },
  });
  return { one: await first(), other, between };
}

describe("two panes that do the same at once", function () {
  this.timeout(0);

  // `npm test` takes a part of the pairs, the soak every pair.
  for (const [at, pair] of pairs.filter((_, n) => n % stride === 0).entries())
    it(`lose and garble nothing: ${pair.name}`, async () => {
      const { requests } = await doUndisturbed(pair);
      const [, blind = 0] = unseen.find(([name]) => name.test(pair.name)) ?? [];
      for (let n = 1 + (at % stride); n <= requests.length - blind; n += stride)
        await assertApart(pair, n);
    });
});

async function assertApart(pair: Action, n: number): Promise<void> {
  const where = `${pair.name}, before request ${n}`;
  const session = await openFilled(pair.workbook);
  try {
    const before = stateOf(session);
    const { one, other, between } = await interleaved(session, pair, n);
    const gone = lost(before, between, stateOf(session)).filter((each) => !isBeside.test(each));
    assert.deepEqual(gone, [], where);
    for (const told of [one, other ?? assert.fail(where)])
      if (told.kind !== "done")
        assert.match(
          told.texts.en ?? "",
          /(?:again|in the meantime)\..*Nothing was changed\.$/,
          where,
        );
    if (pair.name === "freezing") await assertGivenBack(session, before, where);
    assert.deepEqual(session.host.unmodelled, []);
  } finally {
    session.close();
  }
}

/** Both panes insert charts and conditional formats, and the sheet of sources is the add-in's own. */
const isBeside = / (?:charts|conditions|setup): |Sources \(frozen\)/;

/** Checks that unfreezing restores the contents from before both panes froze them. */
async function assertGivenBack(session: Session, before: State, where: string): Promise<void> {
  const all = { of: "workbook" } as const;
  await unfreezeAsOffered(await lookAtUnfreeze(all));
  assert.deepEqual(lost(before, before, stateOf(session)), [], `${where}, unfrozen`);
}
