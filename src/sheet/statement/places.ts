import type { Dataset } from "../../dataset/dataset.ts";
import type { Arranged, ArrangedRow } from "../../statements/arrange/arranged-statement.ts";
import type { StatementDefinition } from "../../statements/definitions/definition.ts";
import type { Part } from "../../statements/arrange/total-parts.ts";
import { chartSpecs } from "../chart/specs.ts";
import type { Grid } from "../plan/grid.ts";
import type { Placement } from "../plan/placement.ts";
import type { Fold } from "../plan/sheet-plan.ts";
import { growthLines, shareLines } from "./below/growth-lines.ts";
import {
  percentRows,
  placePercentMarks,
  type PercentMarks,
  type PercentRow,
} from "./below/percent-rows.ts";
import { bridgeTerms } from "./body/bridge-terms.ts";
import { definedUnderLine } from "./body/definitions.ts";
import type { Term } from "../../model/item.ts";
import { markLines, noteRows, rows, sourceNoteRows } from "./layout.ts";
import { isRounded } from "./below/allowance.ts";
import type { Slot } from "./slots.ts";

/** A total that a release prints, to be compared with the sum of its lines. */
export interface Checked {
  readonly line: number;
  readonly row: ArrangedRow;
  readonly parts: readonly Part[];
}

/** The rows that compare a total with the printed one. */
export interface CheckRows {
  /** The printed total; if the statement itself shows the printed total, the sum of its lines. */
  readonly other: number;
  readonly difference: number;
  /** The allowance, if rounding can explain a difference; and how far the difference exceeds it. */
  readonly allowed?: number;
  readonly beyond: number;
}

/** Folded rows below the statement, and the row below them that names them and stays in view. */
export interface FoldedPart {
  readonly first: number;
  readonly sign: number;
}

/** The rows of everything below the heads. Rows are decided only here. */
export interface Places {
  /** The first row below the heads, which stay in view. */
  readonly top: number;
  /** The terms of the difference between two vintages, above the lines. */
  readonly bridge: { readonly head: number; readonly terms: readonly Term[] } | undefined;
  readonly firstLine: number;
  /** The row of each line of the statement. */
  readonly lines: readonly number[];
  /** For each line with a definition, the row of the definition below it. */
  readonly definitions: ReadonlyMap<number, number>;
  readonly lastLine: number;
  readonly notes: number;
  readonly marksLegend: number;
  readonly wordsLegend: number;
  readonly growth: FoldedPart & {
    readonly growth: ReadonlyMap<number, number>;
    readonly shares: ReadonlyMap<number, number>;
  };
  readonly checks: FoldedPart & {
    /** The rows of each checked line. */
    readonly rows: ReadonlyMap<number, CheckRows>;
    readonly heads: { readonly other: number; readonly difference: number };
    readonly tested: number;
    readonly agreeing: number;
  };
  readonly sources: FoldedPart & { readonly columns: number; readonly notes: number };
  readonly machinery: FoldedPart & {
    /** The first row of the block of marks. The block has one row for each row of the statement. */
    readonly flags: number;
    readonly percents: PercentMarks;
    readonly notes: number;
    readonly chartHead: number;
    readonly chart: number;
  };
  readonly chartOver: number;
  /** The last printed row. Charts are printed if they are right below the notes. */
  readonly lastPrinted: number;
}

interface Given {
  readonly data: Dataset;
  readonly arranged: Arranged;
  readonly placement: Placement;
  readonly slots: readonly Slot[];
  readonly checked: readonly Checked[];
}

/** The number of rows that charts cover, including one row below them; on the page they are small. */
export const chartRows = ({ chartsOnPage }: StatementDefinition): number =>
  chartsOnPage ? 14 : 20;

/** A chart has at most this many series, or a bridge this many steps. */
const chartDataRows = 12;

/** Adds every row of a statement's sheet to a grid and returns their positions. */
export function placeRows(grid: Grid, given: Given): Places {
  const { data, arranged, placement } = given;
  const { fill } = placement;
  const heads = fill === "spill" ? rows.column + 2 : rows.noted + 1;
  while (grid.rows < heads) grid.addRow();
  const top = heads;
  const bridge = placeBridge(grid, given);
  const firstLine = grid.rows;
  const definitions = new Map<number, number>();
  const lines = arranged.rows.map(({ item }, line) => {
    const row = grid.addRow();
    if (fill !== "spill" && item && definedUnderLine(data, item))
      definitions.set(line, grid.addRow());
    return row;
  });
  const lastLine = grid.rows - 1;
  grid.addRow();
  const notes = addRows(grid, noteRows);
  const marksLegend = addRows(grid, markLines);
  const wordsLegend = grid.addRow();
  grid.addRow();
  const { definition } = arranged;
  const hasCharts = placement.chart && chartSpecs[definition.code] !== undefined;
  const placeCharts = (): number => (hasCharts ? addRows(grid, chartRows(definition)) : -1);
  const onPage = definition.chartsOnPage ? placeCharts() : undefined;
  const lastPrinted = onPage !== undefined && onPage >= 0 ? grid.rows - 1 : wordsLegend;
  const growth = placeGrowth(grid, given);
  return {
    top,
    bridge,
    firstLine,
    lines,
    definitions,
    lastLine,
    notes,
    marksLegend,
    wordsLegend,
    growth,
    checks: placeChecks(grid, given),
    sources: placeSources(grid, given),
    machinery: placeMachinery(grid, given, {
      height: lastLine - firstLine + 1,
      percents: percentRows(arranged, lines, growth),
    }),
    lastPrinted,
    chartOver: onPage ?? placeCharts(),
  };
}

/** A head, one row a term, the row of their sum, and a blank row. */
function placeBridge(grid: Grid, { data, arranged, placement }: Given): Places["bridge"] {
  // A spilled statement begins right below the heads, so it has no bridge.
  const terms = placement.fill === "spill" ? [] : bridgeTerms(data, arranged.definition);
  if (terms.length === 0) return undefined;
  const head = addRows(grid, terms.length + 3);
  return { head, terms };
}

const addRows = (grid: Grid, count: number): number => {
  const first = grid.rows;
  for (let n = 0; n < count; n += 1) grid.addRow();
  return first;
};

function placeGrowth(grid: Grid, { arranged, placement }: Given): Places["growth"] {
  const first = grid.rows;
  const wanted = placement.growth !== false && placement.fill !== "spill";
  const place = (lines: readonly number[]): Map<number, number> => {
    if (lines.length > 0) grid.addRow();
    return new Map(lines.map((line) => [line, grid.addRow()]));
  };
  const growth = place(wanted ? growthLines(arranged) : []);
  const shares = place(wanted ? shareLines(arranged) : []);
  const sign = grid.rows > first ? grid.addRow() : -1;
  return { first, sign, growth, shares };
}

function placeChecks(grid: Grid, { arranged, checked }: Given): Places["checks"] {
  const first = grid.rows;
  const block = (): { head: number; rows: number[] } => {
    const head = grid.addRow();
    return { head, rows: checked.map(() => grid.addRow()) };
  };
  if (checked.length === 0)
    return {
      first,
      sign: -1,
      rows: new Map(),
      heads: { other: -1, difference: -1 },
      tested: -1,
      agreeing: -1,
    };
  const others = block();
  const differences = block();
  const rounded = isRounded(arranged);
  const allowed = rounded ? block() : undefined;
  const beyond = rounded ? block() : differences;
  const tested = grid.addRow();
  const agreeing = grid.addRow();
  return {
    first,
    sign: grid.addRow(),
    rows: new Map(
      checked.map(({ line }, n) => {
        const allowedRow = allowed?.rows[n];
        return [
          line,
          {
            other: others.rows[n] ?? -1,
            difference: differences.rows[n] ?? -1,
            ...(allowedRow !== undefined && { allowed: allowedRow }),
            beyond: beyond.rows[n] ?? -1,
          },
        ] as const;
      }),
    ),
    heads: { other: others.head, difference: differences.head },
    tested,
    agreeing,
  };
}

function placeSources(grid: Grid, { slots }: Given): Places["sources"] {
  const first = grid.rows;
  grid.addRow();
  const columns = addRows(grid, slots.filter(({ kind }) => kind === "column").length);
  grid.addRow();
  const notes = addRows(grid, sourceNoteRows + sourceTexts);
  return { first, columns, notes, sign: grid.addRow() };
}

/** The number of text rows among the sources below the notes: how the sheet was made. */
export const sourceTexts = 5;

function placeMachinery(
  grid: Grid,
  { arranged, placement }: Given,
  marked: { readonly height: number; readonly percents: readonly PercentRow[] },
): Places["machinery"] {
  const first = grid.rows;
  const notes = addRows(grid, noteRows);
  const flags = addRows(grid, marked.height);
  const percents = placePercentMarks(grid, arranged, marked.percents, marked.height);
  const hasChart = placement.chart && chartSpecs[arranged.definition.code];
  const chartHead = hasChart ? grid.addRow() : -1;
  const chart = hasChart ? addRows(grid, chartDataRows) : -1;
  return { first, notes, flags, percents, chartHead, chart, sign: grid.addRow() };
}

/** Returns the rows that are folded. */
export const foldsOf = ({ growth, checks, sources, machinery }: Places): Fold[] =>
  [growth, checks, sources, machinery]
    .filter(({ sign }) => sign >= 0)
    .map(({ first, sign }) => ({ of: "rows", first, last: sign - 1 }));
