import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeUnit } from "../../src/model/unit.ts";
import type { Anchor, SheetPlan } from "../../src/sheet/plan.ts";
import { planAsPrinted } from "../../src/sheet/plan-as-printed.ts";
import { planStatement } from "../../src/sheet/plan-statement.ts";
import {
  arrangeStatement,
  type Arranged,
  type ColumnRequest,
} from "../../src/statements/arrange.ts";
import { layouts, type StatementCode } from "../../src/statements/layout.ts";
import { periodsOfStatement } from "../../src/statements/periods.ts";
import * as held from "../dataset/held.ts";

/** The dataset under a fixed version, so that a kept sheet changes only when something on it does. */
const data: Dataset = { ...held.data, version: "of the gallery" };

/** The first cell of a sheet. */
export const topLeft: Anchor = { row: 0, column: 0 };

/** A statement of the gallery: its figures, and its sheet at any place. */
export interface StatementExhibit {
  readonly name: string;
  readonly arranged: Arranged;
  readonly planAt: (anchor: Anchor) => SheetPlan;
}

/** A printed table of the gallery. */
export interface TableExhibit {
  readonly name: string;
  readonly planAt: (anchor: Anchor) => SheetPlan;
}

const latest = (code: StatementCode): ColumnRequest[] =>
  periodsOfStatement(data, code).map((period) => ({ period, vintage: "latest" }));

function exhibit(
  name: string,
  code: StatementCode,
  columns: readonly ColumnRequest[],
  unit = "JPYk",
): StatementExhibit {
  const arranged = arrangeStatement(data, layouts[code], columns, decodeUnit(unit));
  const insertedAt = "2004-05-15T09:30:00.000Z";
  return {
    name,
    arranged,
    planAt: (anchor) => planStatement(data, arranged, { anchor, insertedAt }),
  };
}

const { period: restated } = held.question("Income.Net", "4Q02");

/** Every statement as it is inserted, and two that show what a column can be: a vintage, and dollars. */
export const statements: readonly StatementExhibit[] = [
  exhibit("operations", "Operations", latest("Operations")),
  exhibit("balance-sheet", "BalanceSheet", latest("BalanceSheet")),
  exhibit("cash-flows", "CashFlows", latest("CashFlows")),
  exhibit("operations-4q02-restated", "Operations", [
    { period: restated, vintage: "latest" },
    { period: restated, vintage: "first" },
  ]),
  exhibit("operations-usdk", "Operations", latest("Operations"), "USDk"),
];

/** Every table of both releases as printed. */
export const tables: readonly TableExhibit[] = data.tables.map((table) => ({
  name: `${table.release.code}-${/^\d/.test(table.id) ? "table-" : ""}${table.id}`.toLowerCase(),
  planAt: (anchor) => planAsPrinted(table, anchor),
}));
