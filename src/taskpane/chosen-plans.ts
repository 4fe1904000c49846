import type { Dataset } from "../dataset/dataset.ts";
import type { PrintedTable } from "../dataset/decode/decode-tables.ts";
import type { TableWords } from "../dataset/open-notes.ts";
import { notFound } from "../errors.ts";
import type { MakePlan } from "../excel/inserted.ts";
import { decodeUnit } from "../model/unit.ts";
import { hasChart } from "../sheet/chart/specs.ts";
import type { Choice } from "./choice.ts";
import type { ColumnOptions } from "../statements/columns/choose-columns.ts";
import { columnsOf } from "./columns.ts";
import type { Subject } from "./gallery.ts";
import { statementPlans, tablePlans } from "./plans.ts";
import { tablesOf } from "./tables.ts";

/** What a plan is made of besides what was chosen: a preview is not reconciled. */
interface Besides {
  readonly words: TableWords;
  readonly unreconciled?: boolean;
}

/** Returns what plans the statement or table that was chosen; a table takes the words that are its own. */
export function chosenPlans(
  data: Dataset,
  choice: Choice,
  subject: Exclude<Subject, { kind: "report" }>,
  { words, unreconciled = false }: Besides,
): MakePlan {
  const { columns, fill } = choice;
  if (subject.kind === "table") {
    const table = requireTable(data, subject);
    return tablePlans(data, table, words, { fill, unreconciled });
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
