import { hostErrorCode, hostFailure, isCellEdited, type OwnMeanings } from "./host-failure.ts";
import type { Left } from "./refusal.ts";
import { canUndo } from "./requirements.ts";
import { NoAnswer, runInExcel } from "./run-in-excel.ts";

type Context = Excel.RequestContext;

const untouched: Left = { state: "nothingChanged" };

/**
 * Returns the answer of a batch that only reads. A refusal of Excel becomes a failure; `own` gives more exact meanings of
 * its codes.
 */
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

/** The writes that undo a refused write. */
export interface Undo {
  /** Queues the writes, and returns the state after them. */
  readonly queue: (context: Context) => Left | Promise<Left>;
  /** The error code that means that Excel has executed nothing. */
  readonly needless?: string;
}

/**
 * Sends what a batch queues in one sync. Excel executes everything before the request that it refuses, so a refused batch
 * is undone, and the failure reports the remaining state.
 */
export async function write(queue: (context: Context) => void, undo: Undo): Promise<void> {
  try {
    await send(quickly(queue));
  } catch (error) {
    throw hostFailure(error, await afterRefusal(error, undo));
  }
}

/** Nothing is drawn or calculated during the write: a sheet is calculated once, when it is complete. */
export const quickly =
  (queue: (context: Context) => void): ((context: Context) => void) =>
  (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    queue(context);
  };

/** An unanswered request may have been done, and the user may have continued in it: undoing it would undo that work too. */
async function afterRefusal(error: unknown, undo: Undo): Promise<Left> {
  if (error instanceof NoAnswer) return { state: "mayStillCome" };
  return isNeedless(error, undo) ? untouched : await takeBack(undo);
}

/**
 * Says whether nothing was done, so that nothing must be undone. While a cell is edited, the undo would be refused as
 * well.
 */
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
