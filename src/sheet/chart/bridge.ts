import { certain } from "../../errors.ts";
import { Decimal, zero } from "../../exact/decimal.ts";
import { absentWords } from "../../statements/arrange/entry.ts";
import { partsOf } from "../../statements/arrange/total-parts.ts";
import type { At } from "../plan/cell-value.ts";
import { styles } from "../plan/styles.ts";
import type { Body } from "../statement/body/plan-body.ts";
import { cellAt } from "../statement/body/plan-body.ts";
import { addressOf, columnOf, put, slotColumn, type Frame } from "../statement/frame.ts";
import { quote, unitWords } from "../statement/head/expressions.ts";
import { headAddress, unitCell } from "../statement/head/head-cells.ts";
import { columns, rows } from "../statement/layout.ts";
import { styleFigures } from "../statement/followed-decimals.ts";
import { palette } from "./specs.ts";
import type { Unplaced } from "./unplaced.ts";

/** The parts of a step: a level from zero, or a rise or fall between two levels, split into parts above and below zero. */
const heads = [
  "From",
  "To",
  "Stands on",
  "Level",
  "Rise",
  "Rise below nil",
  "Fall",
  "Fall below nil",
  "Label at",
  "Label",
];

interface Step {
  readonly line: number;
  readonly sign: 1 | -1;
  readonly level: boolean;
}

/**
 * Plans the steps from adjusted EBITDA to net income in the newest quarter, and returns their chart: stacked columns on
 * top of an invisible column. A step that crosses zero has a part on each side of it.
 */
export function planBridge(frame: Frame, body: Body): Unplaced[] {
  const { grid, arranged, places } = frame;
  const n = newestQuarter(frame);
  if (n === undefined) return [];
  const head = places.machinery.chartHead;
  const unit = unitWords(unitCell(frame));
  const name = "Adjusted EBITDA to net income, ";
  const period = certain(arranged.columns[n]).period.code;
  const title = put(frame, head, columns.label, {
    formula: `${quote(name)}&${headAddress(frame, rows.period, columnOf(frame, n))}&", "&${unit.formula}`,
    value: `${name}${period}, ${String(unit.value ?? "")}`,
    needs: "heads",
  });
  heads.forEach((text, at) => {
    grid.text(head, slotColumn(at), text);
  });
  const steps = stepsOf(frame);
  let reached: Decimal | undefined = zero;
  steps.forEach((step, at) => {
    const row = places.machinery.chart + at;
    grid.text(row, columns.label, certain(arranged.rows[step.line]).label);
    const cell = cellAt(frame, step.line, n, body);
    const amount = cell.value instanceof Decimal ? cell.value.times(step.sign) : zero;
    const from: Decimal | undefined = step.level ? zero : reached;
    reached = cell.value === absentWords.notAvailable ? undefined : from?.plus(amount);
    planStep(frame, row, { ...step, first: at === 0 }, cell.address, [from, reached]);
    planLabel(frame, row, step, cell);
  });
  const area = { row: places.machinery.chart, rows: steps.length, columns: 1 };
  const series = (at: number, color: string): Unplaced["series"][number] => ({
    name: certain(heads[at]),
    values: { ...area, column: slotColumn(at) },
    color,
  });
  return [
    {
      title: String(title.value ?? ""),
      titleFrom: { row: head, column: columns.label },
      alt: `Steps from adjusted EBITDA to net income in the newest quarter: ${steps.map(({ line }) => certain(arranged.rows[line]).label).join(", ")}.`,
      type: "stackedColumns",
      labelled: true,
      legend: false,
      categories: { ...area, column: columns.label },
      series: [
        series(2, "none"),
        series(3, palette.blue),
        series(4, palette.teal),
        series(5, palette.teal),
        series(6, palette.orange),
        series(7, palette.orange),
        {
          ...series(8, "none"),
          type: "line",
          labels: { ...area, column: slotColumn(9) },
        },
      ],
    },
  ];
}

/** The last column among the quarters. */
function newestQuarter({ slots }: Frame): number | undefined {
  const quarters = slots.flatMap((slot) =>
    slot.kind === "column" && slot.series === "quarters" ? [slot.n] : [],
  );
  return quarters.at(-1);
}

/** The first line and every total are levels; the other lines are steps between levels. */
function stepsOf({ arranged, data }: Frame): Step[] {
  const signs = new Map(
    arranged.rows.flatMap((_, total) =>
      partsOf(arranged.definition, total, data.items).map(({ row, sign }) => [row, sign] as const),
    ),
  );
  return arranged.rows.map((row, line) => {
    const level = line === 0 || row.line.kind === "total";
    return { line, level, sign: level ? 1 : (signs.get(line) ?? 1) };
  });
}

function planStep(
  frame: Frame,
  row: number,
  step: Step & { readonly first: boolean },
  cell: string,
  [from, to]: readonly [Decimal | undefined, Decimal | undefined],
): void {
  const at = (n: number): string => addressOf(frame, row, slotColumn(n));
  const before = step.level || step.first ? "0" : addressOf(frame, row - 1, slotColumn(1));
  // A blank cell of a spilled statement is not a step of nil: the formula was not answered.
  const isSpilled = frame.placement.fill === "spill";
  const amount = isSpilled ? `IF(${cell}="",NA(),N(${cell}))` : `N(${cell})`;
  const signed = step.sign === 1 ? amount : `-${amount}`;
  const values = from && to ? [from, to, ...partValues(step, from, to)] : [from, to];
  [before, `${at(0)}+${signed}`, ...partFormulas(step, at(0), at(1))].forEach((formula, n) => {
    const value = formula === "0" ? zero : (values[n] ?? absentWords.notAvailable);
    put(frame, row, slotColumn(n), { formula, value });
  });
  const points = { row, rows: 1, column: columns.firstFigure, columns: heads.length };
  styleFigures(frame, points, { unit: "money" }, styles.right, styles.formula);
}

/** The label of a step: its amount, with its sign in the sum; blank if there is no amount. */
function planLabel(frame: Frame, row: number, { sign }: Step, { address, value }: At): void {
  put(frame, row, slotColumn(9), {
    formula: `IF(ISNUMBER(${address}),${sign === 1 ? "" : "-"}${address},"")`,
    value: value instanceof Decimal ? value.times(sign) : "",
  });
}

/**
 * The invisible base of a step, its level, its rise and its fall, each above and below zero, and the position of its
 * label.
 */
function partFormulas({ level }: Step, a: string, b: string): string[] {
  const top = `MAX(0,${a},${b})`;
  if (level) return ["0", b, "0", "0", "0", "0", top];
  const upper = `MAX(0,${a},${b})-MAX(0,MIN(${a},${b}))`;
  const lower = `MIN(0,${a},${b})-MIN(0,MAX(${a},${b}))`;
  return [
    `MAX(0,MIN(${a},${b}))+MIN(0,MAX(${a},${b}))`,
    "0",
    `IF(${b}>${a},${upper},0)`,
    `IF(${b}>${a},${lower},0)`,
    `IF(${a}>${b},${upper},0)`,
    `IF(${a}>${b},${lower},0)`,
    top,
  ];
}

function partValues({ level }: Step, from: Decimal, to: Decimal): Decimal[] {
  const top = Decimal.max(zero, from, to);
  if (level) return [zero, to, zero, zero, zero, zero, top];
  const above = (x: Decimal): Decimal => Decimal.max(x, zero);
  const below = (x: Decimal): Decimal => Decimal.min(x, zero);
  const [low, high] = [Decimal.min(from, to), Decimal.max(from, to)];
  const sides = [above(high).minus(above(low)), below(low).minus(below(high))];
  const when = (holds: boolean): Decimal[] => sides.map((side) => (holds ? side : zero));
  return [above(low).plus(below(high)), zero, ...when(to.gt(from)), ...when(to.lt(from)), top];
}
