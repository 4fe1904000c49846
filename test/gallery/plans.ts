import type { Dataset } from "../../src/dataset/dataset.ts";
import { openGuidance } from "../../src/dataset/open-guidance.ts";
import { openWords } from "../../src/dataset/open-notes.ts";
import { decodeUnit } from "../../src/model/unit.ts";
import type { PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import type { Fill } from "../../src/sheet/plan/placement.ts";
import type { Anchor, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { planAsPrinted } from "../../src/sheet/as-printed/plan-as-printed.ts";
import { planChecks } from "../../src/sheet/checks/plan-checks.ts";
import { planGuidance } from "../../src/sheet/guidance/plan-guidance.ts";
import { planStatement } from "../../src/sheet/statement/plan-statement.ts";
import { arrangeStatement } from "../../src/statements/arrange/arrange-statement.ts";
import type { Arranged } from "../../src/statements/arrange/arranged-statement.ts";
import { asKnown, type ColumnRequest } from "../../src/statements/columns/column.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../src/statements/definitions/definition.ts";
import { openingColumns } from "../../src/statements/columns/opening-columns.ts";
import * as held from "../dataset/held.ts";

/** The dataset under a fixed version, so that a kept sheet changes only when something on it does. */
const data: Dataset = { ...held.data, version: "of the gallery" };

/** The words of the printed tables: their heads and notes. */
export const words = openWords(data);

const insertedAt = "2004-05-15T09:30:00.000Z";

/** The first cell of a sheet. */
export const topLeft: Anchor = { row: 0, column: 0 };

/** A sheet of the gallery at any place, filled in any way. */
export interface Exhibit {
  readonly name: string;
  readonly planAt: (anchor: Anchor, fill?: Fill) => SheetPlan;
}

/** A statement of the gallery, with its figures. */
export interface StatementExhibit extends Exhibit {
  readonly arranged: Arranged;
}

function exhibit(
  name: string,
  code: StatementCode,
  columns: readonly ColumnRequest[] = openingColumns(data, definitions[code]),
  unit = "JPYk",
): StatementExhibit {
  const known = asKnown(columns, data.releases.at(-1)?.date);
  const arranged = arrangeStatement(data, definitions[code], known, decodeUnit(unit));
  return {
    name,
    arranged,
    planAt: (anchor, fill = "live") =>
      planStatement(data, arranged, { anchor, insertedAt, fill, chart: true, aligned: true }),
  };
}

const { period: restated } = held.question("Income.Net", "4Q02");

const kebab = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();

/**
 * Every statement, as it is inserted, except the guidance, whose sheet is a log; and two with special columns: a vintage,
 * and dollars.
 */
export const statements: readonly StatementExhibit[] = [
  ...(Object.keys(definitions) as StatementCode[])
    .filter((code) => code !== "Guidance")
    .map((code) => exhibit(kebab(code), code)),
  exhibit("operations-4q02-restated", "Operations", [
    { period: restated, vintage: "latest" },
    { period: restated, vintage: "first" },
  ]),
  exhibit("operations-usdk", "Operations", openingColumns(data, definitions.Operations), "USDk"),
];

/** Returns a statement of the gallery by its name. */
export function statementOf(name: string): StatementExhibit {
  const found = statements.find((each) => each.name === name);
  if (!found) throw new Error(`The gallery has no ${name}.`);
  return found;
}

/** A printed table of the gallery. */
export interface TableExhibit extends Exhibit {
  readonly table: PrintedTable;
}

/** Every table of both releases as printed. */
export const tables: readonly TableExhibit[] = data.tables.map((table) => ({
  table,
  name: `${table.release.code}-${/^\d/.test(table.id) ? "table-" : ""}${table.id}`.toLowerCase(),
  planAt: (anchor, fill = "live") =>
    planAsPrinted(data, table, words, { anchor, insertedAt, fill }),
}));

/** The other sheets: the checks that do not agree exactly, and the log of the guidance. */
export const reports: readonly Exhibit[] = [
  {
    name: "checks",
    planAt: (anchor, fill = "live") => planChecks(data, "different", { anchor, insertedAt, fill }),
  },
  {
    name: "guidance",
    planAt: (anchor, fill = "live") =>
      planGuidance(data, openGuidance(data), { anchor, insertedAt, fill }),
  },
];
