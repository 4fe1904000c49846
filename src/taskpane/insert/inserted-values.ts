import type { Dataset } from "../../dataset/dataset.ts";
import { attempt, Failure } from "../../errors.ts";
import type { BlockContent } from "../../excel/block-content.ts";
import type { Entered } from "../../excel/entered.ts";
import type { Standing as OfferedStanding } from "../../excel/standing-block.ts";
import { isoDateOf } from "../../model/calendar.ts";
import { defaultUnit, findUnit } from "../../model/unit.ts";
import { hasChart } from "../../sheet/chart/specs.ts";
import { cellAddress } from "../../sheet/plan/address.ts";
import type { LabelLanguage } from "../../sheet/plan/placement.ts";
import type { PlanCell, SheetPlan } from "../../sheet/plan/sheet-plan.ts";
import { columns, rows } from "../../sheet/statement/layout.ts";
import type { StatementCode } from "../../statements/definitions/definition.ts";
import { headsOfValues } from "./heads-of-values.ts";
import { statementPlans } from "./plans.ts";
import { shapeOf } from "./readers-cells.ts";

type Standing = Pick<OfferedStanding, "block" | "content">;

/**
 * Returns the addresses of the cells of a block of values whose contents differ from the insertion: its reader has filled
 * them. A plan depends only on its request, so the block is planned again from its own heads, unit and date.
 *
 * Undefined if the plan does not fit the sheet: rows are missing, columns were added, or the data have changed.
 */
export function typedOverValues(
  data: Dataset,
  code: StatementCode,
  standing: Standing,
): string[] | undefined {
  const { block, content } = standing;
  const lines = linesAsInserted(data, code, standing);
  return lines?.flatMap((line, row) =>
    (content.formulas[row] ?? []).flatMap((held, column) =>
      (line ? isAsPlanned(line[column], held) : held === "")
        ? []
        : [cellAddress({ row: block.area.row + row, column: block.area.column + column })],
    ),
  );
}

/** By row of the block: the cells with which it was inserted; undefined for a row that was added later. */
type Lines = readonly (readonly PlanCell[] | undefined)[];

const choices = [true, false];
const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;

function linesAsInserted(
  data: Dataset,
  code: StatementCode,
  { block, content }: Standing,
): Lines | undefined {
  const heads = headsOfValues(data, content);
  const unit = content.unit === undefined ? defaultUnit : findUnit(content.unit);
  if (!heads || !unit || typeof content.knownOn !== "number") return undefined;
  const labels = content.formulas.map((cells) => String(cells[columns.label] ?? ""));
  const language: LabelLanguage = labels.some((label) => japanese.test(label)) ? "ja" : "en";
  const shown = { unit, knownOn: isoDateOf(content.knownOn), language, aligned: heads.aligned };
  for (const growth of choices)
    for (const chart of hasChart(code) ? choices : [false]) {
      const also = { fill: "values", growth, chart } as const;
      const plan = attempt(() =>
        statementPlans(data, code, heads.requests, { ...shown, ...also })(block.area),
      );
      const lines = plan instanceof Failure ? undefined : linesInBlock(plan, content);
      if (lines && isSameSheet(lines, content)) return lines;
    }
  return undefined;
}

/**
 * Returns the planned line of each row. If rows were added, the lines of the plan are found in order, by their codes and
 * labels.
 */
function linesInBlock(
  { cells: planned }: SheetPlan,
  { formulas }: BlockContent,
): Lines | undefined {
  if (planned[0]?.length !== formulas[0]?.length) return undefined;
  if (planned.length === formulas.length) return planned;
  let next = 0;
  const lines = formulas.map((held) => {
    const line = planned[next];
    const isNext = [columns.code, columns.label].every((column) =>
      isAsPlanned(line?.[column], held[column]),
    );
    if (isNext) next += 1;
    return isNext ? line : undefined;
  });
  return next === planned.length ? lines : undefined;
}

/**
 * Says whether a block still agrees with its plan in the cells that users do not edit: the codes of its lines, the folded
 * rows of its heads, its line about unit and date, and the version of the data.
 */
const isSameSheet = (lines: Lines, { formulas }: BlockContent): boolean =>
  lines.every((line, row) =>
    (line ?? []).every((cell, column) => {
      const isTold =
        column === columns.code ||
        (row === rows.about && column === columns.check) ||
        (row >= rows.end && row <= rows.noted && column >= columns.firstFigure) ||
        isVersion(cell);
      return !isTold || isAsPlanned(cell, formulas[row]?.[column]);
    }),
  );

const isVersion = (cell: PlanCell): boolean =>
  cell.kind === "text" && cell.text.startsWith("Data version ");

/** How many digits are compared: more than a figure has, but Excel may round the last bits of a number. */
const digits = 14;

/**
 * Says whether a cell is as planned. Formulas are compared without their references, because these change when rows are
 * inserted.
 */
function isAsPlanned(cell: PlanCell | undefined, held: Entered = ""): boolean {
  switch (cell?.kind) {
    case undefined:
    case "spilled":
      return false;
    case "blank":
      return held === "";
    case "text":
      // The time of insertion follows the version.
      return isVersion(cell)
        ? String(held).split(";")[0] === cell.text.split(";")[0]
        : held === cell.text;
    case "number":
      return (
        typeof held === "number" && held.toPrecision(digits) === cell.value.toPrecision(digits)
      );
    case "error":
      return held === cell.code;
    case "formula":
      return typeof held === "string" && shapeOf(held) === shapeOf(cell.formula);
  }
}
