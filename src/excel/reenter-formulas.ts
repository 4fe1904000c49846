import { hostErrorCode, hostFailure } from "./host-failure.ts";
import { workInEnglish } from "./work-words.ts";
import type { Following } from "./following.ts";
import { NoAnswer, runInExcel } from "./run-in-excel.ts";

/** Adjoining cells of a sheet whose formulas are entered again. */
export interface Reentry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As they were read: where another formula stands by then, nothing is written. */
  readonly found: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** What became of one area. */
export interface Reentered {
  readonly reentry: Reentry;
  /** Its cells were changed since they were read, and were left alone. */
  readonly isChanged: boolean;
  /** What Excel refused it with; it was left as it was. */
  readonly refusal?: unknown;
  /** What the cells came to, row by row; none where nothing was written. */
  readonly values: readonly (readonly unknown[])[];
}

/** Cells of a request. */
const mostCells = 5_000;
/** Areas of a request. */
const mostAreas = 200;
/** Excel calculates functions of an add-in after it has answered: how often it is asked, and after how many milliseconds. */
const patience = { times: 20, wait: 250 };

/**
 * Enters formulas again, in bounded requests, and returns what they came to.
 *
 * Each request looks whether the cells still hold what was read and writes only those that do. Where Excel refuses one, its
 * areas are tried apart, so that one array formula does not keep the others from being entered. What was entered before the
 * signal is aborted stays: the formulas are those that stood there.
 */
export async function reenterFormulas(
  reentries: readonly Reentry[],
  { onProgress, signal }: Following = {},
): Promise<readonly Reentered[]> {
  const all = countCells(reentries);
  const entered: Reentered[] = [];
  let waiting = [...reentries];
  while (waiting.length > 0 && !signal?.aborted) {
    onProgress?.({ done: all - countCells(waiting), of: all });
    const portion = firstOf(waiting);
    waiting = waiting.slice(portion.length);
    const done = await enterApart(portion);
    const mixed = done.filter(({ isChanged, reentry }) => isChanged && sizeOf(reentry) > 1);
    entered.push(...done.filter((each) => !mixed.includes(each)));
    waiting.unshift(...mixed.flatMap(({ reentry }) => cellsOf(reentry)));
  }
  onProgress?.({ done: all - countCells(waiting), of: all });
  return loadResults(entered);
}

const sizeOf = ({ formulas }: Reentry): number => formulas.length * (formulas[0]?.length ?? 0);
const countCells = (reentries: readonly Reentry[]): number =>
  reentries.reduce((count, each) => count + sizeOf(each), 0);

function firstOf(waiting: readonly Reentry[]): Reentry[] {
  let cells = 0;
  const fitting = waiting.slice(0, mostAreas).findIndex((each) => {
    cells += sizeOf(each);
    return cells > mostCells;
  });
  return waiting.slice(0, fitting < 0 ? mostAreas : Math.max(1, fitting));
}

/** Enters areas in one request; where that is refused, in two, until the one that Excel refuses is alone. */
async function enterApart(portion: readonly Reentry[]): Promise<Reentered[]> {
  try {
    return await enter(portion);
  } catch (error) {
    const [only] = portion;
    // Whether it was entered is not known, and what is entered is what stood there.
    if (!only || error instanceof NoAnswer)
      throw hostFailure(error, { state: "mayStillCome" }, own);
    const parts = portion.length > 1 ? halves(portion) : halves(cellsOf(only));
    if (portion.length === 1 && sizeOf(only) === 1) return [refused(only, error)];
    const done: Reentered[] = [];
    for (const part of parts) done.push(...(await enterApart(part)));
    return done;
  }
}

const halves = <T>(list: readonly T[]): readonly [readonly T[], readonly T[]] => {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
};

const cellsOf = (reentry: Reentry): Reentry[] =>
  reentry.formulas.flatMap((line, down) =>
    line.map((formula, across) => ({
      sheet: reentry.sheet,
      row: reentry.row + down,
      column: reentry.column + across,
      found: [[reentry.found[down]?.[across] ?? ""]],
      formulas: [[formula]],
    })),
  );

function refused(reentry: Reentry, error: unknown): Reentered {
  const failure = hostFailure(error, { state: "cellAsBefore" }, own);
  if (failure === error) throw error;
  return { reentry, isChanged: false, refusal: failure, values: [] };
}

const own = {
  words: workInEnglish,
  meanings: {
    AccessDenied: { reason: "cellProtected" },
    InvalidOperation: { reason: "arrayFormula" },
    InvalidArgument: { reason: "arrayFormula" },
    GeneralException: { reason: "arrayFormula" },
    ItemNotFound: { reason: "sheetMissing" },
    InvalidReference: { reason: "sheetMissing" },
  },
} as const;

function enter(portion: readonly Reentry[]): Promise<Reentered[]> {
  return runInExcel(async (context) => {
    const ranges = portion.map((reentry) => rangeOf(context, reentry).load("formulas"));
    await context.sync();
    const entered = portion.map((reentry, n): Reentered => {
      const isChanged = !holds(reentry, ranges[n]?.formulas ?? []);
      return { reentry, isChanged, values: [] };
    });
    context.workbook.application.suspendApiCalculationUntilNextSync();
    entered.forEach(({ isChanged, reentry }, n) => {
      const range = ranges[n];
      if (range && !isChanged) range.formulas = reentry.formulas.map((line) => [...line]);
    });
    await context.sync();
    return entered;
  });
}

/** Says whether cells still hold what was read, or what a request that was refused half-way has entered. */
const holds = ({ found, formulas }: Reentry, now: readonly (readonly unknown[])[]): boolean =>
  now.every((line, down) =>
    line.every((formula, across) =>
      [found, formulas].some((each) => each[down]?.[across] === formula),
    ),
  );

function rangeOf(
  context: Excel.RequestContext,
  { sheet, row, column, formulas }: Reentry,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row, column, formulas.length, formulas[0]?.length ?? 1);
}

/** Reads what was entered came to, again while Excel is still calculating. */
async function loadResults(entered: readonly Reentered[]): Promise<Reentered[]> {
  const results: Reentered[] = entered.filter(
    ({ isChanged, refusal }) => isChanged || refusal !== undefined,
  );
  let waiting = entered.filter(({ isChanged, refusal }) => !isChanged && refusal === undefined);
  for (let time = 1; waiting.length > 0; time += 1) {
    const read = await loadValues(waiting);
    const isLast = time === patience.times;
    results.push(...read.filter((each) => isLast || !isBusy(each)));
    waiting = isLast ? [] : read.filter(isBusy);
    if (waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, patience.wait));
  }
  return results;
}

const isBusy = ({ values }: Reentered): boolean =>
  values.flat().some((value) => value === "#BUSY!" || value === "#GETTING_DATA");

async function loadValues(entered: readonly Reentered[]): Promise<Reentered[]> {
  const read: Reentered[] = [];
  let waiting = entered.map(({ reentry }) => reentry);
  while (waiting.length > 0) {
    const portion = firstOf(waiting);
    waiting = waiting.slice(portion.length);
    read.push(...(await lookApart(portion)));
  }
  return read;
}

/** Reads cells in one request; in two where they hold more than Excel gives at once. */
async function lookApart(portion: readonly Reentry[]): Promise<Reentered[]> {
  try {
    return await look(portion);
  } catch (error) {
    const isTooLarge = hostErrorCode(error) === "ResponsePayloadSizeLimitExceeded";
    if (!isTooLarge || portion.length < 2)
      throw hostFailure(error, { state: "entered" }, { words: workInEnglish });
    const [some, others] = halves(portion);
    return [...(await lookApart(some)), ...(await lookApart(others))];
  }
}

const look = (portion: readonly Reentry[]): Promise<Reentered[]> =>
  runInExcel(async (context) => {
    const ranges = portion.map((reentry) => rangeOf(context, reentry).load("values"));
    await context.sync();
    return portion.map((reentry, n) => ({
      reentry,
      isChanged: false,
      values: ranges[n]?.values ?? [],
    }));
  });
