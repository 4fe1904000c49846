import { areaAddress, cellAddress, columnName } from "../../src/sheet/plan/address.ts";
import {
  sizeOf,
  type Anchor,
  type Area,
  type Fold,
  type PlanCell,
  type SheetPlan,
  type Style,
} from "../../src/sheet/plan/sheet-plan.ts";
import { amountFormat } from "../../src/sheet/plan/number-formats.ts";
import {
  absentStyle,
  amountStyle,
  annualStyle,
  indented,
  markedStyle,
  notSummedStyle,
  printedStyle,
  styles,
} from "../../src/sheet/plan/styles.ts";
import { marks } from "../../src/statements/marks/mark-list.ts";

/**
 * Returns a plan as text, one line for each cell: its address, its content, its value, and, unless omitted, the names of
 * its styles.
 *
 * The text is kept, so that a change of a sheet shows as a diff a person can read. Blank cells stand in it only where a
 * fill or a line shows, neighbours of one look together.
 */
export function printPlan(plan: SheetPlan, looks = true): string {
  const shown = looks ? plan : { ...plan, formats: [] };
  const cells = plan.cells.flatMap((_, row) => printRow(shown, row));
  return [...printSheet(plan), "", ...cells, ""].join("\n");
}

function printSheet(plan: SheetPlan): string[] {
  const { name, anchor, columnWidths, folds, page, names, charts, conditions } = plan;
  const { reading, verdicts, sparklines = [] } = plan;
  const folded = (axis: Fold["of"]): string =>
    folds
      .filter(({ of }) => of === axis)
      .map(({ first, last }) => `${first}-${last}`)
      .join(", ");
  const place = (area: Area): string =>
    areaAddress({ ...area, row: anchor.row + area.row, column: anchor.column + area.column });
  return [
    `sheet "${name}", ${areaAddress({ ...anchor, ...sizeOf(plan) })}`,
    `column widths ${columnWidths.join(" ")}`,
    `folded columns ${folded("columns")}; rows ${folded("rows")}`,
    `frozen ${page.frozenRows} rows, ${page.frozenColumns} columns`,
    `printed ${areaAddress(page.printArea)}, ${page.paper} ${page.landscape ? "landscape" : "portrait"}${page.onePage ? ", one page" : ""}; title rows ${page.titleRows.join("-")}; foot "${page.footer}"`,
    `read: title ${printCells(anchor, [reading.title])}, about ${printCells(anchor, [reading.about])}; heads ${printRuns(reading.heads)}; lines ${printRuns(reading.lines)}; labels ${reading.label}; figures ${printRuns(reading.figures)}`,
    `verdicts ${printCells(anchor, verdicts)}`,
    ...names.map(({ name: each, area }) => `name ${each} ${place(area)}`),
    ...conditions.map(
      ({ when, style, at, ...area }) =>
        `${place(area)} is [${style.name}] when ${when}${at.length > 0 ? `; now ${printCells(anchor, at)}` : ""}`,
    ),
    ...sparklines.map(
      ({ over, fromNil }) => `sparkline ${place(over)}${fromNil ? " from nil" : ""}`,
    ),
    ...charts.flatMap(({ title, titleFrom, alt, type, categories, series, over, ...chart }) => [
      `chart "${title}" (${alt}), ${type} over ${place(over)}; points ${place(categories)}; title of ${titleFrom ? printCells(anchor, [titleFrom]) : "its own"}${chart.labelled ? "; labelled" : ""}${chart.legend === false ? "; no legend" : ""}`,
      ...series.map(
        (each) =>
          `  series "${each.name}" ${place(each.values)}${each.type ? ` as ${each.type}` : ""}${each.color ? ` ${each.color}` : ""}${each.labels ? `; labels ${each.labels === "values" ? "of its values" : place(each.labels)}` : ""}`,
      ),
    ]),
  ];
}

/** Numbers in ascending order, those that follow each other as the first and the last. */
function printRuns(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? String(first) : `${first}-${last}`))
    .join(" ");
}

/** Cells by column, those below each other as an area. */
function printCells(anchor: Anchor, cells: readonly Anchor[]): string {
  const areas: Area[] = [];
  const sorted = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last?.column === column && last.row + last.rows === row)
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas
    .map((area) =>
      areaAddress({ ...area, row: anchor.row + area.row, column: anchor.column + area.column }),
    )
    .join(" ");
}

function printRow(plan: SheetPlan, row: number): string[] {
  const lines: string[] = [];
  let blanks: { first: number; last: number; look: string } | undefined;
  const flush = (): void => {
    if (blanks?.look) lines.push(`${printBlanks(plan, row, blanks)}  ${blanks.look}`);
    blanks = undefined;
  };
  plan.cells[row]?.forEach((cell, column) => {
    const look = printStyles(stylesAt(plan, row, column), cell);
    if (cell.kind !== "blank") {
      flush();
      lines.push(
        `${address(plan, row, column).padEnd(5)} ${printCell(cell)}${look && `  ${look}`}`,
      );
    } else if (blanks?.look === look) {
      blanks.last = column;
    } else {
      flush();
      blanks = { first: column, last: column, look };
    }
  });
  flush();
  return lines;
}

function printBlanks(
  plan: SheetPlan,
  row: number,
  { first, last }: { first: number; last: number },
): string {
  const end = first === last ? "" : `:${columnName(plan.anchor.column + last)}`;
  return `${address(plan, row, first)}${end}`;
}

function address({ anchor }: SheetPlan, row: number, column: number): string {
  return cellAddress({ row: anchor.row + row, column: anchor.column + column });
}

function printCell(cell: PlanCell): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return JSON.stringify(cell.text);
    case "number":
      return String(cell.value);
    case "error":
      return cell.code;
    case "spilled":
      return `~ ${JSON.stringify(cell.expected)}`;
    case "formula":
      return `${cell.formula} → ${cell.expected === undefined ? "?" : JSON.stringify(cell.expected)}`;
  }
}

/** The styles that have an effect on a cell: those with a property that no later style overrides. */
function stylesAt(plan: SheetPlan, row: number, column: number): readonly Style[] {
  const covering = plan.formats
    .filter(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    )
    .flatMap(({ format, styles = [{ name: JSON.stringify(format), format }] }) => styles);
  const deciding = new Map(
    covering.flatMap((style) => Object.keys(style.format).map((property) => [property, style])),
  );
  const shown = new Set(deciding.values());
  return covering.filter((style, n) => shown.has(style) && covering.lastIndexOf(style) === n);
}

/** On a blank cell nothing shows but its fill and its lines. */
const behindText: readonly string[] = ["fill", "top", "bottom"];

function printStyles(styles: readonly Style[], { kind }: PlanCell): string {
  const shown = styles.filter(
    ({ format }) =>
      kind !== "blank" || Object.keys(format).some((property) => behindText.includes(property)),
  );
  return shown.length > 0 ? `[${shown.map(({ name }) => name).join("; ")}]` : "";
}

/** Returns every style by its name with its format, one a line. */
export function printStyleList(): string {
  const marked = marks.map((mark) => markedStyle(mark, "amount", amountFormat(0, mark)));
  const conditional = [annualStyle, absentStyle, notSummedStyle, ...marked];
  const digits = (["#,##0", "0.0%"] as const).flatMap((each) =>
    [true, false].flatMap((minus) =>
      [true, false].map((dash) => printedStyle(each, { minus, dash })),
    ),
  );
  const made = [...[0, 1, 3].map(amountStyle), indented(2), ...digits, ...conditional];
  const lines = [...Object.values(styles), ...made].map(({ name, format }) => {
    const properties = Object.entries(format).map(([property, value]) =>
      value === true ? property : `${property} ${String(value)}`,
    );
    return `${name}: ${properties.join("; ")}`;
  });
  return [...lines, ""].join("\n");
}
