import { groupBy } from "../../../src/dataset/group-by.ts";
import { formatBridge } from "./bridges.ts";
import type { Carried } from "./carried.ts";
import type { Doubtful, ProposedRow, Restated } from "./propose.ts";

/** If at least this many cells of one column are concerned, the column is named instead of each cell. */
const wholeColumn = 3;

/** Returns the findings about the comparatives in words: doubts first, then rows for a person to confirm. */
export function formatRestated({ doubtful, rows }: Restated): string[] {
  const open = rows.filter(({ coveredBy }) => !coveredBy);
  const covered = rows.filter(({ coveredBy }) => coveredBy && !coveredBy.alike);
  const explained = rows.filter(({ coveredBy }) => coveredBy?.alike);
  return [
    ...(doubtful.length + rows.length === 0
      ? ["Every figure that the release prints again agrees, or is on record as restated."]
      : []),
    ...formatDoubtful(doubtful),
    ...formatRows(
      "These differ, and nothing speaks against a restatement. Proposed for restatements.tsv, UNCONFIRMED: give each a reason that the release states, or find what was read wrong:",
      open,
    ),
    ...formatRows(
      "These differ as well, and would be put down to an older restatement. If the release restates them again, they need rows of their own:",
      covered,
    ),
    ...explained.map(
      ({ item, from, coveredBy }) =>
        `${item.code} ${from.code} differs by what the ${coveredBy?.restatement.by.code ?? ""} release changed: it needs no row.`,
    ),
  ];
}

function formatDoubtful(doubtful: readonly Doubtful[]): string[] {
  if (doubtful.length === 0) return [];
  const columns = groupBy(doubtful, ({ comparative: { cell }, doubt }) =>
    [cell.table.id, cell.column.period.code, cell.column.column, doubt.is].join(" "),
  );
  return [
    `Wrong row, wrong column, or restated? ${doubtful.length} figures look misread. Look at them before all else:`,
    ...[...columns.values()].sort(byStrength).flatMap(formatColumn),
  ];
}

/** A column that does not add up may be only a consequence of a misplaced figure in it. */
const byStrength = ([one]: readonly Doubtful[], [other]: readonly Doubtful[]): number =>
  Number(one?.doubt.is === "does not add up") - Number(other?.doubt.is === "does not add up");

function formatColumn(all: readonly Doubtful[]): string[] {
  const [first] = all;
  if (!first || all.length < wholeColumn) return all.map(formatOne);
  const { cell } = first.comparative;
  const { period, column } = cell.column;
  const head = `  ${cell.table.identity.code}, ${period.code} ${column}: ${all.length} figures, ${first.doubt.is}`;
  return [`${head}; the first:`, formatOne(first)];
}

function formatOne({ comparative, doubt }: Doubtful): string {
  const { cell, older, newer } = comparative;
  const { period, column } = cell.column;
  const before = older ? `, before ${older.text}` : ", new";
  return `  ${doubt.is}? ${cell.table.identity.code}, ${cell.item.code} ${period.code} ${column}: the printed ${newer?.text ?? ""} ${doubt.evidence}${before}.`;
}

/** The header of restatements.tsv. */
const header = ["from", "to", "by", "item", "effect", "bridge", "reason"].join("\t");

function formatRows(title: string, rows: readonly ProposedRow[]): string[] {
  if (rows.length === 0) return [];
  return [title, header, ...rows.map(rowText), ...rows.flatMap(remark)];
}

/** Returns a row as restatements.tsv has it. Its reason is a question mark, which the build refuses. */
export const rowText = ({ from, to, by, item, effect, bridges }: ProposedRow): string =>
  [
    ...[from.code, to?.code ?? "", by.code, item.code, effect],
    bridges[0]?.foundBy === "the catalogue" ? formatBridge(bridges[0]) : "",
    "?",
  ].join("\t");

/** What else is known of a row: the figures, bridges that arithmetic alone found, what an older restatement says. */
function remark({ item, shown, bridges, coveredBy }: ProposedRow): string[] {
  const figures = shown.map(
    ({ cell, older, newer }) =>
      `${cell.column.period.code} ${older?.text ?? "no line"} → ${newer?.text ?? "no line"} (${cell.table.identity.code})`,
  );
  const others = bridges.filter(({ foundBy }) => foundBy === "arithmetic").map(formatBridge);
  const reached = coveredBy?.restatement.reached.get(item.code);
  const said = [
    figures.join(", "),
    ...(others.length > 0 ? [`comes to ${others.join(", or to ")}`] : []),
    ...(reached ? [`${coveredBy?.restatement.by.code ?? ""} has it as "${reached.effect}"`] : []),
  ].filter((text) => text !== "");
  return said.length > 0 ? [`  # ${item.code}: ${said.join("; ")}.`] : [];
}

/** Returns the exceptions that carried over, in words, each once: several checks may meet one. */
export const formatCarried = (carried: readonly Carried[]): string[] => [
  ...new Set(
    carried.map(
      ({ check, exception }) =>
        `${check.label} ${check.period}, ${exception.table}: "${check.printed}" is excused by the row of ${exception.release.code} (${exception.kind}).`,
    ),
  ),
];
