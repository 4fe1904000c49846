import path from "node:path";
import { describe, it } from "mocha";
import { checkColumns, checkRows } from "../../../src/sheet/checks/check-columns.ts";
import { planChecks } from "../../../src/sheet/checks/plan-checks.ts";
import type { PlanCell } from "../../../src/sheet/plan/sheet-plan.ts";
import { data } from "../../dataset/held.ts";
import { assertKept } from "../../gallery/kept.ts";
import { topLeft } from "../../gallery/plans.ts";
import { shown } from "../planned.ts";

const folder = path.join(import.meta.dirname, "kept");

const { id, line, verdict, against, place, unit, printed, calculated, allowance, firstTerm } =
  checkColumns;

/** Returns a row of the sheet in a line: what is held against what, how it is calculated, and what is said. */
function lineOf(row: readonly PlanCell[]): string {
  const formula = (cell: PlanCell | undefined): unknown =>
    cell?.kind === "formula" ? cell.formula.replace(/("[^"]*")|(?<=[A-Z])\d+/g, "$1") : shown(cell);
  const terms = row.slice(firstTerm, -1).filter(({ kind }) => kind !== "blank");
  return [
    ...[id, line, against, place, unit].map((column) => shown(row[column])),
    ...[printed, calculated, allowance].map((column) => formula(row[column])),
    ...terms.map(formula),
    shown(row.at(-1)),
  ].join(" | ");
}

/** The gallery keeps the sheet of those that do not agree exactly; here are those that do, without their rows. */
describe("the sheet of all checks", () => {
  it("has those that agree as kept", () => {
    const insertedAt = "2004-05-15T09:30:00.000Z";
    const { cells } = planChecks(data, "all", { anchor: topLeft, insertedAt, fill: "live" });
    const lines = cells
      .slice(checkRows.first)
      .filter((row) => shown(row[verdict]) === "Agrees")
      .map(lineOf);
    assertKept("agreeing", [...lines, ""].join("\n"), folder);
  });
});
