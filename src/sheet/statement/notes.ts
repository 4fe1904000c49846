import { formatChain } from "../../figures/derive/chain.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Failure } from "../../errors.ts";
import { findNearest } from "../../figures/refuse/nearest.ts";
import type { Refusal } from "../../figures/refusal.ts";
import { refusalOf } from "../../figures/refuse/refuse.ts";
import { periodName } from "../../model/period.ts";
import { isAmount, viewOfColumn, type ColumnRequest } from "../../statements/columns/column.ts";
import { figureOf, absentWords } from "../../statements/arrange/entry.ts";
import { markMeanings, marks, type Mark } from "../../statements/marks/mark-list.ts";
import type { Frame } from "./frame.ts";
import { isDerivedColumn, marksAt } from "./shown-marks.ts";

/** Returns the footnotes of a statement: what its marks, words and years mean, how derived columns came about, why figures lack. */
export function formatNotes(frame: Frame): string[] {
  const shown = wordsShown(frame);
  return [
    ...marksInColumns(frame).map((mark) => `${mark} ${markMeanings[mark].en}.`),
    ...frame.arranged.columns.flatMap((_, n) => columnNotes(frame, n)),
    ...(shown.has(absentWords.notPresented) && frame.placement.fill !== "spill"
      ? ["n.p. Not presented: the release that decides the column has no such figure."]
      : []),
    ...(shown.has(absentWords.notMeaningful)
      ? [
          "n.m. Not meaningful: a change on nothing or on a loss; IIJ.CHANGE gives it as the releases do.",
        ]
      : []),
    ...yearsNote(frame),
  ];
}

/** IIJ names a fiscal year by its start, vendors of data by its end. */
function yearsNote({ arranged }: Frame): string[] {
  const years = arranged.columns.filter(({ period }) => period.code.startsWith("FY"));
  const names = new Set(years.map(({ period }) => periodName(period)));
  return names.size > 0 ? [`Fiscal years: ${[...names].join("; ")}.`] : [];
}

function wordsShown({ arranged }: Frame): ReadonlySet<string> {
  return new Set(
    arranged.rows.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry && "word" in entry ? [entry.word] : [])),
    ),
  );
}

/** In their order; also those that stand in the head of a column or hold for a whole line. */
function marksInColumns(frame: Frame): Mark[] {
  const found = frame.arranged.rows.flatMap((row) =>
    row.entries.map((_, n) => marksAt(frame, row, n)),
  );
  return marks.filter((mark) => found.some((text) => text.includes(mark)));
}

/** What a column is made of where it is derived, why some of its lines are not available, and what to ask instead. */
function columnNotes(frame: Frame, n: number): string[] {
  const { arranged } = frame;
  const column = arranged.columns[n];
  if (!column || !isAmount(column)) return [];
  if (column.shows || !isDerivedColumn(frame, n)) return lackNotes(frame, n);
  const chains = new Set(
    arranged.rows.flatMap(({ entries }) => {
      const figure = figureOf(entries[n]);
      if (!figure?.chain || figure.item.kind !== "flow") return [];
      const across = figure.status === "derived across releases" ? ", across releases" : "";
      return [`${formatChain(figure.chain)}${across}`];
    }),
  );
  return [
    ...[...chains].map((chain) => `d ${column.period.code} is ${chain}.`),
    ...lackNotes(frame, n),
  ];
}

/** Lines that are not available for one reason stand together, with what the first of them is told. */
function lackNotes({ arranged: { columns, rows }, data }: Frame, n: number): string[] {
  const column = columns[n];
  if (!column) return [];
  const lacking = new Map<string, { readonly message: string; readonly labels: string[] }>();
  for (const { item, label, entries } of rows) {
    const entry = entries[n];
    if (!item || !entry || !("word" in entry) || entry.word !== absentWords.notAvailable) continue;
    const { message } = entry.failure;
    const cause = causeOf(viewOfColumn(data, column), column, entry.failure);
    const lines = lacking.get(cause) ?? { message, labels: [] };
    lines.labels.push(label);
    lacking.set(cause, lines);
  }
  const lines = rows.filter(({ entries }) => entries[n] !== undefined).length;
  return [...lacking.values()].map(({ message, labels }) => {
    const which = labels.length === lines ? "any line" : formatLabels(labels);
    return `${absentWords.notAvailable} Not available in ${column.period.code}: ${which}. ${message}`;
  });
}

/** A reason that most lines share is not worth a page of their names. */
function formatLabels(labels: readonly string[]): string {
  const told = labels.length > 8 ? 3 : labels.length;
  const others = labels.length - told;
  return `${labels.slice(0, told).join("; ")}${others > 0 ? `; and ${others} more lines` : ""}`;
}

/** What a refusal says of whatever item it is about: the reason, the period it turns on, and what to ask instead. */
function causeOf(data: Dataset, { vintage }: ColumnRequest, failure: Failure): string {
  const refusal = refusalOf(failure);
  if (!refusal) return failure.message;
  const { item, period, reason } = refusal;
  const instead = findNearest(data, { item, period, vintage });
  return [reason, turningOn(refusal), instead?.code].join(" ");
}

function turningOn(refusal: Refusal): string {
  switch (refusal.reason) {
    case "lacking line":
      return refusal.lacking.period.code;
    case "mixed bases":
      return refusal.old.code;
    case "unlike lines":
      return refusal.why;
    default:
      return "";
  }
}
