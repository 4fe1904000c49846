import type { SheetPlan } from "../../sheet/plan/sheet-plan.ts";
import type { AreaChange, NewContent } from "../area-change.ts";
import type { ReferredArea } from "../formula/find-area.ts";
import { joinChanges } from "../join-changes.ts";
import { blockText } from "./block-text.ts";
import { findSourcesInSteps, type SourcesRow, type SourcesSheet } from "./find-sources.ts";
import { share, type FreezeBook } from "./freeze-book.ts";
import { addressOf, liveReference } from "./live-reference.ts";
import { referencesIn } from "./move-references.ts";
import type { FreezePlan, FrozenArea } from "./plan-freeze.ts";
import { firstRow, planSourcesSheet, type SheetLanguage } from "./plan-sources-sheet.ts";
import { columns, rowWidth } from "./sources-layout.ts";

/** The sources of the figures of a frozen formula. */
export interface FrozenSource {
  readonly source: string;
  readonly release: string;
  /** ISO date; "" for the newest release held. */
  readonly knownOn: string;
}

/** What the rows of sources need besides the frozen cells. */
export interface Freezing {
  readonly describe: (frozen: FrozenArea) => FrozenSource;
  readonly dataVersion: string;
  /** ISO date. */
  readonly today: string;
  readonly language: SheetLanguage;
  /** A free name, in case a new sheet of sources is needed. */
  readonly freeName: string;
}

/** What to write: first a sheet to add, then areas in this order. */
export interface FreezeChanges {
  readonly added: SheetPlan | undefined;
  readonly sources: readonly AreaChange[];
  readonly cells: readonly AreaChange[];
}

/** Returns the changes that carry out a plan, one step for each formula: first the rows of sources, then the values. */
export function* freezeChanges(
  book: FreezeBook,
  { frozen }: FreezePlan,
  freezing: Freezing,
): Generator<undefined, FreezeChanges> {
  const referred = new Map<string, ReferredArea>();
  for (const { formula, area } of frozen) {
    for (const each of referencesIn(formula, area.sheet)) referred.set(addressOf(each), each);
    yield;
  }
  const sheets = yield* findSourcesInSteps(book);
  const home = sheets.find((sheet) => canHold(sheet, referred));
  const at = home
    ? { sheet: home.sheet, row: home.end, column: home.head.column }
    : { sheet: freezing.freeName, row: firstRow, column: 0 };
  const isNew = (was: string): boolean => !home?.referred.has(was);
  const references = [...referred].filter(([was]) => isNew(was));
  const rows: (readonly NewContent[])[] = [];
  for (const each of frozen) {
    rows.push(rowOf(each, freezing));
    yield;
  }
  const superseded = sheets.flatMap((sheet) => sheet.rows.filter(isReplaced(frozen)));
  return {
    added: home ? undefined : planSourcesSheet(freezing.freeName, freezing.language),
    sources: [
      ...added(at, rows),
      ...added(
        { ...at, column: at.column + columns.referred },
        references.map(([was, area]) => [was, { formula: liveReference(area) }]),
      ),
      ...superseded.map(clearedRow),
    ],
    cells: joinChanges(frozen.map(valuesChange)),
  };
}

/**
 * Says whether a sheet of sources can take further rows. It cannot if it lists a cell at an address of `referred` that
 * has since moved or been deleted: the address would then mean two cells.
 */
const canHold = (sheet: SourcesSheet, referred: ReadonlyMap<string, ReferredArea>): boolean =>
  [...referred.keys()].every((was) => {
    const now = sheet.referred.get(was);
    return !sheet.referred.has(was) || (now !== undefined && addressOf(now) === was);
  });

function isReplaced(frozen: readonly FrozenArea[]): (row: SourcesRow) => boolean {
  const bySheet = new Map<string, ReferredArea[]>();
  for (const { area } of frozen) {
    const key = area.sheet.toLowerCase();
    const others = bySheet.get(key);
    if (others) others.push(area);
    else bySheet.set(key, [area]);
  }
  return ({ area }) =>
    area !== undefined &&
    (bySheet.get(area.sheet.toLowerCase()) ?? []).some((each) => share(each, area));
}

function rowOf(frozen: FrozenArea, freezing: Freezing): NewContent[] {
  const { area, formula, values } = frozen;
  const { source, release, knownOn } = freezing.describe(frozen);
  const contents: Readonly<Record<number, NewContent>> = {
    [columns.cell]: addressOf(area),
    [columns.now]: { formula: liveReference(area) },
    [columns.value]: values[0]?.[0] ?? "",
    [columns.formula]: formula,
    [columns.source]: source,
    [columns.release]: release,
    [columns.knownOn]: knownOn,
    [columns.data]: freezing.dataVersion,
    [columns.frozenOn]: freezing.today,
    [columns.block]: blockText(values),
  };
  return Array.from({ length: rowWidth }, (_, column) => contents[column] ?? "");
}

/** How many rows one area has. */
const stretch = 50;

/** Returns the changes that add rows from a place on, in small areas, because formulas and sources may be long. */
function added(
  { sheet, row, column }: { sheet: string; row: number; column: number },
  rows: readonly (readonly NewContent[])[],
): AreaChange[] {
  return Array.from({ length: Math.ceil(rows.length / stretch) }, (_, n) => {
    const to = rows.slice(n * stretch, (n + 1) * stretch);
    return { sheet, row: row + n * stretch, column, to, from: blanksLike(to) };
  });
}

const blanksLike = (
  cells: readonly (readonly NewContent[])[],
): readonly (readonly NewContent[])[] => cells.map((line) => line.map(() => ""));

/** Returns the change that clears a row of a sheet of sources. */
export function clearedRow({ at, contents }: SourcesRow): AreaChange {
  const from = contents.map((content, column): NewContent =>
    column === columns.now && typeof content === "string" && content.startsWith("=")
      ? { formula: content }
      : content,
  );
  return { ...at, from: [from], to: blanksLike([from]) };
}

const valuesChange = ({ area, formula, values }: FrozenArea): AreaChange => {
  const { sheet, row, column } = area;
  const from = formulaAt(formula, values);
  const isBlock = area.rows * area.columns > 1;
  return { sheet, row, column, from, to: values, ...(isBlock && { filled: true }) };
};

/** Returns a formula in the first cell of an area, with the other cells blank, so that the formula can fill them. */
export const formulaAt = (
  formula: string,
  cells: readonly (readonly NewContent[])[],
): readonly (readonly NewContent[])[] =>
  cells.map((line, down) =>
    line.map((_, across) => (down === 0 && across === 0 ? { formula } : "")),
  );
