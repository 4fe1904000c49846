import type { Dataset } from "../../dataset/dataset.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import type { TableWords } from "../../dataset/open-notes.ts";
import { notFound } from "../../errors.ts";
import type { MakePlan } from "../../excel/inserted.ts";
import { decodeUnit } from "../../model/unit.ts";
import { hasChart } from "../../sheet/chart/specs.ts";
import { knownData, type Choice } from "./choice.ts";
import { columnsOf } from "./columns.ts";
import type { Subject } from "./gallery.ts";
import { statementPlans, tablePlans } from "./plans.ts";
import { canAlign, canGrow } from "./sheet-looks.ts";
import { tablesOf } from "./tables.ts";

/** What a plan needs besides the choice. A preview is made without the reconciliation. */
interface Besides {
  readonly words: TableWords;
  readonly unreconciled?: boolean;
}

/** Returns the function that plans the chosen statement or table; a table is given its words. */
export function chosenPlans(
  data: Dataset,
  choice: Choice,
  subject: Exclude<Subject, { kind: "report" }>,
  { words, unreconciled = false }: Besides,
): MakePlan {
  const { columns, fill, knownOn, looks } = choice;
  const { paper } = looks;
  if (subject.kind === "table") {
    const table = requireTable(data, subject);
    return tablePlans(data, table, words, { fill, paper, unreconciled });
  }
  const { code } = subject;
  const unit = decodeUnit(choice.unit);
  const { decimals, inks, language } = looks;
  const requests = columnsOf(knownData(data, choice), code, columns, choice.unit);
  return statementPlans(data, code, requests, {
    unit,
    fill,
    inks,
    language,
    paper,
    unreconciled,
    chart: choice.chart && hasChart(code),
    aligned: looks.aligned && canAlign(fill, columns.options),
    growth: looks.growth && canGrow(fill),
    ...(decimals !== undefined && { decimals }),
    ...(knownOn !== undefined && { knownOn }),
  });
}

/** Returns the printed table that a subject names. */
export function requireTable(
  data: Dataset,
  { release, table: id }: Extract<Subject, { kind: "table" }>,
): PrintedTable {
  const table = tablesOf(data, release).find((each) => each.id === id);
  if (table) return table;
  throw notFound(`The ${release} release does not print table ${id}.`, {
    reason: "table not printed",
    release,
    table: id,
    by: undefined,
  });
}
