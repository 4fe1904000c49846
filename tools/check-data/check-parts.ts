// Parts that checks of several files share: duplicate rows, and periods that are too late for a release.
import {
  decodeLines,
  decodeRows,
  fault,
  type DataLine,
  type Row,
} from "../../src/dataset/decode/tsv.ts";
import { endOf, type Period } from "../../src/model/period.ts";
import type { Release } from "../../src/model/release.ts";

/**
 * Returns the rows of a tab-separated file with one header row.
 *
 * @throws broken for a duplicate column or row.
 */
export function readRows(file: string, text: string): Row[] {
  const [head, ...lines] = decodeLines(file, text);
  const header = head?.cells ?? [];
  if (new Set(header).size < header.length)
    throw fault({ file, line: 1 }, "a column stands twice.");
  refuseRepeated(lines);
  if (asking.includes(file)) refuseQuestions(lines);
  return decodeRows(file, text, header.join(" "));
}

/** The shared files in which `npm run ingest` asks. In other files a question mark is refused as a reason (`isReason`). */
const asking: readonly string[] = ["items.tsv", "corrections.tsv", "omissions.tsv", "releases.tsv"];

/** `npm run ingest` writes a question mark if a person must answer. */
function refuseQuestions(lines: ReturnType<typeof decodeLines>): void {
  for (const line of lines) {
    const question = line.cells.find((cell) => cell.startsWith("?"));
    if (question !== undefined)
      throw fault(line, `"${question}" is a question of npm run ingest that is not answered.`);
  }
}

function refuseRepeated(lines: ReturnType<typeof decodeLines>): void {
  const seen = new Map<string, DataLine>();
  for (const line of lines) {
    const text = line.cells.join("\t").trimEnd();
    const before = seen.get(text);
    if (before) throw fault(line, `the row repeats line ${before.line}.`);
    seen.set(text, line);
  }
}

/** Refuses a period that ends after the quarter of its release. */
export function refuseLater(
  line: DataLine,
  period: Period,
  { code, quarter }: Pick<Release, "code" | "quarter">,
): void {
  if (endOf(period) > endOf(quarter))
    throw fault(line, `${period.code} ends after ${code}, the quarter that the release reports.`);
}

/** Says whether a text can be a reason: it has words, and is not the question mark of a proposed row. */
export const isReason = (text: string): boolean => /\p{Letter}{2}/u.test(text);

/** Says whether a text has kana or kanji. */
export const isJapanese = (text: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);

/** Refuses two texts if one has an amount with commas that the other does not have. */
export function refuseOtherAmounts(row: Row, english: string, japanese: string): void {
  const amounts = (text: string): readonly string[] => text.match(/\d{1,3}(?:,\d{3})+/g) ?? [];
  const lacking = amounts(english).find((amount) => !amounts(japanese).includes(amount));
  if (lacking !== undefined) throw fault(row, `the Japanese lacks the amount ${lacking}.`);
  const more = amounts(japanese).find((amount) => !amounts(english).includes(amount));
  if (more !== undefined) throw fault(row, `the English lacks the amount ${more}.`);
}
