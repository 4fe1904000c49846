import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import type { MakePlan } from "../../src/excel/inserted.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";

/** What an insertion costs between the add-in and Excel. */
export interface InsertionCost {
  /** How often the add-in waits for Excel. */
  readonly awaitedSyncs: number;
  /** The largest request or answer; Excel on the web takes 5 MB. */
  readonly bytes: number;
  /** How many things Excel is asked to do, in all requests. */
  readonly actions: number;
}

/** Where a sheet can be inserted: at the selection of an empty sheet, or over a previous insertion. */
export const places = ["on a new sheet", "at the selection", "over itself"] as const;

export type Place = (typeof places)[number];

const atSelection = (makePlan: MakePlan): Promise<unknown> =>
  insertAtSelection(makePlan, () => Promise.resolve(true));

/**
 * Returns the cost of inserting a plan, through Microsoft's library and the stand-in host.
 *
 * Univer loads in Node as CommonJS only: require this file, as mocha does.
 */
export async function measureInsertion(
  makePlan: MakePlan,
  place: Place = "on a new sheet",
): Promise<InsertionCost> {
  const session = (await openSession()).useAsGlobals();
  try {
    if (place === "over itself") await atSelection(makePlan);
    const cost = listen(session);
    await (place === "on a new sheet" ? insertOnNewSheet : atSelection)(makePlan);
    return cost;
  } finally {
    session.close();
  }
}

/** Requests that the library sends itself, and that nothing waits for. */
const ownWork = /_RemoveReference|NotifyActionHandlerReady|_GetEnabledFeatures/;

function listen({ host }: Session): InsertionCost {
  const cost = { awaitedSyncs: 0, bytes: 0, actions: 0 };
  const execute = host.execute.bind(host);
  host.execute = async (body) => {
    const answer = await execute(body);
    if (ownWork.test(body.Actions.map(({ Name }) => Name).join(" "))) return answer;
    cost.awaitedSyncs += 1;
    cost.bytes = Math.max(cost.bytes, sizeOf(body), sizeOf(answer));
    cost.actions += body.Actions.length;
    return answer;
  };
  return cost;
}

const sizeOf = (message: unknown): number => Buffer.byteLength(JSON.stringify(message));
