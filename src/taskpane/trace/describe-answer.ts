import { isoDateOf } from "../../model/calendar.ts";
import { askedName } from "../../model/period.ts";
import { marksIn, markMeanings } from "../../statements/marks/mark-list.ts";
import { vintageCode, type ViewedColumn } from "../../statements/columns/column.ts";
import type { Asked } from "../../workbook/asked/asked.ts";
import type { CallTrace } from "../../workbook/trace/trace-call.ts";
import type { Language } from "../language/language.ts";
import { signs } from "../language/signs.ts";
import { formatDay, itemName, statementTitle } from "../language/terms.ts";
import { formatAmount, formatPercent } from "./format.ts";
import { texts } from "./texts.ts";

/** Returns what a cell shows besides the figures it is made from, in plain words; empty for a cell that shows a figure. */
export function describeAnswer(trace: CallTrace, language: Language): readonly string[] {
  const { asked, answer } = trace;
  const { about } = texts[language];
  if (!asked) return answer === undefined ? [] : [about.noFigure(trace.call.id, String(answer))];
  switch (asked.shows) {
    case "change":
    case "margin":
    case "share":
      return calculated(trace, asked, language);
    case "difference":
    case "outcome":
      return [about[asked.shows]];
    case "percentage":
      return trace.percentage ? [about.percentage(asked.column ?? "", trace.percentage.text)] : [];
    case "marks":
      return marksIn(String(answer)).length > 0 ? [about.marks] : [about.noMarks];
    case "head":
      return headOf(trace, asked, language);
    case "note":
      return noteOf(trace, asked, language);
    case "label":
      return labelOf(trace, asked, language);
    case "printed cell":
      return printedOf(asked, language);
    default:
      return [];
  }
}

/** `Change on the year before: -10.9% = 11,617,002 / 13,036,439 - 1` */
function calculated(
  { answer, figures }: CallTrace,
  { shows, basis = "YoY" }: Asked,
  language: Language,
): readonly string[] {
  const { about } = texts[language];
  const what = shows === "change" ? about.change[basis] : about.fraction;
  if (typeof answer !== "object") return [what];
  const [one, other] = figures.map(({ value }) => value && formatAmount(value));
  const made = one && other ? ` = ${one} / ${other}${shows === "change" ? " − 1" : ""}` : "";
  return [`${what}${signs[language].colon}${formatPercent(answer)}${made}`];
}

/** `1Q03, 4Q02 @ first (as known on 14-May-04)`. A day shared by several columns is given once. */
function columnNames(columns: readonly ViewedColumn[], language: Language): string {
  const days = [...new Set(columns.map(({ knownOn = "" }) => knownOn))];
  return days
    .map((day) => {
      const names = columns
        .filter(({ knownOn = "" }) => knownOn === day)
        .map(({ period, vintage }) =>
          [askedName(period), ...(vintage === "latest" ? [] : [vintageCode(vintage)])].join(" @ "),
        )
        .join(", ");
      return day === "" ? names : texts[language].about.knownOn(names, formatDay(day, language));
    })
    .join(", ");
}

function headOf(
  { answer, asked }: CallTrace,
  { head, statement }: Asked,
  language: Language,
): readonly string[] {
  const { about } = texts[language];
  if (!head || !statement || !asked) return [about.headOfList];
  const { row, column } = head;
  const of = about.head(columnNames([column], language), statementTitle(statement.code, language));
  if (!row) return [of];
  const value = typeof answer === "object" ? answer.toFixed() : (answer ?? "");
  const isDay = (row === "end" || row === "published") && typeof value === "number";
  const said = isDay ? formatDay(isoDateOf(value), language) : String(value);
  const marks = row === "status" ? marksIn(said).map((mark) => markMeanings[mark][language]) : [];
  return [
    of,
    `${about.heads[row]}${signs[language].colon}${said === "" ? about.nothing : said}`,
    ...(said === "reported" || said === "in part derived" ? [] : marks),
  ];
}

function noteOf(
  { figures }: CallTrace,
  { note, statement }: Asked,
  language: Language,
): readonly string[] {
  const { about } = texts[language];
  if (!note || !statement) return [];
  const columns = columnNames(note.columns, language);
  const title = statementTitle(statement.code, language);
  if (note.text === "") return [about.noNote(columns, title)];
  if (note.number === undefined) return [about.noteLeft(columns, title)];
  const [figure] = figures;
  const of = figure
    ? about.noteOf(itemName(figure.asked.item, language), askedName(figure.asked.period))
    : about.noteOfSeveral;
  return [about.note(note.number, columns, title), of, note.text];
}

function labelOf({ answer }: CallTrace, { line, statement }: Asked, language: Language): string[] {
  const { about } = texts[language];
  if (!statement) return [];
  const title = statementTitle(statement.code, language);
  return [line === undefined ? about.title(title) : about.label(line, title), String(answer ?? "")];
}

function printedOf({ printed, figures }: Asked, language: Language): readonly string[] {
  const { about } = texts[language];
  if (!printed || figures.length > 0) return [];
  if (printed.row === undefined) return [about.printedHead];
  return [printed.column === undefined ? about.printedLabel : about.printedText];
}
