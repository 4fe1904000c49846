import { figureOf } from "../../../statements/arrange/entry.ts";
import { marksOf } from "../../../statements/marks/marks-of-figure.ts";
import type { Frame } from "../frame.ts";

/** Returns the marks of a cell of the statement; "" where it holds no figure of the dataset. */
export function marksAt({ arranged, views, data }: Frame, line: number, n: number): string {
  const figure = figureOf(arranged.rows[line]?.entries[n]);
  return figure ? marksOf(views[n]?.data ?? data, figure) : "";
}
