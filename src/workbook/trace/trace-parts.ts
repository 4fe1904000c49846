import type { AstExpression } from "@borgar/fx";
import { clipped } from "../formula/argument-value.ts";
import type { ReferredArea } from "../formula/find-area.ts";
import { findCell, type CellPlace, type LoadedCell } from "../workbook-cells.ts";
import { plainTerms } from "./plain-terms.ts";
import { areasIn } from "../formula/areas-in.ts";
import { tracedFormula, type TracedFormula, type Tracing } from "./traced-formula.ts";

/** A cell with a call of the add-in that a native formula stands on. */
export interface TracedPart {
  readonly cell: LoadedCell;
  readonly formula: TracedFormula;
  /** What it adds to the value that is traced; undefined where the formulas between are not plain sums. */
  readonly share?: number;
  /** How many formulas lie between, 0 for a cell that is referred to directly. */
  readonly through: number;
}

/** Why parts are left out. */
export type Cut = "too deep" | "too many cells" | "not loaded";

/** The parts of a formula, and whether there may be more. */
export interface TracedParts {
  readonly parts: readonly TracedPart[];
  /** Cells it also stands on that hold a number and no formula: typed in, or filled by a block that was not loaded. */
  readonly numbers: readonly LoadedCell[];
  readonly cut: readonly Cut[];
}

/** Formulas between a cell and what it stands on, cells that are looked at, and parts that are told. */
export const bounds = { depth: 8, cells: 3000, parts: 200 } as const;

const keyOf = ({ sheet, row, column }: CellPlace): string =>
  `${sheet.toLowerCase()}!${row},${column}`;

/**
 * Returns the cells with calls of the add-in that a native formula comes down to, through other formulas too, each with its
 * share. A cell that is reached in several ways has the sum of its shares. Cells that refer to each other in a circle are
 * looked at once.
 */
export function traceParts(tracing: Tracing, formula: TracedFormula): TracedParts {
  const walk = new Walk(tracing);
  walk.follow(formula, 1, 0, new Set([keyOf(formula.origin)]));
  return {
    parts: [...walk.found.values()],
    numbers: [...walk.numbers.values()],
    cut: [...walk.cut],
  };
}

class Walk {
  readonly found = new Map<string, TracedPart>();
  readonly numbers = new Map<string, LoadedCell>();
  readonly cut = new Set<Cut>();
  private seen = 0;

  constructor(private readonly tracing: Tracing) {}

  /** Goes through what a formula refers to. The path holds the cells on the way to it, which would be a circle. */
  follow(
    formula: TracedFormula,
    factor: number | undefined,
    through: number,
    path: ReadonlySet<string>,
  ): void {
    if (through > bounds.depth) {
      this.cut.add("too deep");
      return;
    }
    for (const { area, by } of this.termsOf(formula, factor))
      for (const place of cellsIn(clipped(area, this.tracing.book))) {
        if (this.seen >= bounds.cells || this.found.size >= bounds.parts) {
          this.cut.add("too many cells");
          return;
        }
        this.seen += 1;
        this.visit(place, by, through, path);
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
      this.cut.add("not loaded");
      return;
    }
    const formula = tracedFormula(this.tracing, cell);
    if (!formula) {
      if (typeof cell.value === "number") this.numbers.set(key, cell);
      return;
    }
    if (formula.calls.length > 0) this.add(key, { cell, formula, through }, shareOf(cell, factor));
    else this.follow(formula, factor, through + 1, new Set([...path, key]));
  }

  private add(key: string, part: TracedPart, share: number | undefined): void {
    const known = this.found.get(key);
    if (!known) this.found.set(key, { ...part, ...(share !== undefined && { share }) });
    else if (known.share !== undefined) {
      const { share: before, ...rest } = known;
      this.found.set(key, { ...rest, ...(share !== undefined && { share: before + share }) });
    }
  }

  /** The areas of a formula: as terms with their factors, or without where it is not a plain sum. */
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

function* cellsIn({ sheet, row, column, rows, columns }: ReferredArea): Generator<CellPlace> {
  for (let down = 0; down < rows; down += 1)
    for (let across = 0; across < columns; across += 1)
      yield { sheet, row: row + down, column: column + across };
}
