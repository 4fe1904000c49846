import { certain } from "../../errors.ts";
import { Decimal } from "../../exact/decimal.ts";
import { isMoney } from "../../model/item.ts";
import { rowOfItem } from "../../statements/definitions/statement-line.ts";
import type { CellValue, Told } from "../plan/cell-value.ts";
import { styles } from "../plan/styles.ts";
import type { Area, ChartPlan } from "../plan/sheet-plan.ts";
import { cellAt, type Body } from "../statement/body/plan-body.ts";
import { put, slotColumn, type Frame } from "../statement/frame.ts";
import { quote, unitWords } from "../statement/head/expressions.ts";
import { unitCell } from "../statement/head/head-cells.ts";
import { columns, rows } from "../statement/layout.ts";
import { styleFigures } from "../statement/followed-decimals.ts";
import { chartRows } from "../statement/places.ts";
import { planBridge } from "./bridge.ts";
import type { Unplaced } from "./unplaced.ts";
import { sideBySide } from "./side-by-side.ts";
import { chartSpecs, type ChartSpec, type SeriesSpec } from "./specs.ts";

/**
 * Plans the data of a statement's charts, formulas over its lines in the columns of its quarters, and returns the charts,
 * side by side below everything else. A missing figure is a gap (#N/A), not zero.
 */
export function planCharts(frame: Frame, body: Body): ChartPlan[] {
  const { arranged, places } = frame;
  const specs = chartSpecs[arranged.definition.code];
  if (specs === undefined || places.machinery.chart < 0) return [];
  const charts =
    specs === "bridge" ? planBridge(frame, body) : planSeriesCharts(frame, body, specs);
  const room = { from: columns.check, end: roomEnd(frame, charts.length) };
  const spans = sideBySide(frame.columnWidths, room, charts.length);
  return charts.flatMap((chart, n) => {
    const span = spans[n];
    const rows = chartRows(arranged.definition) - 1;
    return span ? [{ ...chart, over: { row: places.chartOver, rows, ...span } }] : [];
  });
}

/** The greatest width of a single chart, in characters: about one and a half times its height. */
const widestAlone = 105;

/** The column at which charts end: the end of the figures, or for a single chart, the column where it is wide enough. */
function roomEnd({ columnWidths, endColumn }: Frame, charts: number): number {
  if (charts > 1) return endColumn;
  let [to, width] = [columns.check as number, 0];
  while (to < endColumn && width < widestAlone) {
    width += columnWidths[to] ?? 0;
    to += 1;
  }
  return to;
}

function planSeriesCharts(frame: Frame, body: Body, specs: readonly ChartSpec[]): Unplaced[] {
  const across = quartersArea(frame, rows.period);
  if (!across) return [];
  let row = frame.places.machinery.chartHead;
  return specs.map((spec): Unplaced => {
    const head = row;
    const seen = spec.series.filter(({ color }) => color !== "none");
    put(frame, head, columns.label, titleOf(frame, spec));
    row += 1;
    const series = spec.series.map((each) => {
      const at = row;
      row += 1;
      planPoints(frame, body, each, at);
      return {
        name: each.name,
        values: { ...across, row: at },
        color: each.color,
        ...(each.type && { type: each.type }),
        ...(each.labels && { labels: "values" as const }),
      };
    });
    return {
      title: String(titleOf(frame, spec).value ?? ""),
      titleFrom: { row: head, column: columns.label },
      alt: `${spec.title}, a quarter a point: ${seen.map(({ name }) => name).join(", ")}.`,
      type: spec.type,
      ...(seen.every(({ labels }) => labels) && { labelled: true as const }),
      categories: across,
      series,
    };
  });
}

/** The area of a row across the quarters, from the first to the last, including gaps between them. */
export function quartersArea({ slots }: Frame, row: number): Area | undefined {
  const isQuarter = slots.map((slot) =>
    slot.kind === "column"
      ? slot.series === "quarters"
      : slot.kind === "gap" && slot.period.quarters === 1,
  );
  const first = isQuarter.indexOf(true);
  const end = isQuarter.indexOf(false, first);
  const last = end < 0 ? slots.length : end;
  return first < 0 ? undefined : { row, rows: 1, column: slotColumn(first), columns: last - first };
}

/** The title of a chart, with the unit of the sheet. */
function titleOf(frame: Frame, { title, series }: ChartSpec): Told {
  const { item: code, over } = certain(series[0]);
  const item = certain(frame.data.items.get(code));
  if (over !== undefined)
    return { formula: quote(`${title}, % of revenue`), value: `${title}, % of revenue` };
  if (!isMoney(item)) {
    const text = item.unit === "Gbps" ? `${title}, Gbps` : title;
    return { formula: quote(text), value: text };
  }
  const unit = unitWords(unitCell(frame));
  return {
    formula: `${quote(`${title}, `)}&${unit.formula}`,
    value: `${title}, ${String(unit.value ?? "")}`,
    needs: "heads",
  };
}

function planPoints(frame: Frame, body: Body, spec: SeriesSpec, row: number): void {
  const { grid, arranged, slots, data } = frame;
  grid.text(row, columns.label, spec.name);
  const across = quartersArea(frame, row);
  if (!across) return;
  slots.forEach((slot, index) => {
    const column = slotColumn(index);
    if (slot.kind !== "column" || column >= across.column + across.columns) return;
    if (column < across.column) return;
    const cell = (code: string) =>
      cellAt(frame, rowOfItem(arranged.definition.lines, code), slot.n, body);
    const part = cell(spec.item);
    if (spec.over === undefined) {
      put(frame, row, column, pointOf([part.address], part.address, part.value));
      return;
    }
    const whole = cell(spec.over);
    const both = part.value instanceof Decimal && whole.value instanceof Decimal;
    put(
      frame,
      row,
      column,
      pointOf(
        [part.address, whole.address],
        `${part.address}/${whole.address}`,
        both ? part.value.dividedBy(whole.value) : undefined,
      ),
    );
  });
  if (spec.over === undefined)
    styleFigures(frame, across, certain(data.items.get(spec.item)), styles.right, styles.formula);
  else grid.style(across, styles.percent, styles.right, styles.formula);
}

/** A point if all its cells are numbers, otherwise a gap. */
const pointOf = (cells: readonly string[], point: string, value: CellValue): Told => ({
  formula: `IF(COUNT(${cells.join(",")})=${cells.length},${point},NA())`,
  value: value instanceof Decimal ? value : "#N/A",
});
