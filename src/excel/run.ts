import { hostErrorCode, hostFailure, isCellEdited, type OwnMeanings } from "./host-failure.ts";
import type { Left } from "./refusal.ts";
import { canUndo } from "./requirements.ts";
import { NoAnswer, runInExcel } from "./run-in-excel.ts";

type Context = Excel.RequestContext;

const untouched: Left = { state: "nothingChanged" };

/** Returns what a batch that only looks answers; what Excel refuses becomes a failure. `own` explains its codes. */
export async function look<T>(
  batch: (context: Context) => Promise<T>,
  own?: OwnMeanings,
): Promise<T> {
  try {
    return await runInExcel(batch);
  } catch (error) {
    throw hostFailure(error, untouched, own);
  }
}

/** What takes a refused write back. */
export interface Undo {
  /** Queues it, and returns what is left then. */
  readonly queue: (context: Context) => Left | Promise<Left>;
  /** The code with which Excel refuses before it has done anything. */
  readonly needless?: string;
}

/**
 * Sends what a batch queues in one sync. Excel does what comes before the request it refuses, so a refused batch is
 * taken back, and the failure says what is left.
 */
export async function write(queue: (context: Context) => void, undo: Undo): Promise<void> {
  try {
    await send(quickly(queue));
  } catch (error) {
    throw hostFailure(error, await afterRefusal(error, undo));
  }
}

/** Nothing is drawn or calculated in between: a sheet is calculated once, when it is whole. */
export const quickly =
  (queue: (context: Context) => void): ((context: Context) => void) =>
  (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    queue(context);
  };

/** What was not answered may be done by now, and the user have gone on in it: taking it back would take that too. */
async function afterRefusal(error: unknown, undo: Undo): Promise<Left> {
  if (error instanceof NoAnswer) return { state: "mayStillCome" };
  return isNeedless(error, undo) ? untouched : await takeBack(undo);
}

/** Nothing was done, so nothing is taken back: it would be refused as well while a cell is typed into. */
const isNeedless = (error: unknown, { needless }: Undo): boolean =>
  isCellEdited(error) || (needless !== undefined && hostErrorCode(error) === needless);

function send<T>(queue: (context: Context) => T | Promise<T>): Promise<T> {
  return runInExcel(async (context) => {
    const queued = await queue(context);
    await context.sync();
    return queued;
  });
}

async function takeBack({ queue }: Undo): Promise<Left> {
  try {
    return await send(queue);
  } catch {
    return { state: "partMayStand", undoable: canUndo() };
  }
}
