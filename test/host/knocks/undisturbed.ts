import assert from "node:assert/strict";
import type { Session } from "../../../workbench/excel-host/session.ts";
import type { Passed } from "../../../workbench/excel-host/wire/line.ts";
import type { Action } from "./actions.ts";
import type { Kind } from "./kinds.ts";
import { stateOf, type State } from "./state.ts";
import { openFilled } from "./workbooks.ts";

/** An action without a fault: its requests, and the state of the workbook before and after. */
export interface Undisturbed {
  readonly action: Action;
  readonly requests: readonly Passed[];
  readonly before: State;
  readonly after: State;
}

/** Does an action without a fault. */
export async function doUndisturbed(action: Action): Promise<Undisturbed> {
  const session = await openFilled(action.workbook);
  try {
    const run = await action.begin(session);
    const before = stateOf(session);
    const first = session.host.line.passed.length;
    const told = await run();
    assert.equal(told.kind, "done", `${action.name}: ${told.texts.en ?? ""}`);
    assert.deepEqual(session.host.unmodelled, []);
    const requests = session.host.line.passed.slice(first);
    return { action, requests, before, after: stateOf(session) };
  } finally {
    session.close();
  }
}

/** Returns the sheet that an action is about. */
export const sheetOf = ({ workbook }: Action): string =>
  workbook === "block" || workbook === "blocks" ? "IIJ CAPEX" : "Sheet1";

/** The state of a workbook before an action, and the states that are allowed after it. */
interface Expected {
  readonly before: State;
  readonly afters: readonly State[];
}

const deleted = new WeakMap<Undisturbed, Promise<Expected>>();

/**
 * Returns the expected states if the user deletes the sheet of the action: its contents are lost, and the action is done
 * before the deletion or after it.
 */
async function withoutSheet({ action }: Undisturbed, kind: Kind): Promise<Expected> {
  const stateAfter = async (...steps: readonly ("delete" | "do")[]): Promise<State> => {
    const session = await openFilled(action.workbook);
    try {
      await kind.prepare?.(session);
      const run = await action.begin(session);
      for (const step of steps)
        await (step === "do" ? run() : kind.deletes?.(session, sheetOf(action)));
      await settled(session);
      return stateOf(session);
    } finally {
      session.close();
    }
  };
  const before = await stateAfter("delete");
  return { before, afters: [await stateAfter("do", "delete"), await stateAfter("delete", "do")] };
}

/** Returns the allowed states of a workbook when an action meets a kind of fault. */
export function expectedOf(undisturbed: Undisturbed, kind: Kind): Promise<Expected> {
  const { before, after } = undisturbed;
  if (!kind.deletes) return Promise.resolve({ before, afters: [after] });
  const expected = deleted.get(undisturbed) ?? withoutSheet(undisturbed, kind);
  deleted.set(undisturbed, expected);
  return expected;
}

/** Waits until everything that an action has started is over. */
export async function settled({ host }: Session): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  await host.book.settle();
}
