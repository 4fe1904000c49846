import type { TableColumn } from "../../../src/dataset/decode/decode-tables.ts";
import { decodePrintedPeriod } from "../../../src/model/decode-period.ts";
import { columnKinds, isPercentageColumn } from "../../../src/model/print.ts";
import { isoDateIn, periodIn, readColumns } from "../../release-text/header.ts";
import type { TextTable } from "../../release-text/release-text.ts";
import type { Tell } from "../notice.ts";
import { countHeadRows, unknownWords } from "./head-rows.ts";
import { readCaption, type Caption } from "./read-caption.ts";
import { readRows, type ReadRow } from "./read-rows.ts";

/** A table of the text: caption, heads, columns and rows as printed. */
export interface ReadTable {
  readonly caption: Caption;
  /** The line of its first row of heads. */
  readonly line: number;
  /** For each row of heads: the corner, then one text a column. */
  readonly heads: readonly (readonly string[])[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly ReadRow[];
}

/** Returns the name of a table of the text in a sentence. */
export const nameInText = ({
  caption: { number, title },
  line,
}: Pick<ReadTable, "caption" | "line">): string => {
  if (number !== undefined) return `Table ${number} (${title})`;
  return title === "" ? `the table at line ${line}` : `"${title}"`;
};

/** Returns a table as far as it can be read; undefined, with a notice, if its columns cannot. */
export function readTable(
  table: TextTable,
  headWords: ReadonlySet<string>,
  tell: Tell,
): ReadTable | undefined {
  const caption = readCaption(table);
  const name = nameInText({ caption, line: table.line });
  const rows = table.rows.map((cells) => cells.map((text) => text.trim()));
  const above = countHeadRows(rows);
  if (above === 0) {
    tell({
      line: table.line,
      what: `${name} begins without heads over its columns.`,
      next: "Where an empty or a damaged line stands within a table, mend it; else give the table the heads that the release prints, one to three rows.",
    });
    return undefined;
  }
  const width = Math.max(...rows.slice(0, above).map(({ length }) => length));
  const heads = rows
    .slice(0, above)
    .map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
  const columns = columnsOf(heads, { caption, name, line: table.line, headWords }, tell);
  const body = readRows(rows.slice(above), { line: table.line + above, width, name }, tell);
  if (!columns) return undefined;
  refusePercentages(body, columns, name, tell);
  return { caption, line: table.line, heads, columns, rows: body };
}

function refusePercentages(
  rows: readonly ReadRow[],
  columns: readonly TableColumn[],
  name: string,
  tell: Tell,
): void {
  for (const { line, label, cells } of rows)
    columns.forEach((column, i) => {
      const text = cells[i] ?? "";
      if (!text.includes("%") || isPercentageColumn(column)) return;
      tell({
        line,
        what: `${name}, "${label}": "${text}" is a percentage under ${column.period.code} ${column.column}.`,
        next: "Cells of the row may have moved: compare it with the release.",
      });
    });
}

interface HeadContext {
  readonly caption: Caption;
  readonly name: string;
  readonly line: number;
  readonly headWords: ReadonlySet<string>;
}

function columnsOf(
  heads: readonly (readonly string[])[],
  { caption, name, line, headWords }: HeadContext,
  tell: Tell,
): TableColumn[] | undefined {
  const over = caption.number === undefined ? caption.words : `${caption.title} ${caption.words}`;
  const seen = new Map<string, number>();
  // After an unknown head, the number of columns is uncertain.
  let isUnderstood = true;
  const columns = readColumns(heads, over).map((text, i) => {
    const printed = heads.map((row) => row[i + 1] ?? "").filter((head) => head !== "");
    const fault = headFault(text, printed, headWords);
    const before = seen.get(text);
    isUnderstood &&= fault === undefined;
    if (before === undefined) seen.set(text, i);
    const [code = "", word = ""] = text.split(" ");
    const column = columnKinds.find((kind) => kind === word);
    if (fault)
      tell({
        line,
        what: `${name}: column ${i + 1} is headed "${printed.join(" / ")}"${fault}`,
        next: headAdvice,
      });
    else if (before !== undefined && isUnderstood)
      tell({
        line,
        what: `${name}: columns ${before + 1} and ${i + 1} are both headed ${text}.`,
        next: "One of the heads is wrong: mend it in the text.",
      });
    else if (column && before === undefined) return { period: decodePrintedPeriod(code), column };
    return undefined;
  });
  const whole = columns.filter((column) => column !== undefined);
  return whole.length === columns.length ? whole : undefined;
}

const headAdvice = `Known are a period, ${columnKinds.join(", ")}. Mend the head, or leave the column out of the text.`;

/** Returns what is wrong with the heads of a column, as the end of a sentence. */
function headFault(
  text: string,
  printed: readonly string[],
  headWords: ReadonlySet<string>,
): string | undefined {
  const date = printed.find((head) => isoDateIn(head) !== undefined && !periodIn(head, 1));
  if (date !== undefined) return `: no quarter ends on ${date}.`;
  const unknown = unknownWords(printed, headWords);
  if (unknown.length > 0) return `: "${unknown.join(" ")}" is not a head that is known.`;
  return text.startsWith(" ") ? " and no period." : undefined;
}
