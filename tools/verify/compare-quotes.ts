import { decodePrinted } from "../../src/exact/printed.ts";
import type { Comparison } from "./compare-tables.ts";

/** A figure recorded from the running text, as in the data file, with the words from its line. */
export interface Quote {
  readonly item: string;
  readonly period: string;
  readonly printed: string;
  /** `ones`, `thousands`, `millions`, `billions`, or ""; `any` where no scale is recorded. */
  readonly scale: string;
  /** Parts of the line, separated by bars; all of them must be in it. */
  readonly near: string;
  /** A future period that the line must name as well. */
  readonly names?: RegExp;
  /** The words before the figure that change it; "" for none. Without it they are not compared. */
  readonly qualifier?: string;
}

/** A line of a release; a row of a table knows the scale that the caption gives. */
export interface TextLine {
  readonly text: string;
  readonly scale?: string;
}

/** A part of a line. */
export interface Span {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A comparison, and the places of the figures that agree. */
export interface QuoteComparison extends Comparison {
  readonly found: readonly Span[];
}

/**
 * Compares figures recorded from the text of a release with the text: each must be in a line with its recorded words and
 * in the recorded scale. For a record without a figure, the line must have the words.
 */
export function compareQuotes(
  quotes: readonly Quote[],
  lines: readonly TextLine[],
): QuoteComparison {
  const faults: string[] = [];
  const found: Span[] = [];
  for (const quote of quotes) {
    if (quote.near.trim() === "") {
      faults.push(
        `text, ${quote.item} of ${quote.period}: the words near "${quote.printed}" are blank`,
      );
      continue;
    }
    const all = lines.flatMap((line, n) => (isNear(line, quote) ? spansIn(line, n, quote) : []));
    const scaled = all.filter((span) => hasScale(lines[span.line], span, quote));
    found.push(...scaled);
    if (scaled.length === 0) faults.push(faultOf(quote, all.length > 0));
    else if (!scaled.some((span) => isQualified(lines[span.line], span, quote)))
      faults.push(qualifierFault(quote));
  }
  return { faults, cells: quotes.length - faults.length, found };
}

function faultOf({ item, period, near, printed, scale, names }: Quote, stands: boolean): string {
  const what = `text, ${item}${period === "" ? "" : ` of ${period}`}`;
  if (stands) return `${what}: "${printed}" is recorded in ${scale || "ones"}, not so printed`;
  const naming = names ? ` that names ${period}` : "";
  if (printed === "") return `${what}: no line has "${near}"${naming}`;
  return `${what}: no line near "${near}"${naming} prints "${printed}"`;
}

const isNear = ({ text }: TextLine, { near, names }: Quote): boolean =>
  near.split("|").every((words) => text.includes(words)) && (names?.test(text) ?? true);

/** The place of the figure: within the recorded words that contain it, else anywhere in the line. */
function spansIn({ text }: TextLine, line: number, { near, printed }: Quote): Span[] {
  const spans = occurrences(text, printed).map(([from, to]) => ({ line, from, to }));
  const parts = near
    .split("|")
    .filter((words) => printed !== "" && occurrences(words, printed).length > 0)
    .map((words) => [text.indexOf(words), text.indexOf(words) + words.length] as const);
  const within = spans.filter(({ from, to }) =>
    parts.some(([start, end]) => start <= from && to <= end),
  );
  return within.length > 0 ? within : spans;
}

/** A figure occurs in a line if it is not part of a longer one: 15 is not in 2003.15 or 155. */
function occurrences(text: string, printed: string): [number, number][] {
  if (printed === "") return [[0, 0]];
  const escaped = printed.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const figure = new RegExp(`(?<![\\d.,])${escaped}(?!\\d|[.,]\\d)`, "gi");
  return [...text.matchAll(figure)].map(({ index }) => [index, index + printed.length]);
}

/** The scale is that of the table, or the word after the figure; without one, an amount is not a multiple of a million. */
function hasScale(line: TextLine | undefined, { to }: Span, { printed, scale }: Quote): boolean {
  if (!line || scale === "any" || decodePrinted(printed) === undefined) return true;
  if (line.scale !== undefined) return scale === "" || scale === line.scale;
  const word = /^\s*(thousand|million|billion)/.exec(line.text.slice(to))?.[1];
  return word ? `${word}s` === scale : scale !== "millions" && scale !== "billions";
}

/** Words before a figure that change it. */
const qualifying =
  /\b(more than|less than|at least|at most|over|nearly|approximately|about|additional)(?: JPY| USD)? ?$/i;

/** Says whether the recorded qualifier is the one before the figure. */
function isQualified(line: TextLine | undefined, { from }: Span, { qualifier }: Quote): boolean {
  if (qualifier === undefined) return true;
  const before = qualifying.exec(line?.text.slice(0, from) ?? "")?.[1]?.toLowerCase();
  return (before ?? "") === qualifier.toLowerCase();
}

const qualifierFault = ({ item, period, printed, qualifier = "" }: Quote): string =>
  `text, ${item} of ${period}: the words before "${printed}" are recorded as "${qualifier}", not so printed`;
