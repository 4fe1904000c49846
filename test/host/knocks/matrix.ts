import { actions, type Action } from "./actions.ts";
import { kinds } from "./kinds.ts";

type Place = Action["place"];

export const places: readonly Place[] = ["ribbon", "insert", "find", "trace", "checks", "workbook"];

/** A test that covers some cells of the matrix: its file, and words of its title. */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

/** The tests for cells that the test at every request does not cover, by the letter that the matrix shows. */
export const proofs: Readonly<Record<string, Proof>> = {
  a: {
    file: "test/host/knocks/two-panes.test.ts",
    title: "lose and garble nothing",
  },
  b: { file: "test/taskpane/commands.test.ts", title: "take a double click for one click" },
  c: { file: "test/browser/double-click.test.ts", title: "on Insert inserts one sheet" },
  d: { file: "test/excel/five-megabytes.test.ts", title: "are not reached by the largest" },
  e: {
    file: "test/taskpane/workbook/large-workbook.test.ts",
    title: "is frozen, unfrozen and updated in few requests",
  },
  f: { file: "test/excel/changed-while-asked.test.ts", title: "is not written over" },
  g: { file: "test/excel/refused-at-selection.test.ts", title: "a protected sheet" },
  h: { file: "test/excel/refused.test.ts", title: "after whichever action" },
  i: {
    file: "test/taskpane/long-work/cancelled-work.test.ts",
    title: "leaves the workbook as it was, or is done",
  },
  j: { file: "test/excel/select-cell.test.ts", title: "hidden" },
  k: { file: "test/excel/load-workbook.test.ts", title: "hidden" },
  l: { file: "test/host/early-commands.test.ts", title: "is completed, and the pane is opened" },
  m: { file: "test/browser/missing-parts.test.ts", title: "says that it could not be loaded" },
  n: { file: "test/excel/while-typing.test.ts", title: "typ" },
  o: {
    file: "test/taskpane/insert/moved-meanwhile.test.ts",
    title: "goes to the cell of the click",
  },
  p: { file: "test/browser/silent-excel.test.ts", title: "is reported for an insertion" },
  q: { file: "test/excel/hidden-lines.test.ts", title: "are hidden again, in no group" },
  r: { file: "test/excel/kept-conditions.test.ts", title: "are restored with their rules" },
  s: { file: "test/excel/write-changes.test.ts", title: "are taken back on the one that takes it" },
};

/** Further rows of the matrix, with the letter for each place. A place that is left out has no such case. */
export const others: Readonly<Record<string, Readonly<Partial<Record<Place, string>>>>> = {
  "refused at every action of a request": { insert: "h" },
  "cancelled at every request": { checks: "i", workbook: "i" },
  "two panes do the same": { insert: "a", find: "a", workbook: "a" },
  "a double click": { ribbon: "b", insert: "c", workbook: "c" },
  "more than 5 MB": { insert: "d", workbook: "d e" },
  "changed while a question is open": { insert: "f", find: "f" },
  "protected beforehand": { insert: "g" },
  "a hidden or very hidden sheet": { checks: "j", workbook: "k" },
  "a cell is typed into beforehand": { insert: "n", find: "n" },
  "another cell is selected meanwhile": { insert: "o" },
  "no answer, in a browser": { insert: "p", find: "p", workbook: "p" },
  "refused where rows are hidden": { insert: "q" },
  "refused where conditional formats stand": { insert: "r" },
  "one of two sheets refuses": { workbook: "s" },
  "scripts late or missing": { ribbon: "l", insert: "m" },
};

const countIn = (place: Place): number => actions.filter((action) => action.place === place).length;

/** Returns the table of docs/hard-knocks.md. */
export function matrixTable(): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(["what goes wrong", ...places]),
    line(["---", ...places.map(() => "---")]),
    ...kinds.map(({ name }) => line([name, ...places.map((place) => `all ${countIn(place)}`)])),
    ...Object.entries(others).map(([name, by]) =>
      line([name, ...places.map((place) => by[place] ?? "")]),
    ),
  ].join("\n");
}

/** Returns the list of the tests that the letters refer to. */
export const proofList = (): string =>
  Object.entries(proofs)
    .map(([letter, { file, title }]) => `- ${letter}: \`${file}\`, "${title}"`)
    .join("\n");
