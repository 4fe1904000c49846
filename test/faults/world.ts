// The frozen data with the made-up third release, and its text: what faults are injected into, in memory.
import assert from "node:assert/strict";
import { readDataFiles, type DataFiles } from "../../tools/check-data/data-files.ts";
import { frozenFolder, thirdReleaseText, withThirdReleaseIn } from "../frozen/third-release.ts";

/** A data folder and the text of its newest release. */
export interface World {
  readonly files: DataFiles;
  readonly text: string;
}

export const sound: World = {
  files: withThirdReleaseIn(frozenFolder, readDataFiles),
  text: thirdReleaseText,
};

export const newest = "1Q04";

/** The tables of the newest release in the order in which its text prints them. */
export const printedTables: readonly string[] = [
  ...["revenue", "connectivity", "contracts", "bandwidth", "value-added", "costs", "statistics"],
  ...["ebitda", "capex", "operations", "balance-sheet", "cash-flows"],
];

export const fileOf = (table: string): string => `${newest}/${table}.tsv`;

/** Returns a file as cells, a line a list; the empty last line is left out. */
export const linesOf = ({ files }: World, file: string): string[][] =>
  (files.get(file) ?? assert.fail(`${file} is not there`))
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"));

/** Returns a world with other lines in a file. */
export const withLines = (world: World, file: string, lines: readonly string[][]): World =>
  withFile(world, file, `${lines.map((cells) => cells.join("\t")).join("\n")}\n`);

export const withFile = (world: World, file: string, text: string): World => ({
  ...world,
  files: new Map([...world.files, [file, text]]),
});

export function withoutFile(world: World, file: string): World {
  assert.ok(world.files.has(file), file);
  return { ...world, files: new Map([...world.files].filter(([name]) => name !== file)) };
}

/** Returns a world with another text in one cell; lines and columns count from 0. */
export function withCell(
  world: World,
  file: string,
  [line, column]: readonly [number, number],
  text: string,
): World {
  const lines = linesOf(world, file);
  const cells = lines[line] ?? assert.fail(`${file} has no line ${line + 1}`);
  while (cells.length <= column) cells.push("");
  cells[column] = text;
  return withLines(world, file, lines);
}

/** Returns a text with its first such words replaced; they must be there. */
export function replacedIn(text: string, from: string, to: string): string {
  assert.ok(text.includes(from), `there is no "${from}"`);
  return text.replace(from, () => to);
}

/** Returns a world with words replaced in a file; in the release's text where the file is "text". */
export const replaced =
  (file: string, from: string, to: string) =>
  (world: World): World =>
    file === "text"
      ? { ...world, text: replacedIn(world.text, from, to) }
      : withFile(world, file, replacedIn(world.files.get(file) ?? "", from, to));

/** Does several changes, one after the other. */
export const all =
  (...changes: readonly ((world: World) => World)[]) =>
  (world: World): World =>
    changes.reduce((changed, change) => change(changed), world);
