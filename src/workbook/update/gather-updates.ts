import type { AreaChange } from "../area-change.ts";
import type { Asking } from "../asked/asked-call.ts";
import { isNumberedName, namedArea } from "../formula/named-cells.ts";
import { keyOf, type CellPlace, type FormulaCell } from "../workbook-cells.ts";
import {
  isCell,
  type CellChange,
  type Looked,
  type PinnedCell,
  type RenewedPin,
} from "./look-at-cell.ts";
import type { BlockedFrozen, FrozenUpdate } from "./plan-frozen-update.ts";
import { replaceReleases } from "./renew-call.ts";
import type { UpdateTarget } from "./renew-release.ts";

/**
 * A change that can be accepted as one: of a sheet's date, which is in its AsKnown cell or in its formulas, or of a cell
 * that sets the release or the date of some formulas, such as those of a column.
 */
export interface Update {
  readonly of: "sheet" | "column" | "formulas";
  readonly sheet: string;
  /** The cell to set; undefined if formulas are written instead. */
  readonly cell: CellPlace | undefined;
  readonly writes: readonly AreaChange[];
  readonly changes: readonly CellChange[];
}

interface Gathered extends Update {
  readonly writes: AreaChange[];
  readonly changes: CellChange[];
  /** The cells whose formulas are to be written. */
  readonly written: Set<string>;
  isBlocked: boolean;
}

/** Gathers the changes by the cell that sets the date, or by the sheet whose formulas contain it. */
export class Updates {
  readonly #found = new Map<string, Gathered>();
  readonly #known: ReadonlySet<string>;

  constructor(
    readonly asking: Asking,
    readonly target: UpdateTarget,
  ) {
    const dates = asking.book.names.filter(({ name }) => isNumberedName(name, "AsKnown"));
    this.#known = new Set(dates.flatMap((name) => namedArea(name) ?? []).map(keyOf));
  }

  /**
   * Adds the changes of a formula. A formula without room for its answer is not changed, and neither are the cells that
   * set its date, with all other formulas that depend on them.
   */
  add(cell: FormulaCell, looked: readonly Looked[]): void {
    const isBlocked = looked.some(({ blocked }) => blocked);
    for (const { pins, changes } of looked)
      for (const pin of pins) {
        if (isBlocked && pin.pin.of === "literal") continue;
        const update = this.#updateOf(pin, cell);
        update.changes.push(...changes);
        if (isBlocked) update.isBlocked = true;
        if (pin.pin.of === "literal") this.#write(update, cell);
      }
  }

  /** Adds a frozen value to the cell that sets its date, with all other cells that do. False if none does. */
  addFrozen({ place, pins, ...frozen }: FrozenUpdate): boolean {
    const [first, ...others] = pins;
    if (!first) return false;
    const { formula, sourceBefore, sourceAfter } = frozen;
    const update = this.#updateOf(first, place);
    for (const { row, column, ...change } of frozen.changes)
      update.changes.push({
        ...change,
        formula,
        place: { sheet: place.sheet, row: place.row + row, column: place.column + column },
        sourceBefore,
        sourceAfter,
      });
    update.writes.push(...others.map(writeOf), ...frozen.writes);
    return true;
  }

  /** Keeps the cells that set the date of a frozen block as they are, because it has no room for its new values. */
  block({ place, pins }: BlockedFrozen): void {
    for (const pin of pins) this.#updateOf(pin, place).isBlocked = true;
  }

  /** Returns the updates that can be accepted. */
  offered(): Update[] {
    return [...this.#found.values()]
      .filter(({ changes, isBlocked }) => changes.length > 0 && !isBlocked)
      .map(({ of, sheet, cell, writes, changes }) => ({ of, sheet, cell, writes, changes }));
  }

  #updateOf(pin: RenewedPin, cell: CellPlace): Gathered {
    const key = pin.pin.of === "cell" ? keyOf(pin.pin.place) : cell.sheet;
    const update = this.#found.get(key) ?? this.#begin(pin, cell);
    this.#found.set(key, update);
    return update;
  }

  #begin(pin: RenewedPin, { sheet }: CellPlace): Gathered {
    const empty = { changes: [], written: new Set<string>(), isBlocked: false };
    if (!isCell(pin)) return { of: "formulas", sheet, cell: undefined, writes: [], ...empty };
    const { place } = pin.pin;
    const of = this.#known.has(keyOf(place)) ? "sheet" : "column";
    return { of, sheet: place.sheet, cell: place, writes: [writeOf(pin)], ...empty };
  }

  #write({ writes, written }: Gathered, { sheet, row, column, formula }: FormulaCell): void {
    const key = keyOf({ sheet, row, column });
    if (written.has(key)) return;
    written.add(key);
    const to = replaceReleases(formula, this.asking.namespace, this.target);
    writes.push({ sheet, row, column, from: [[{ formula }]], to: [[{ formula: to }]] });
  }
}

const writeOf = ({ pin: { place, content }, renewed }: PinnedCell): AreaChange => ({
  ...place,
  from: [[content]],
  to: [[renewed]],
});
