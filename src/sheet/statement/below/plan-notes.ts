import { certain } from "../../../errors.ts";
import { absentWords } from "../../../statements/arrange/entry.ts";
import { lineTold } from "../../../statements/definitions/statement-line.ts";
import { markMeanings, marks } from "../../../statements/marks/mark-list.ts";
import type { ViewedColumn } from "../../../statements/columns/column.ts";
import { padNotes, type Note } from "../../../statements/notes/note.ts";
import { notesOf } from "../../../statements/notes/notes.ts";
import { cellOf, expectedOf } from "../../plan/cell-value.ts";
import { addressOf, figuresArea, placedColumns, put, rangeOf, type Frame } from "../frame.ts";
import { textOrNothing } from "../head/expressions.ts";
import { columns, markLines, noteRows, rows, sourceNoteRows } from "../layout.ts";
import { Decimal } from "../../../exact/decimal.ts";
import { silentAddress } from "./answers.ts";
import { marksRange } from "./plan-marks.ts";
import { differingPercents, percentMarksRange } from "./plan-percent-marks.ts";
import type { Body } from "../body/plan-body.ts";

/**
 * Plans the most important notes, numbered, the number next to each line that has one, all notes among the sources, and
 * the meaning of the marks and words on the sheet.
 */
export function planNotes(frame: Frame, body: Body): void {
  const { arranged, places, placement } = frame;
  const language = placement.language ?? "en";
  const all = notesOf(notedViews(frame), arranged.definition, language);
  planBlock(frame, places.machinery.notes, all, noteRows);
  planBlock(frame, places.sources.notes, all, sourceNoteRows);
  const shown = padNotes(all, noteRows, language);
  shown.forEach(({ text }, n) => {
    const from = places.machinery.notes + n;
    const told = (column: number): string => addressOf(frame, from, column);
    const number = numberOf(all, noteRows, n);
    put(frame, places.notes + n, columns.note, {
      formula: textOrNothing(told(columns.check)),
      value: number,
      needs: "heads",
    });
    put(frame, places.notes + n, columns.label, {
      formula: textOrNothing(told(columns.firstFigure)),
      value: text,
      needs: "heads",
    });
  });
  const block = { row: places.machinery.notes, rows: noteRows, columns: 1 };
  const numbers = rangeOf(frame, { ...block, column: columns.check }, "both");
  const items = rangeOf(frame, { ...block, column: columns.note }, "both");
  arranged.rows.forEach(({ item }, line) => {
    if (!item || lineTold(arranged.definition.lines, line) !== undefined) return;
    const row = places.lines[line] ?? 0;
    const code = addressOf(frame, row, columns.code, "column");
    const n = shown.findIndex((note) => note.item === item.code);
    put(frame, row, columns.note, {
      formula: `IFERROR(INDEX(${numbers},MATCH(${code},${items},0)),"")`,
      value: n < 0 ? "" : numberOf(all, noteRows, n),
      needs: "heads",
    });
  });
  planMarksLegend(frame);
  planWordsLegend(frame, body);
}

/** The columns of amounts, in the order of the sheet: the block of notes is asked for in this order. */
const notedViews = (frame: Frame): ViewedColumn[] =>
  placedColumns(frame).flatMap(({ n }) =>
    certain(frame.arranged.columns[n]).shows === undefined ? [certain(frame.views[n])] : [],
  );

/** The last row says how many notes are left out, and has no number. */
function numberOf(all: readonly Note[], room: number, n: number): Decimal | string {
  const numbered = all.length > room ? room - 1 : all.length;
  return n < numbered ? new Decimal(n + 1) : "";
}

/** A block of `IIJ.NOTES`: number, item, period, text. */
function planBlock(frame: Frame, row: number, all: readonly Note[], room: number): void {
  const { arranged, grid, placement } = frame;
  const across = (at: number): string => rangeOf(frame, figuresArea(frame, at), "row");
  const language = placement.language === "ja" ? ',"ja"' : "";
  const formula = `=IIJ.NOTES("${arranged.definition.code}",${across(rows.noted)},${across(rows.asked)},${room}${language})`;
  padNotes(all, room, placement.language ?? "en").forEach(({ item, period, text }, n) => {
    [numberOf(all, room, n), item, period, text].forEach((value, right) => {
      const column = columns.check + right;
      if (placement.fill === "values") grid.put(row + n, column, cellOf(value));
      else if (n + right === 0) grid.formula(row, column, formula, expectedOf(value));
      else grid.put(row + n, column, { kind: "spilled", expected: expectedOf(value) });
    });
  });
}

/** The marks of all figures in columns of amounts, as in the block of marks. */
export const shownMarks = ({ marks: all, arranged }: Frame): string[] =>
  all.flatMap((cells) =>
    cells.flatMap((text, n) =>
      text === undefined || certain(arranged.columns[n]).shows !== undefined ? [] : [text],
    ),
  );

const separator = " · ";

/** The meaning of the marks on the sheet. */
function planMarksLegend(frame: Frame): void {
  const found = shownMarks(frame);
  const language = frame.placement.language ?? "en";
  const percents = percentMarksRange(frame);
  const differing = differingPercents(frame);
  const told = marks.map((mark) => {
    const ofPercents = mark === "≠" && percents ? `+COUNTIF(${percents},"*≠*")` : "";
    return {
      formula: `COUNTIF(${marksRange(frame)},"*${mark}*")${ofPercents}>0`,
      holds: found.some((text) => text.includes(mark)) || (mark === "≠" && differing > 0),
      text: `${mark} ${markMeanings[mark][language]}`,
    };
  });
  const line = Math.ceil(told.length / markLines);
  for (let n = 0; n < markLines; n += 1)
    planLegend(frame, frame.places.marksLegend + n, told.slice(n * line, (n + 1) * line));
}

const words = {
  en: {
    notPresented: "n.p. not presented: the release that decides the column has no such line",
    notAvailable: "#N/A not available: it is not printed, or must not be derived",
    notMeaningful: "n.m. not meaningful: a change on nothing or on a loss",
  },
  ja: {
    notPresented: "n.p. 該当項目の表示なし",
    notAvailable: "#N/A 公表されておらず、算出もできない数値",
    notMeaningful: "n.m. 基準がゼロ又は損失のため変化率は意味を持たない",
  },
} as const;

/** The meaning of the words shown instead of figures. */
function planWordsLegend(frame: Frame, body: Body): void {
  const { places, placement } = frame;
  const cells = rangeOf(
    frame,
    figuresArea(frame, places.firstLine, places.lastLine - places.firstLine + 1),
    "both",
  );
  const shown = new Set(body.flat());
  const told = words[placement.language ?? "en"];
  planLegend(frame, places.wordsLegend, [
    ...(["notPresented", "notMeaningful"] as const).map((word) => ({
      formula: `COUNTIF(${cells},"${absentWords[word]}")>0`,
      holds: shown.has(absentWords[word]),
      text: told[word],
    })),
    {
      formula: `SUMPRODUCT(ISNA(${cells})*1)>0`,
      holds: shown.has(absentWords.notAvailable),
      text: told.notAvailable,
    },
  ]);
}

interface Term {
  readonly formula: string;
  readonly holds: boolean;
  readonly text: string;
}

function planLegend(frame: Frame, row: number, terms: readonly Term[]): void {
  const texts = terms.map(({ formula, text }) => `IF(${formula},"${text}","")`);
  const silent = silentAddress(frame);
  const joined = `TEXTJOIN("${separator}",TRUE,${texts.join(",")})`;
  put(frame, row, columns.label, {
    // An error because the add-in does not answer is not a figure that is not available.
    formula: silent === undefined ? joined : `IF(${silent}<>"","",${joined})`,
    value: terms.flatMap(({ holds, text }) => (holds ? [text] : [])).join(separator),
    needs: "heads",
  });
}
