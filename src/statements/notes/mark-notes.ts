import type { Dataset } from "../../dataset/dataset.ts";
import { broken } from "../../errors.ts";
import { findAnswer } from "../../figures/find-answer.ts";
import { formatChain } from "../../figures/derive/chain.ts";
import { findFigure } from "../../figures/printed-figure.ts";
import { releasesWith } from "../../figures/releases-with.ts";
import { contradictionOf } from "../../figures/served-figure.ts";
import type { Figure } from "../../model/figure.ts";
import { formatTable } from "../../model/table.ts";
import type { ViewedColumn } from "../columns/column.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import { labelOfLine } from "../definitions/line-label.ts";
import { itemOfLine } from "../definitions/statement-line.ts";
import { marks, marksIn, type Mark } from "../marks/mark-list.ts";
import { marksOf } from "../marks/marks-of-figure.ts";
import { releasesBefore } from "../marks/restated.ts";
import { carriedFrom } from "./carried.ts";
import { formatMarkNote } from "./format-mark-note.ts";
import type { MarkDetail, MarkedLines } from "./marked-lines.ts";
import type { Note, NoteLanguage } from "./note.ts";

/** A marked figure, with the label of its line. */
interface Marked {
  readonly data: Dataset;
  readonly figure: Figure;
  readonly label: string;
}

/** Returns the marks in some columns as notes, the most important first, each with its lines. */
export function markNotes(
  columns: readonly ViewedColumn[],
  definition: StatementDefinition,
  language: NoteLanguage,
): Note[] {
  const groups = new Map<string, MarkedLines>();
  for (const column of columns)
    for (const marked of markedIn(column, definition, language))
      for (const mark of marksIn(marksOf(marked.data, marked.figure)))
        gather(groups, mark, marked, column.period.code);
  const all = new Set(columns.map(({ period }) => period.code));
  return [...groups.values()]
    .sort((a, b) => marks.indexOf(a.mark) - marks.indexOf(b.mark))
    .map((group): Note => ({
      item: "",
      period: onlyPeriod(group) ?? "",
      text: formatMarkNote(group, all, language),
    }));
}

function markedIn(
  { data, period, vintage }: ViewedColumn,
  { lines }: StatementDefinition,
  language: NoteLanguage,
): Marked[] {
  return lines.flatMap((line) => {
    if (line.kind !== "line" && line.kind !== "total") return [];
    const item = data.items.get(itemOfLine(line) ?? "");
    const figure = item && findAnswer(data, { item, period, vintage });
    if (!item || !figure) return [];
    return [{ data, figure, label: labelOfLine(line, item, language) }];
  });
}

function gather(
  groups: Map<string, MarkedLines>,
  mark: Mark,
  { data, figure, label }: Marked,
  period: string,
): void {
  const detail = detailOf(data, mark, figure);
  // c and m have one note for all periods, other marks one for each period.
  const apart = mark === "c" || mark === "m" ? "" : period;
  const key = [mark, apart, JSON.stringify(detail)].join(" ");
  const group = groups.get(key) ?? { mark, detail, lines: [] };
  groups.set(key, group);
  const line = group.lines.find((each) => each.label === label);
  if (line) line.periods.add(period);
  else group.lines.push({ label, periods: new Set([period]) });
}

function detailOf(data: Dataset, mark: Mark, figure: Figure): MarkDetail {
  switch (mark) {
    case "†": {
      const newer = newestPrintAfter(data, figure);
      return newer === undefined
        ? { says: "not reprinted" }
        : { says: "reprinted", date: newer.date };
    }
    case "r": {
      const [before] = releasesBefore(data, figure).slice(-1);
      const had = before && findFigure(data, figure.item, figure.period, before);
      return { says: had ? "differs" : "lacked", date: before?.date ?? "" };
    }
    case "≠": {
      const other = contradictionOf(data, figure);
      if (!other) throw broken(`${figure.item.code} is marked ≠ and nothing contradicts it.`);
      const { table, printed: text } = other;
      return { says: "printed", table: formatTable(table), text, scale: table.scale };
    }
    case "d": {
      const { chain = [], status, item } = figure;
      if (item.kind !== "flow") return { says: "carried", from: carriedFrom(chain) };
      return {
        says: "chain",
        chain: formatChain(chain),
        across: status === "derived across releases",
      };
    }
    case "c":
      return { says: figure.terms.length > 1 ? "computed" : "blank" };
    case "m":
      return { says: "millions" };
  }
}

/** Returns the newest release that prints the fact of a superseded figure again. */
const newestPrintAfter = (data: Dataset, { item, period, release, chain }: Figure) =>
  chain
    ? undefined
    : releasesWith(data, item, period)
        .reverse()
        .find(
          (newer) =>
            newer.quarter.first > release.quarter.first && findFigure(data, item, period, newer),
        );

/** Returns the period of a group that is about only one period. */
function onlyPeriod({ lines }: MarkedLines): string | undefined {
  const periods = new Set(lines.flatMap((line) => [...line.periods]));
  return periods.size === 1 ? [...periods][0] : undefined;
}
