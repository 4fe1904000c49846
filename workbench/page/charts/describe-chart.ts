import type { DrawnChart, DrawnSeries } from "./chart-data.ts";

/** The description of a chart for people who cannot see it: Office.js has no alternative text. */
export function describeChart({ title, series, categories }: DrawnChart): string {
  const seen = series.filter((each) => each.inLegend && !isUnseen(each)).map(({ name }) => name);
  const [first, last] = [categories[0], categories.at(-1)];
  const across = first === undefined || last === undefined ? "" : `, ${first} to ${last}`;
  return `Chart: ${title}. ${seen.join(", ")}${across}.`;
}

/** A series without fill or line is invisible; it only supports others, or carries labels. */
const isUnseen = ({ set, type }: DrawnSeries): boolean =>
  set[type.startsWith("Line") ? "Line" : "Fill"] === "none";
