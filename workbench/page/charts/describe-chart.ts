import type { DrawnChart, DrawnSeries } from "./chart-data.ts";

/** What a chart says to who does not see it: Office.js has no alternative text. */
export function describeChart({ title, series, categories }: DrawnChart): string {
  const seen = series.filter((each) => each.inLegend && !isUnseen(each)).map(({ name }) => name);
  const [first, last] = [categories[0], categories.at(-1)];
  const across = first === undefined || last === undefined ? "" : `, ${first} to ${last}`;
  return `Chart: ${title}. ${seen.join(", ")}${across}.`;
}

/** Without fill or line it only carries others, or labels. */
const isUnseen = ({ set, type }: DrawnSeries): boolean =>
  set[type.startsWith("Line") ? "Line" : "Fill"] === "none";
