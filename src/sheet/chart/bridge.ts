import { Decimal, zero } from "../../exact/decimal.ts";
import { partsOf } from "../../statements/arrange/total-parts.ts";
import { columns } from "../plan/sheet-columns.ts";
import { figureColumn, type Frame } from "../statement/frame.ts";
import type { ChartPlan } from "../plan/sheet-plan.ts";
import { amountStyle, indented, styles } from "../plan/styles.ts";
import { absentWords } from "../../statements/arrange/entry.ts";
import { ifFilled } from "../statement/formulas.ts";
import { expectedOf, type Body } from "../plan/cell-value.ts";
import { chartedColumns, planHead } from "./data.ts";

/** What a step of a bridge is drawn with: a level from nil, or a rise or fall between two, in parts above and below nil. */
const heads = [
  "From",
  "To",
  "Stands on",
  "Level",
  "Rise",
  "Rise below nil",
  "Fall",
  "Fall below nil",
];

interface Step {
  readonly line: number;
  readonly sign: 1 | -1;
  readonly level: boolean;
}

/**
 * Puts down the steps from adjusted EBITDA to net income in the newest quarter, and returns their chart: stacked columns
 * that stand on one without a colour. A step that crosses nil has a part on each side of it.
 */
export function planBridgeChart(frame: Frame, body: Body): Omit<ChartPlan, "over"> | undefined {
  const { grid, arranged, firstLine } = frame;
  const n = chartedColumns(frame).at(-1);
  if (n === undefined) return undefined;
  const period = arranged.columns[n]?.period.code ?? "";
  const head = planHead(frame, `Chart data: adjusted EBITDA to net income, ${period}`);
  heads.forEach((text, at) => {
    grid.text(head, figureColumn(at), text);
  });
  grid.style(
    { row: head, rows: 1, column: columns.firstFigure, columns: heads.length },
    styles.columnHead,
    styles.right,
    styles.wrapped,
  );
  let reached: Decimal | undefined = zero;
  const steps = stepsOf(frame);
  steps.forEach((step, at) => {
    const row = grid.addRow();
    grid.text(row, columns.label, arranged.rows[step.line]?.label ?? "");
    grid.style({ row, rows: 1, column: columns.label, columns: 1 }, indented(1), styles.quiet);
    const value = body[step.line]?.[n];
    const amount = value instanceof Decimal ? value.times(step.sign) : zero;
    const from: Decimal | undefined = step.level ? zero : reached;
    reached = value === absentWords.notAvailable ? undefined : from?.plus(amount);
    const cell = `N(${frame.address(firstLine + step.line, figureColumn(n))})`;
    const signed = ifFilled(frame, figureColumn(n), step.sign === 1 ? cell : `-${cell}`);
    planStep(frame, row, step, at, signed, [from, reached]);
  });
  const rows = { row: head + 1, rows: steps.length, columns: 1 };
  const series = (name: string, at: number, color: string): ChartPlan["series"][number] => ({
    name,
    values: { ...rows, column: figureColumn(at) },
    color,
  });
  return {
    title: `Adjusted EBITDA to net income, ${period}`,
    alt: `Steps from adjusted EBITDA to net income in ${period}.`,
    type: "stackedColumns",
    categories: { ...rows, column: columns.label },
    series: [
      series("Stands on", 2, "none"),
      series("Level", 3, "#1F4E79"),
      series("Rise", 4, "#2E7D32"),
      series("Rise below nil", 5, "#2E7D32"),
      series("Fall", 6, "#C62828"),
      series("Fall below nil", 7, "#C62828"),
    ],
    axis: arranged.unit.label,
  };
}

/** The first line and every total are levels; the other lines are steps between them. */
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
  step: Step,
  at: number,
  signed: string,
  [from, to]: readonly [Decimal | undefined, Decimal | undefined],
): void {
  const before = step.level || at === 0 ? "0" : frame.address(row - 1, figureColumn(1));
  const cells = [0, 1].map((n) => frame.address(row, figureColumn(n)));
  const formulas = [before, `${cells[0] ?? ""}+${signed}`, ...partFormulas(step, cells)];
  const values = from && to ? [from, to, ...partValues(step, from, to)] : [];
  formulas.forEach((formula, n) => {
    const value = values[n];
    frame.grid.formula(row, figureColumn(n), `=${formula}`, value && expectedOf(value));
  });
  frame.grid.style(
    { row, rows: 1, column: columns.firstFigure, columns: formulas.length },
    amountStyle(0),
    styles.right,
    styles.formula,
  );
}

/** What a step is drawn with: what it stands on, its level, its rise and its fall, both above and below nil. */
function partFormulas({ level }: Step, [a = "", b = ""]: readonly string[]): string[] {
  if (level) return ["0", b, "0", "0", "0", "0"];
  const upper = `MAX(0,${a},${b})-MAX(0,MIN(${a},${b}))`;
  const lower = `MIN(0,${a},${b})-MIN(0,MAX(${a},${b}))`;
  return [
    `MAX(0,MIN(${a},${b}))+MIN(0,MAX(${a},${b}))`,
    "0",
    `IF(${b}>${a},${upper},0)`,
    `IF(${b}>${a},${lower},0)`,
    `IF(${b}<${a},${upper},0)`,
    `IF(${b}<${a},${lower},0)`,
  ];
}

function partValues({ level }: Step, from: Decimal, to: Decimal): Decimal[] {
  if (level) return [zero, to, zero, zero, zero, zero];
  const above = (x: Decimal): Decimal => Decimal.max(x, zero);
  const below = (x: Decimal): Decimal => Decimal.min(x, zero);
  const [low, high] = [Decimal.min(from, to), Decimal.max(from, to)];
  const sides = [above(high).minus(above(low)), below(low).minus(below(high))];
  const when = (holds: boolean): Decimal[] => sides.map((side) => (holds ? side : zero));
  return [above(low).plus(below(high)), zero, ...when(to.gt(from)), ...when(to.lt(from))];
}
