import { hostErrorCode, hostFailure } from "./host-failure.ts";
import { workInEnglish } from "./work-words.ts";
import type { Following } from "./following.ts";
import { NoAnswer, runInExcel } from "./run-in-excel.ts";

/** Adjoining cells of a sheet whose formulas are entered again. */
export interface Reentry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The formulas as they were read. A cell whose formula has changed since is not written. */
  readonly found: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** The result for one area. */
export interface Reentered {
  readonly reentry: Reentry;
  /** Its cells were changed after they were read, so they were not written. */
  readonly isChanged: boolean;
  /** The failure with which Excel refused it; its cells are as before. */
  readonly refusal?: unknown;
  /** The values of the cells after the calculation, row by row; empty if nothing was written. */
  readonly values: readonly (readonly unknown[])[];
}

/** Most cells of a request. */
const mostCells = 5_000;
/** Most areas of a request. */
const mostAreas = 200;
/**
 * Excel calculates functions of an add-in after it has answered. `times` is how often the values are read, `wait` the
 * milliseconds between.
 */
const patience = { times: 20, wait: 250 };

/**
 * Enters formulas again, in bounded requests, and returns their values.
 *
 * Each request writes only cells that are unchanged since they were read. If Excel refuses a request, its areas are tried
 * separately, so that one array formula does not prevent the others. Formulas entered before the signal is aborted stay,
 * because they are the formulas that the cells had.
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

/** Enters areas in one request. If Excel refuses it, enters each half separately, until only the refused cell is left out. */
async function enterApart(portion: readonly Reentry[]): Promise<Reentered[]> {
  try {
    return await enter(portion);
  } catch (error) {
    const [only] = portion;
    // It is not known whether the formulas were entered. Nothing is undone, because they are the formulas that the cells
    // had.
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

/** Says whether cells still hold the formulas that were read, or those that a partly executed request has entered. */
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

/** Reads the values of the entered formulas, repeatedly while Excel is still calculating. */
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

/** Reads cells in one request, or in halves if the answer would be too large. */
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
