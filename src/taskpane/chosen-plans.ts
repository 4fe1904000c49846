import type { Dataset } from "../dataset/dataset.ts";
import type { TableNote } from "../dataset/decode/decode-notes.ts";
import type { PrintedTable } from "../dataset/decode/decode-tables.ts";
import { notFound } from "../errors.ts";
import type { MakePlan } from "../excel/inserted.ts";
import { decodeUnit } from "../model/unit.ts";
import { hasChart } from "../sheet/chart/specs.ts";
import { formatLabel } from "../statements/printed-label.ts";
import type { Choice } from "./choice.ts";
import { columnsOf } from "./columns.ts";
import type { Subject } from "./gallery.ts";
import { statementPlans, tablePlans } from "./plans.ts";
import { tablesOf } from "./tables.ts";

/** What a plan is made of besides what was chosen: a preview is not reconciled. */
interface Besides {
  readonly notes: readonly TableNote[];
  readonly unreconciled?: boolean;
}

/** Returns what plans the statement or table that was chosen; a table takes those of the notes that are to it. */
export function chosenPlans(
  data: Dataset,
  choice: Choice,
  subject: Exclude<Subject, { kind: "report" }>,
  { notes, unreconciled = false }: Besides,
): MakePlan {
  const { columns, fill } = choice;
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
    unreconciled,
  });
}

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
