import type { Dataset } from "../../dataset/dataset.ts";
import type { Arranged, ArrangedRow } from "../../statements/arrange/arranged-statement.ts";
import { figureOf } from "../../statements/arrange/entry.ts";
import { flagOf, type Flag } from "../../statements/marks/mark.ts";

/** What flags need to know of a sheet. */
interface Shown {
  readonly data: Dataset;
  readonly arranged: Arranged;
}

/** Where the head already says that a column is derived, or the label that a line is computed, its cells need not. */
export function shownFlag(
  shown: Shown,
  { entries, line }: ArrangedRow,
  n: number,
): Flag | undefined {
  const figure = figureOf(entries[n]);
  const flag = figure && flagOf(shown.data, figure);
  if (flag === "C" && line.kind === "total") return undefined;
  return flag === "D" && isDerivedColumn(shown, n) ? undefined : flag;
}

/** Says whether no release prints the period of a column. */
export function isDerivedColumn({ arranged }: Pick<Shown, "arranged">, n: number): boolean {
  const figures = arranged.rows.flatMap(({ entries }) => figureOf(entries[n]) ?? []);
  return figures.length > 0 && figures.every(({ chain }) => chain !== undefined);
}

/** Says whether some figure of a sheet carries a flag, so that all leave room for one. */
export const hasFlags = (shown: Shown): boolean =>
  shown.arranged.rows.some((row) =>
    row.entries.some((_, n) => shownFlag(shown, row, n) !== undefined),
  );
