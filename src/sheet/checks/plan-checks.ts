import type { Dataset } from "../../dataset/dataset.ts";
import type { Placement } from "../plan/placement.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { checkColumns, checkRows, checkWidths, sentenceWidth, termWidth } from "./check-columns.ts";
import { placeChecks, type CheckFrame } from "./check-frame.ts";
import { planCheckHead, planCounts } from "./check-head.ts";
import { formatChecks, formatHead } from "./check-looks.ts";
import { planCheck } from "./check-row.ts";
import type { CheckList } from "./listed-checks.ts";
import { planSpilledChecks } from "./spilled-checks.ts";

/**
 * Returns the sheet of the reconciliation: one check a row, with its terms in cells, the difference and the allowance as
 * formulas over them, the verdict that follows, and the add-in's own verdict next to it.
 *
 * Live, each figure of a table asks for its printed cell; a figure of the text for which there is no function is a grey
 * number. Spilled, `IIJ.CHECKS` fills the sheet, with the difference and its test beside it.
 */
export function planChecks(data: Dataset, list: CheckList, placement: Placement): SheetPlan {
  if (placement.fill === "spill") return planSpilledChecks(data, list, placement);
  const frame = placeChecks(data, list, placement);
  planCheckHead(frame);
  const looks = frame.checks.map((check) => planCheck(frame, check));
  planCounts(frame);
  formatHead(frame);
  formatChecks(frame, looks);
  return planOf(frame);
}

function planOf({ grid, data, placement, terms, checks }: CheckFrame): SheetPlan {
  const { id, line, verdict, allowance, firstTerm, restsOn } = checkColumns;
  const height = checks.length;
  return {
    name: "IIJ Checks",
    anchor: placement.anchor,
    cells: grid.cells,
    formats: grid.formats,
    conditions: grid.conditions,
    columnWidths: [...checkWidths, ...Array<number>(terms).fill(termWidth), sentenceWidth],
    folds: [{ of: "columns", first: id, last: id }],
    verdicts: checks.map((_, n) => ({ row: checkRows.first + n, column: verdict })),
    names: [
      {
        name: "Checks",
        area: { row: checkRows.head, column: id, rows: height + 1, columns: firstTerm + terms + 1 },
      },
    ],
    charts: [],
    reading: {
      title: { row: checkRows.title, column: line },
      about: { row: checkRows.about, column: line },
      heads: [checkRows.head],
      lines: checks.map((_, n) => checkRows.first + n),
      label: line,
      figures: Array.from({ length: restsOn - line }, (_, n) => line + 1 + n),
    },
    page: {
      frozenRows: checkRows.first,
      frozenColumns: line + 1,
      titleRows: [checkRows.head, checkRows.head],
      printArea: {
        row: 0,
        column: line,
        rows: checkRows.first + height,
        columns: allowance - line + 1,
      },
      landscape: true,
      paper: placement.paper ?? "A4",
      onePage: false,
      footer: `IIJ earnings releases, reconciled; data version ${data.version}`,
    },
  };
}
