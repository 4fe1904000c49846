import type { Dataset } from "../../dataset/dataset.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import type { TableWords } from "../../dataset/open-notes.ts";
import type { MakePlan } from "../../excel/inserted.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import type { Placement } from "../../sheet/plan/placement.ts";
import { planAsPrinted } from "../../sheet/as-printed/plan-as-printed.ts";
import { planStatement } from "../../sheet/statement/plan-statement.ts";
import { arrangeStatement } from "../../statements/arrange/arrange-statement.ts";
import { asKnown, type ColumnRequest } from "../../statements/columns/column.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import type { StatementCode } from "../../statements/definitions/definition.ts";

/** What a plan of a statement depends on, besides its columns. */
export interface StatementChoice extends Omit<Placement, "anchor" | "insertedAt"> {
  readonly unit: MoneyUnit;
  /** ISO date of the knowledge that it shows; if it is left out, the day on which the newest release held was published. */
  readonly knownOn?: string;
}

/** Returns a function that plans a statement for a place. */
export function statementPlans(
  data: Dataset,
  code: StatementCode,
  columns: readonly ColumnRequest[],
  { unit, knownOn = data.releases.at(-1)?.date, ...shown }: StatementChoice,
): MakePlan {
  const arranged = arrangeStatement(
    data,
    definitions[code],
    asKnown(columns, knownOn),
    unit,
    // A single formula writes the labels too, in English only.
    shown.fill === "spill" ? "en" : shown.language,
  );
  const insertedAt = new Date().toISOString();
  return (anchor) => planStatement(data, arranged, { anchor, insertedAt, ...shown });
}

/** Returns a function that plans a printed table, with its words, for a place. */
export function tablePlans(
  data: Dataset,
  table: PrintedTable,
  words: TableWords,
  shown: Pick<StatementChoice, "fill" | "paper" | "unreconciled">,
): MakePlan {
  const insertedAt = new Date().toISOString();
  return (anchor) => planAsPrinted(data, table, words, { anchor, insertedAt, ...shown });
}
