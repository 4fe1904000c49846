import type { Dataset } from "../../dataset/dataset.ts";
import { toCell, type Decimal } from "../../exact/decimal.ts";
import { isPercentageColumn } from "../../model/print.ts";
import { verdicts } from "../../reconciliation/check.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import { reconcile } from "../../reconciliation/reconcile.ts";
import { cellAddress } from "../plan/address.ts";
import { planAnswers } from "../plan/answers.ts";
import { Grid } from "../plan/grid.ts";
import type { Placement } from "../plan/placement.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { styles } from "../plan/styles.ts";
import { checkRows } from "./check-columns.ts";
import { aboutOf } from "./check-head.ts";
import type { CheckList } from "./listed-checks.ts";

/** The heads of `IIJ.CHECKS`, which spill, then those of the two calculated columns next to them. */
const spilledHeads = [
  ...["Check", "Family", "Release", "Table", "Item", "Period", "Column"],
  ...["Printed", "Computed", "Difference", "Allowance", "Verdict", "Explanation"],
] as const;
const nativeHeads = ["Printed less computed", "Difference"] as const;
const widths = [40, 20, 8, 8, 28, 8, 9, 14, 14, 12, 12, 13, 60, 21, 22];

const at = {
  check: 0,
  family: 1,
  column: 6,
  printed: 7,
  computed: 8,
  allowance: 10,
  verdict: 11,
  difference: 13,
  within: 14,
} as const;

interface SpillFrame {
  readonly grid: Grid;
  readonly placement: Placement;
  readonly address: (row: number, column: number) => string;
  readonly fixed: (row: number, column: number) => string;
}

/**
 * Returns the sheet of checks that one formula fills. If not all checks are listed, those that agree exactly are left
 * out.
 */
export function planSpilledChecks(data: Dataset, list: CheckList, placement: Placement): SheetPlan {
  const { anchor } = placement;
  const frame: SpillFrame = {
    grid: new Grid(widths.length),
    placement,
    address: (row, column) =>
      cellAddress({ row: anchor.row + row, column: anchor.column + column }),
    fixed: (row, column) =>
      cellAddress({ row: anchor.row + row, column: anchor.column + column }, "both"),
  };
  const checks = reconcile(data).filter(({ verdict }) => list === "all" || verdict !== "exact");
  planHead(frame, aboutOf({ data, list }), list);
  for (const check of checks) planRow(frame, check);
  planCodeCounts(frame, checks);
  formatSpilled(frame, checks.length);
  return planOf(frame, checks.length, data.version);
}

function planHead(frame: SpillFrame, about: string, list: CheckList): void {
  const { grid } = frame;
  while (grid.rows < checkRows.first) grid.addRow();
  grid.text(checkRows.title, at.family, "IIJ: checks of the printed figures");
  grid.text(checkRows.about, at.family, about);
  planAnswers(frame, checkRows.title, "ROWS(IIJ.PERIODS())", at.printed);
  const formula =
    list === "all"
      ? "=IIJ.CHECKS()"
      : `=FILTER(IIJ.CHECKS(),INDEX(IIJ.CHECKS(),0,${at.verdict + 1})<>"exact")`;
  grid.formula(checkRows.head, at.check, formula, spilledHeads[0]);
  spilledHeads.slice(1).forEach((head, n) => {
    grid.put(checkRows.head, n + 1, { kind: "spilled", expected: head });
  });
  nativeHeads.forEach((head, n) => {
    grid.text(checkRows.head, spilledHeads.length + n, head);
  });
}

function planRow(frame: SpillFrame, check: FindingCheck): void {
  const { grid, address } = frame;
  const row = grid.addRow();
  const { printed, computed, difference, allowance } = check.amounts;
  const amount = (value: Decimal | undefined): number | string => (value ? toCell(value) : "");
  [
    ...[check.id, check.relation, check.release, check.table, check.item, check.period],
    ...[check.column, amount(printed), amount(computed), amount(difference), amount(allowance)],
    ...[check.verdict, check.explanation],
  ].forEach((expected, column) => {
    grid.put(row, column, { kind: "spilled", expected });
  });
  const cell = (column: number): string => address(row, column);
  const head = `$${cell(at.column)}`;
  const places = `IF(OR(${head}="YoY",${head}="QoQ",${head}="percent"),9,6)`;
  const finest = isPercentageColumn(check.finding.target.column) ? 9 : 6;
  const off = computed && printed.minus(computed).toDecimalPlaces(finest);
  grid.formula(
    row,
    at.difference,
    `=IF(ISNUMBER(${cell(at.computed)}),ROUND(${cell(at.printed)}-${cell(at.computed)},${places}),"")`,
    amount(off),
  );
  const within = off && allowance && off.abs().lte(allowance.toDecimalPlaces(9));
  const words = within ? "within the allowance" : "beyond the allowance";
  grid.formula(
    row,
    at.within,
    `=IF(ISNUMBER(${cell(at.difference)}),IF(ABS(${cell(at.difference)})<=ROUND(${cell(at.allowance)},9),"within the allowance","beyond the allowance"),"not testable")`,
    off ? words : "not testable",
  );
}

function planCodeCounts({ grid, fixed }: SpillFrame, checks: readonly FindingCheck[]): void {
  const range = `${fixed(checkRows.first, at.verdict)}:${fixed(grid.rows - 1, at.verdict)}`;
  const counts = verdicts.map((verdict) => `"${verdict}: "&COUNTIF(${range},"${verdict}")`);
  const found = verdicts.map(
    (code) => `${code}: ${checks.filter(({ verdict }) => verdict === code).length}`,
  );
  grid.formula(checkRows.counts, at.family, `=${counts.join('&" · "&')}`, found.join(" · "));
}

function formatSpilled({ grid }: SpillFrame, height: number): void {
  const all = { row: checkRows.first, rows: height };
  const head = { row: checkRows.head, rows: 1 };
  const width = grid.columns - at.family;
  const one = { rows: 1, column: at.family, columns: 1 };
  grid.style({ row: checkRows.title, ...one }, styles.title);
  grid.style({ row: checkRows.about, ...one }, styles.about);
  grid.style({ ...head, column: at.family, columns: width }, styles.columnHead, styles.header);
  grid.style({ ...head, column: at.family, columns: width }, styles.headerEnd, styles.left);
  grid.style({ ...all, column: at.check, columns: spilledHeads.length }, styles.figure);
  grid.style({ ...all, column: at.difference, columns: nativeHeads.length }, styles.formula);
}

function planOf({ grid, placement }: SpillFrame, height: number, version: string): SheetPlan {
  const rows = checkRows.first + height;
  return {
    name: "IIJ Checks",
    anchor: placement.anchor,
    cells: grid.cells,
    formats: grid.formats,
    conditions: grid.conditions,
    columnWidths: widths,
    folds: [{ of: "columns", first: at.check, last: at.check }],
    verdicts: Array.from({ length: height }, (_, n) => ({
      row: checkRows.first + n,
      column: at.within,
    })),
    names: [
      {
        name: "Checks",
        area: { row: checkRows.head, column: at.check, rows: height + 1, columns: grid.columns },
      },
    ],
    charts: [],
    reading: {
      title: { row: checkRows.title, column: at.family },
      about: { row: checkRows.about, column: at.family },
      heads: [checkRows.head],
      lines: Array.from({ length: height }, (_, n) => checkRows.first + n),
      label: at.family,
      figures: Array.from({ length: at.verdict - at.family }, (_, n) => at.family + 1 + n),
    },
    page: {
      frozenRows: checkRows.first,
      frozenColumns: at.family + 1,
      titleRows: [checkRows.head, checkRows.head],
      printArea: { row: 0, column: at.family, rows, columns: at.verdict - at.family + 1 },
      landscape: true,
      paper: placement.paper ?? "A4",
      onePage: false,
      footer: `IIJ earnings releases, reconciled; data version ${version}`,
    },
  };
}
