import { attempt, Failure } from "../../errors.ts";
import { requirePrintedPercentage } from "../../figures/printed-percentage.ts";
import { periodFor } from "../../figures/find-answer.ts";
import type { Asked, PrintedPlace } from "../asked/asked.ts";

/** A printed percentage, and its place. */
export interface TracedPercentage {
  readonly text: string;
  readonly at: Required<PrintedPlace>;
}

/** Returns the place of the printed percentage that a cell, or a mark, asks for; undefined if there is none. */
export function percentagePlace({ figures, column }: Asked): TracedPercentage | undefined {
  const [figure] = figures;
  if (!figure || !column) return undefined;
  const { data, item } = figure;
  const printed = attempt(() => requirePrintedPercentage(data, { ...figure, column }));
  if (printed instanceof Failure) return undefined;
  const { table, text } = printed;
  const { code } = periodFor(item, figure.period);
  const rowOf = (asked: string | undefined): number =>
    table.rows.findIndex((row) => row.item !== undefined && row.item === asked);
  const row = [item.code, item.home?.item].map(rowOf).find((found) => found >= 0) ?? -1;
  const at = table.columns.findIndex(
    (each, n) =>
      each.column === column && each.period.code === code && table.rows[row]?.cells[n] === text,
  );
  return at < 0 ? undefined : { text, at: { table, row, column: at } };
}
