import { areaAddress } from "../sheet/plan/address.ts";
import type { Anchor, SheetPlan } from "../sheet/plan/sheet-plan.ts";
import { enteredText, type Entered } from "./entered.ts";
import type { Following } from "./following.ts";
import { hostErrorCode, hostFailure } from "./host-failure.ts";
import type { Left, WorkLeft } from "./refusal.ts";
import { refused } from "./refused.ts";
import { workInEnglish } from "./work-words.ts";
import { canUndo } from "./requirements.ts";
import { quickly } from "./run.ts";
import { NoAnswer, runInExcel } from "./run-in-excel.ts";
import { writeColumnWidths } from "./write-columns.ts";
import { writeNames } from "./write-names.ts";
import { writePage } from "./write-page.ts";
import { rangeOfPlan, writePlan } from "./write-plan.ts";

/** The new content of a cell: a constant or a formula; "" leaves it blank. */
type NewContent = Entered | { readonly formula: string };

/** Cells of a sheet to write, with their old contents; row by row, both of the same size. */
interface AreaChange extends Anchor {
  readonly sheet: string;
  readonly from: readonly (readonly NewContent[])[];
  readonly to: readonly (readonly NewContent[])[];
  /** True if one formula fills the area before the change; it is cleared first. */
  readonly filled?: true;
}

/** The changes to a workbook: first a sheet to add, then areas in this order. */
export interface WorkbookChange {
  readonly added?: SheetPlan | undefined;
  readonly areas: readonly AreaChange[];
}

/** Most cells and characters of a request. Excel on the web accepts 5 MB, and a character takes up to three bytes. */
const mostCells = 10_000;
const mostCharacters = 1_500_000;

/**
 * Writes contents to areas of several sheets, in bounded requests. Formats, comments and other cells stay as they are. If
 * Excel refuses a request, or the work is cancelled, the areas already written are restored.
 *
 * @throws host with the refusal and the state of the workbook after it; the signal's reason if the work was cancelled and
 * everything was restored.
 */
export async function writeChanges(
  { added, areas }: WorkbookChange,
  { onProgress, signal }: Following = {},
): Promise<void> {
  const of = countCells(areas);
  const begun: AreaChange[] = [];
  let done = 0;
  try {
    if (added) {
      signal?.throwIfAborted();
      await send(({ workbook }) => {
        addSheet(workbook, added);
      });
    }
    for (const batch of batchesOf(areas)) {
      onProgress?.({ done, of });
      signal?.throwIfAborted();
      begun.push(...batch);
      await send((context) => {
        for (const change of batch) writeArea(context, change, "to");
      });
      done += countCells(batch);
    }
  } catch (error) {
    const left = await afterRefusal(error, begun, added);
    if (signal?.aborted)
      throw left === restored
        ? signal.reason
        : refused({ reason: "cancelled" }, left, false, workInEnglish);
    throw hostFailure(error, left, own);
  }
  onProgress?.({ done, of });
}

async function afterRefusal(
  error: unknown,
  begun: readonly AreaChange[],
  added: SheetPlan | undefined,
): Promise<Left | WorkLeft> {
  // Nothing is undone, because the user may have continued to work there: see `afterRefusal` in `run.ts`.
  if (error instanceof NoAnswer)
    return begun.length > 0
      ? { state: "writtenInPart", ...listed(begun) }
      : { state: "mayStillCome" };
  // A sheet of that name is not ours, because adding the sheet is the first request.
  const isTaken = hostErrorCode(error) === "ItemAlreadyExists" && begun.length === 0;
  return isTaken ? untouched : takeBack(begun, added);
}

const untouched = { state: "nothingChanged" } as const;
const restored = { state: "workbookAsBefore" } as const;

const own = {
  words: workInEnglish,
  meanings: {
    AccessDenied: { reason: "writeDenied" },
    InvalidArgument: { reason: "partNotAccepted" },
    ItemNotFound: { reason: "sheetChanged" },
    InvalidReference: { reason: "sheetChanged" },
    ItemAlreadyExists: { reason: "sheetAdded" },
    FilteredRangeConflict: { reason: "rowsFiltered" },
    MergedRangeConflict: { reason: "cellsMerged" },
    RequestAborted: { reason: "workBrokenOff" },
  },
} as const;

function send(queue: (context: Excel.RequestContext) => void): Promise<void> {
  return runInExcel(async (context) => {
    quickly(queue)(context);
    await context.sync();
  });
}

function addSheet({ worksheets }: Excel.Workbook, plan: SheetPlan): void {
  const sheet = worksheets.add(plan.name);
  writePlan(sheet, plan);
  writeColumnWidths(rangeOfPlan(sheet, plan), plan.columnWidths);
  writeNames(sheet, plan.anchor, plan.names);
  writePage(sheet, plan);
}

function writeArea(context: Excel.RequestContext, change: AreaChange, of: "from" | "to"): void {
  const { sheet, row, column, filled } = change;
  const cells = change[of];
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1);
  if (filled && of === "to") range.getCell(0, 0).clear("Contents");
  range.formulas = cells.map((line) => line.map(contentOf));
}

/**
 * Returns what Excel is given for a content. The text "#N/A" is entered as the error; Excel must not convert any other
 * text.
 */
function contentOf(content: NewContent): Entered {
  if (typeof content === "object") return content.formula;
  return typeof content === "string" && content !== "#N/A" ? enteredText(content) : content;
}

/** Writes back the old contents, the last change first, and returns the remaining state. */
async function takeBack(
  begun: readonly AreaChange[],
  added: SheetPlan | undefined,
): Promise<Left | WorkLeft> {
  const waiting = [...batchesOf([...begun].reverse())];
  const refused: AreaChange[] = [];
  try {
    while (waiting[0]) {
      refused.push(...(await writeBack(waiting[0])));
      waiting.shift();
    }
  } catch {
    return whatIsLeft([...refused, ...waiting.flat()]);
  }
  if (refused.length > 0) return whatIsLeft(refused);
  if (!added) return restored;
  try {
    await send(({ workbook }) => {
      workbook.worksheets.getItemOrNullObject(added.name).delete();
    });
    return restored;
  } catch {
    return { state: "addedSheet", sheet: added.name };
  }
}

/**
 * Writes back the old contents and returns the changes that Excel refuses. A sheet that is now protected must not prevent
 * the others, so each sheet is then tried separately.
 *
 * @throws NoAnswer
 */
async function writeBack(batch: readonly AreaChange[]): Promise<readonly AreaChange[]> {
  try {
    await send((context) => {
      for (const change of batch) writeArea(context, change, "from");
    });
    return [];
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
  }
  const sheets = new Set(batch.map(({ sheet }) => sheet));
  if (sheets.size < 2) return batch;
  const refused: AreaChange[] = [];
  for (const name of sheets)
    refused.push(...(await writeBack(batch.filter(({ sheet }) => sheet === name))));
  return refused;
}

const told = 5;

/** Returns the state in which some cells differ, or may differ, from before. */
const whatIsLeft = (changes: readonly AreaChange[]): WorkLeft => ({
  state: "cellsMayDiffer",
  ...listed(changes),
  undoable: canUndo(),
});

function listed(changes: readonly AreaChange[]): {
  readonly areas: readonly string[];
  readonly others: number;
} {
  const addresses = changes.map(
    ({ sheet, row, column, to }) =>
      `'${sheet}'!${areaAddress({ row, column, rows: to.length, columns: to[0]?.length ?? 1 })}`,
  );
  return { areas: addresses.slice(0, told), others: Math.max(0, addresses.length - told) };
}

const sizeOf = ({ to }: AreaChange): number => to.length * (to[0]?.length ?? 0);

const countCells = (changes: readonly AreaChange[]): number =>
  changes.reduce((count, change) => count + sizeOf(change), 0);

/** Yields the changes in the same order, in batches that one request can take. Each batch is made when it is needed. */
function* batchesOf(changes: readonly AreaChange[]): Generator<AreaChange[]> {
  let batch: AreaChange[] = [];
  let [cells, characters] = [0, 0];
  for (const change of changes) {
    const [size, length] = [sizeOf(change), JSON.stringify([change.to, change.from]).length];
    const fits = cells + size <= mostCells && characters + length <= mostCharacters;
    if (!fits && batch.length > 0) {
      yield batch;
      batch = [];
      [cells, characters] = [0, 0];
    }
    batch.push(change);
    [cells, characters] = [cells + size, characters + length];
  }
  if (batch.length > 0) yield batch;
}

/** Deletes sheets that are no longer needed, and returns those that Excel does not delete. */
export async function deleteSheets(names: readonly string[]): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const name of names)
    try {
      await send(({ workbook }) => {
        workbook.worksheets.getItemOrNullObject(name).delete();
      });
    } catch {
      kept.push(name);
    }
  return kept;
}
