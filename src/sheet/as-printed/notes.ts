import { formatLabel, printedLabel } from "../../statements/printed-label.ts";
import { linesOf } from "../plan/put-note.ts";
import { styles } from "../plan/styles.ts";
import { findingsIn, type RowNote } from "./findings.ts";
import { cellAt, rowOfLine, type TableFrame } from "./frame.ts";
import { tableColumns } from "./layout.ts";

/** The notes of a table: those numbered below it, and all others. */
export interface TableNotes {
  readonly numbered: readonly RowNote[];
  readonly others: readonly string[];
}

const mostNumbered = 5;

/**
 * Returns the notes of a table. The numbered notes are in this order: contradictions of the source, footnotes of the
 * release itself, notes about the whole table, restated rows, other rows; within each, in the order of the rows.
 */
export function notesOf(frame: TableFrame): TableNotes {
  const { table, words } = frame;
  const findings = findingsIn(frame);
  const own = words.notes
    .filter((note) => note.table === table)
    .map(({ item, text }): RowNote & { readonly rank: number } => {
      const line = item === undefined ? -1 : table.rows.findIndex((row) => row.item === item);
      const label = table.rows[line]?.label;
      if (label === undefined) return { text, lines: [], rank: 1 };
      const isMarked = printedLabel(label) !== formatLabel(label);
      return {
        text: `${printedLabel(label)}: ${text}`,
        lines: [line],
        rank: isMarked ? 0 : isRestated(frame, item) ? 2 : 3,
      };
    })
    .sort((a, b) => a.rank - b.rank);
  const all = merged([...findings.notes, ...own]);
  const first = (note: RowNote): number => note.lines[0] ?? -1;
  return {
    numbered: all.slice(0, mostNumbered).sort((a, b) => first(a) - first(b)),
    others: [...all.slice(mostNumbered).map(({ text }) => text), ...findings.details],
  };
}

const isRestated = ({ data, table }: TableFrame, item: string | undefined): boolean =>
  data.restatements.some((each) => each.by === table.release && each.reached.has(item ?? ""));

/** Notes with the same text become one note on several rows. */
function merged(notes: readonly RowNote[]): RowNote[] {
  const byText = new Map<string, Set<number>>();
  for (const { text, lines } of notes)
    byText.set(text, new Set([...(byText.get(text) ?? []), ...lines]));
  return [...byText].map(([text, lines]) => ({ text, lines: [...lines] }));
}

/** Plans the numbered notes below the lines, and their numbers at the rows they are about. */
export function planNotes(frame: TableFrame, { numbered }: TableNotes): void {
  if (numbered.length === 0) return;
  const { grid, layout } = frame;
  const numbers = new Map<number, number[]>();
  numbered.forEach(({ lines }, n) => {
    for (const row of lines.length > 0
      ? lines.map((line) => rowOfLine(frame, line))
      : [layout.lastHead])
      numbers.set(row, [...(numbers.get(row) ?? []), n + 1]);
  });
  for (const [row, at] of numbers) putNumber(frame, row, at);
  grid.addRow();
  numbered.forEach(({ text }, n) => {
    putNumber(frame, putText(frame, text), [n + 1]);
  });
}

function putNumber({ grid }: TableFrame, row: number, numbers: readonly number[]): void {
  const [only = 0] = numbers;
  if (numbers.length === 1) grid.put(row, tableColumns.note, { kind: "number", value: only });
  else grid.text(row, tableColumns.note, numbers.join("·"));
  grid.style(cellAt(row, tableColumns.note), styles.quiet, styles.small, styles.center);
}

/** Small print fits 12 characters into the width of 10. */
const smallPrint = 12;

/** Plans a text in small print, as wide as the table, one line a row; returns its first row. */
export function putText({ grid, columnWidths, table }: TableFrame, text: string): number {
  const widths = columnWidths.slice(
    tableColumns.label,
    tableColumns.firstFigure + table.columns.length,
  );
  const room = widths.reduce((sum, width) => sum + width, 0);
  const rows = linesOf(text, Math.floor((room * smallPrint) / 10)).map((line) => {
    const row = grid.addRow();
    grid.text(row, tableColumns.label, line);
    grid.style(cellAt(row, tableColumns.label), styles.quiet, styles.small);
    return row;
  });
  return rows[0] ?? grid.rows;
}
