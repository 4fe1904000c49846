import { cellFormats } from "../../src/excel/cell-formats.ts";
import {
  sizeOf,
  type Anchor,
  type Area,
  type CellFormat,
  type PlanCell,
  type SheetPlan,
} from "../../src/sheet/plan/sheet-plan.ts";
import { mayFillMany } from "../formula/needs-array.ts";
import type {
  AddinFunctions,
  FileBorder,
  FileCell,
  FileContent,
  FileLook,
  FileValue,
} from "../workbook-file.ts";
import { spillAreas } from "./spill-areas.ts";

/** Returns the cells of a plan: the contents, the value and the look of each. */
export function cellsOfPlan(plan: SheetPlan, addin: AddinFunctions): FileCell[] {
  const formats = cellFormats(plan.formats, sizeOf(plan));
  const known = { ...addin, ranges: rangesOf(plan) };
  const spills = spillAreas(plan.cells, (formula) => mayFillMany(formula, known));
  return plan.cells.flatMap((line, down) =>
    line.flatMap((cell, across): FileCell[] => {
      const spill = spills.get(`${down},${across}`);
      const content = contentOf(cell, spill && placed(plan.anchor, spill));
      const look = lookOf(formats[down]?.[across] ?? {});
      if (!content && Object.keys(look).length === 0) return [];
      return [
        {
          row: plan.anchor.row + down,
          column: plan.anchor.column + across,
          ...(content && { content }),
          ...(Object.keys(look).length > 0 && { look }),
        },
      ];
    }),
  );
}

const rangesOf = ({ names }: SheetPlan): ReadonlySet<string> =>
  new Set(
    names.filter(({ area }) => area.rows * area.columns > 1).map(({ name }) => name.toLowerCase()),
  );

/** Returns an area of a plan as it lies in its sheet. */
export const placed = ({ row, column }: Anchor, area: Area): Area => ({
  row: row + area.row,
  column: column + area.column,
  rows: area.rows,
  columns: area.columns,
});

function contentOf(cell: PlanCell, spill: Area | undefined): FileContent | undefined {
  switch (cell.kind) {
    case "blank":
      return undefined;
    case "text":
      return cell.text === "" ? undefined : { kind: "constant", value: cell.text };
    case "number":
      return { kind: "constant", value: cell.value };
    case "error":
      return { kind: "constant", value: { error: cell.code } };
    case "spilled":
      return { kind: "constant", value: resultOf(cell.expected) };
    case "formula":
      return {
        kind: "formula",
        formula: cell.formula,
        ...(cell.expected !== undefined && { value: resultOf(cell.expected) }),
        ...(spill && { spill }),
      };
  }
}

const error = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** A plan writes an expected error as its text. */
const resultOf = (expected: number | string): FileValue =>
  typeof expected === "string" && error.test(expected) ? { error: expected } : expected;

const plain = "General";

/** Returns the look of a plan's format in a file, without what every cell has. */
export function lookOf({
  top,
  bottom,
  indent,
  wrap,
  shrink,
  numberFormat = plain,
  ...rest
}: CellFormat): FileLook {
  const line = (style: FileBorder["style"]): FileBorder => ({ style });
  return {
    ...rest,
    ...(numberFormat !== plain && { numberFormat }),
    ...(wrap && { wrap }),
    ...(shrink && { shrink }),
    ...(indent && { indent }),
    ...(top && { top: line(top) }),
    ...(bottom && { bottom: line(bottom) }),
  };
}
