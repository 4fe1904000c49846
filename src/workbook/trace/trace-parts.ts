import type { AstExpression } from "@borgar/fx";
import { Failure } from "../../errors.ts";
import type { AskedFigure } from "../asked/asked.ts";
import { clipped } from "../formula/argument-value.ts";
import type { ReferredArea } from "../formula/find-area.ts";
import { findCell, keyOf, type CellPlace, type LoadedCell } from "../workbook-cells.ts";
import { CutCells, type Cut } from "./cut.ts";
import { plainTerms } from "./plain-terms.ts";
import { areasIn } from "../formula/areas-in.ts";
import { tracedFormula, type TracedFormula, type Tracing } from "./traced-formula.ts";

/** A cell with a call of the add-in that a native formula depends on. */
export interface TracedPart {
  readonly cell: LoadedCell;
  readonly formula: TracedFormula;
  /** Its contribution to the traced value; undefined if a formula on the way is not a plain sum. */
  readonly share?: number;
  /** The number of formulas between; 0 for a cell that is referred to directly. */
  readonly through: number;
  /** The figure that it shows, if it shows one. */
  readonly figure?: AskedFigure;
}

/** The parts of a formula, and the cells that were not traced. */
export interface TracedParts {
  readonly parts: readonly TracedPart[];
  /** Other cells that it depends on, with a number and no formula: typed, or filled by a formula that was not loaded. */
  readonly numbers: readonly LoadedCell[];
  readonly cut: readonly Cut[];
}

/** The most formulas between a cell and its parts, the most cells that are read, and the most parts that are listed. */
const bounds = { depth: 8, cells: 3000, parts: 200 } as const;

/**
 * Returns the cells with calls of the add-in that a native formula depends on, also through other formulas, each with its
 * share. A cell that is reached in several ways has the sum of its shares. Circular references are followed once.
 */
export function traceParts(tracing: Tracing, formula: TracedFormula): TracedParts {
  const walk = new Walk(tracing);
  walk.follow(formula, 1, 0, new Set([keyOf(formula.origin)]));
  return {
    parts: [...walk.found.values()],
    numbers: [...walk.numbers.values()],
    cut: walk.cut.told(),
  };
}

class Walk {
  readonly found = new Map<string, TracedPart>();
  readonly numbers = new Map<string, LoadedCell>();
  readonly cut = new CutCells();
  private readonly bounds: Readonly<Record<keyof typeof bounds, number>>;
  private seen = 0;

  constructor(private readonly tracing: Tracing) {
    const { reach = 1 } = tracing;
    const { depth, cells, parts } = bounds;
    this.bounds = { depth: depth * reach, cells: cells * reach, parts: parts * reach };
  }

  /**
   * Follows the references of a formula. The path holds the cells on the way to it; a reference to one of these is
   * circular.
   */
  follow(
    formula: TracedFormula,
    factor: number | undefined,
    through: number,
    path: ReadonlySet<string>,
  ): void {
    for (const { area: referred, by } of this.termsOf(formula, factor)) {
      const area = clipped(referred, this.tracing.book);
      if (through > this.bounds.depth) this.cut.addArea("too deep", area);
      else this.visitArea(area, by, through, path);
    }
  }

  private visitArea(
    area: ReferredArea,
    factor: number | undefined,
    through: number,
    path: ReadonlySet<string>,
  ): void {
    const { sheet, row, column, rows, columns } = area;
    for (let n = 0; n < rows * columns; n += 1) {
      if (this.seen >= this.bounds.cells || this.found.size >= this.bounds.parts) {
        this.cut.add("too many cells", area, rows * columns - n, `${rows} × ${columns}`);
        return;
      }
      this.seen += 1;
      const place = { sheet, row: row + Math.floor(n / columns), column: column + (n % columns) };
      this.visit(place, factor, through, path);
    }
  }

  private visit(
    place: CellPlace,
    factor: number | undefined,
    through: number,
    path: ReadonlySet<string>,
  ): void {
    const key = keyOf(place);
    if (path.has(key)) return;
    const cell = findCell(this.tracing.book, place);
    if (!cell) {
      this.cut.add("not loaded", place, 1);
      return;
    }
    const formula = tracedFormula(this.tracing, cell);
    if (!formula) {
      if (typeof cell.value === "number") this.numbers.set(key, cell);
      return;
    }
    if (formula.calls.length > 0) {
      const figure = figureShown(formula);
      const part = { cell, formula, through, ...(figure && { figure }) };
      this.add(key, part, shareOf(cell, factor));
    } else this.follow(formula, factor, through + 1, new Set([...path, key]));
  }

  private add(key: string, part: TracedPart, share: number | undefined): void {
    const known = this.found.get(key);
    if (!known) this.found.set(key, { ...part, ...(share !== undefined && { share }) });
    else if (known.share !== undefined) {
      const { share: before, ...rest } = known;
      this.found.set(key, { ...rest, ...(share !== undefined && { share: before + share }) });
    }
  }

  /** Returns the areas of a formula as terms with their factors; without factors if it is not a plain sum. */
  private termsOf(
    { tree, place, calls }: TracedFormula,
    factor: number | undefined,
  ): readonly { readonly area: ReferredArea; readonly by: number | undefined }[] {
    const isCall = (node: AstExpression): boolean => calls.some((call) => call.node === node);
    const terms = factor === undefined ? undefined : plainTerms(tree, place, factor);
    const isPlain = terms?.every(({ area, node }) => area !== undefined || isCall(node));
    if (terms && isPlain)
      return terms.flatMap(({ area, factor: by }) => (area ? [{ area, by }] : []));
    return areasIn(tree, place, isCall).map((area) => ({ area, by: undefined }));
  }
}

const shareOf = ({ value }: LoadedCell, factor: number | undefined): number | undefined =>
  factor !== undefined && typeof value === "number" ? value * factor : undefined;

/** Returns the figure that a cell shows; for a change or a margin, its first figure. */
function figureShown({ shown }: TracedFormula): AskedFigure | undefined {
  const asks = shown?.call.asks;
  const asked = !shown || asks instanceof Failure ? undefined : asks?.at(shown.row, shown.column);
  return asked instanceof Failure ? undefined : asked?.figures[0];
}
