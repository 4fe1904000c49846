import assert from "node:assert/strict";
import type { Fill } from "../../../src/sheet/plan/placement.ts";
import { statements, tables, type Exhibit } from "../../gallery/plans.ts";
import { compareStatement } from "./compare-statement.ts";
import { compareTable, type Values } from "./compare-table.ts";
import type { Tally } from "./tally.ts";

/**
 * Returns the kinds of the numbers of a calculated sheet, compared with the text that the releases print.
 *
 * The plan's expected values are not used: the identity of each cell is read from the sheet, and the printed text, its
 * sign and its scale come from the files in `data/`.
 */
export function comparePrinted({ name }: Exhibit, fill: Fill, values: Values): Tally {
  const statement = statements.find((exhibit) => exhibit.name === name);
  if (statement) return compareStatement(statement, fill, values);
  const { table } = tables.find((exhibit) => exhibit.name === name) ?? assert.fail(name);
  return compareTable(table, fill, values);
}
