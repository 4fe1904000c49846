import type { Dataset } from "../dataset/dataset.ts";
import type { TableNote } from "../dataset/decode/decode-notes.ts";
import type { PrintedTable } from "../dataset/decode/decode-tables.ts";
import { notFound } from "../errors.ts";
import type { MakePlan } from "../excel/inserted.ts";
import { decodeUnit } from "../model/unit.ts";
import { hasChart } from "../sheet/chart/specs.ts";
import { formatLabel } from "../statements/printed-label.ts";
import type { Choice } from "./choice.ts";
import type { ColumnOptions } from "../statements/columns/choose-columns.ts";
import { columnsOf } from "./columns.ts";
import type { Subject } from "./gallery.ts";
import { statementPlans, tablePlans } from "./plans.ts";
import { tablesOf } from "./tables.ts";

/** Returns what plans the sheet that was chosen; a printed table takes those of the notes that are to it. */
export function chosenPlans(
  data: Dataset,
  choice: Choice,
  notes: readonly TableNote[],
  unreconciled = false,
): MakePlan {
  const { subject, columns, fill } = choice;
  if (subject.kind === "table") {
    const table = requireTable(data, subject);
    return tablePlans(data, table, textsTo(table, notes), { fill, unreconciled });
  }
  const { code } = subject;
  const unit = decodeUnit(choice.unit);
  const chart = choice.chart && hasChart(code);
  return statementPlans(data, code, columnsOf(data, code, columns, choice.unit), {
    unit,
    fill,
    chart,
    aligned: isAligned(columns.options),
    unreconciled,
  });
}

/** Periods stand in the same column on every sheet where quarters stand before years, the oldest first. */
const isAligned = ({ order, years }: ColumnOptions): boolean =>
  order === "oldest first" && years === "apart";

/** Returns the printed table that a subject names. */
export function requireTable(
  data: Dataset,
  { release, table: id }: Extract<Subject, { kind: "table" }>,
): PrintedTable {
  const table = tablesOf(data, release).find((each) => each.id === id);
  if (table) return table;
  throw notFound(`The ${release} release prints no table ${id}.`);
}

/** Returns the notes to a printed table; one about a line begins with what the line is called there. */
export function textsTo(table: PrintedTable, notes: readonly TableNote[]): string[] {
  return notes
    .filter((note) => note.table === table)
    .map(({ item, text }) => {
      const row = item && table.rows.find((each) => each.item === item);
      return row ? `${formatLabel(row.label)}: ${text}` : text;
    });
}
