import type { AstExpression, ReferenceIdentifier } from "@borgar/fx";
import { isMoney } from "../../model/item.ts";
import { defaultUnit } from "../../model/unit.ts";
import { formulaOfName, type ReferencePlace } from "../formula/argument-value.ts";
import { findArea, type ReferredArea } from "../formula/find-area.ts";
import { nativeName } from "../formula/find-calls.ts";
import { argumentsOf } from "../formula/parse-formula.ts";
import { NotFollowed } from "../formula/sent-value.ts";
import { keyOf, type CellPlace } from "../workbook-cells.ts";
import type { AuditedWorkbook } from "./audited-workbook.ts";
import type { KnownFigure } from "./known-figure.ts";
import { filledIn } from "./cells-in-areas.ts";

/** A cell and the unit of its number: JPYm, USD 10^9, contracts, Gbps. */
export interface CountedCell {
  readonly cell: CellPlace;
  readonly unit: string;
}

/** The place of an expression, and the number of nested names that led to it. */
type NamedPlace = CellPlace & Pick<ReferencePlace, "depth">;

/** The most cells of an area that are read. */
const mostCells = 2_000;
const deepest = 50;

/** Finds the units of the numbers in cells, as far as they follow from figures of the add-in. */
export class CountedUnits {
  readonly #units = new Map<string, string | undefined>();

  constructor(readonly audited: AuditedWorkbook) {}

  /** Returns the unit of a cell; undefined if it is not known, or if cells of several units were added. */
  unitAt(place: CellPlace, depth = 0): string | undefined {
    const key = keyOf(place);
    if (this.#units.has(key)) return this.#units.get(key);
    // A formula that refers to itself has no unit.
    this.#units.set(key, undefined);
    const unit = this.#findUnit(place, depth);
    this.#units.set(key, unit);
    return unit;
  }

  #findUnit(place: CellPlace, depth: number): string | undefined {
    const figure = this.audited.figureAt(place);
    if (figure) return isMoney(figure.item) ? (figure.unit ?? defaultUnit).code : figure.item.unit;
    const known = this.audited.knownAt(place);
    if (known) return unitOf(known);
    const cell = this.audited.cellAt(place);
    if (!cell?.expression || depth > deepest) return undefined;
    const units = new Set(this.addends(place, cell.expression, depth + 1).map(({ unit }) => unit));
    const [only] = units;
    return units.size === 1 ? only : undefined;
  }

  /**
   * Returns the cells that an expression adds, subtracts or takes the maximum of, if their unit is known. A product or a
   * quotient has another unit, so its cells are left out.
   */
  addends(place: NamedPlace, node: AstExpression, depth = 0): CountedCell[] {
    const area = findArea(node, place.sheet);
    if (area) return this.#countedIn(area, depth);
    if (node.type === "ReferenceIdentifier") return this.#addendsOfName(place, node, depth);
    return addedParts(node).flatMap((part) => this.addends(place, part, depth));
  }

  /** A name may refer to itself by mistake, so only a few nested names are followed. */
  #addendsOfName(place: NamedPlace, node: ReferenceIdentifier, depth: number): CountedCell[] {
    const named = formulaOfName(node, { ...place, book: this.audited.book });
    return named instanceof NotFollowed ? [] : this.addends(named.place, named.formula, depth);
  }

  #countedIn(area: ReferredArea, depth: number): CountedCell[] {
    const counted: CountedCell[] = [];
    let looked = 0;
    for (const cell of filledIn(this.audited.book, area)) {
      const unit = this.unitAt(cell, depth);
      if (unit !== undefined) counted.push({ cell, unit });
      looked += 1;
      if (looked === mostCells) break;
    }
    return counted;
  }
}

const adding = new Set(["SUM", "MAX", "MIN", "AVERAGE"]);

/** Returns the parts of an expression that are added up or compared. */
function addedParts(node: AstExpression): readonly AstExpression[] {
  if (node.type === "UnaryExpression" && (node.operator === "-" || node.operator === "+"))
    return node.arguments;
  if (node.type === "BinaryExpression" && (node.operator === "+" || node.operator === "-"))
    return node.arguments;
  if (node.type === "CallExpression" && adding.has(nativeName(node)))
    return argumentsOf(node).filter((each) => each !== null);
  return [];
}

/** Returns the name of a unit. Hundred millions of yen and billions of dollars have no code. */
const unitOf = ({ unit, scale, counts }: KnownFigure): string =>
  unit ?? (scale === 0 ? counts : `${counts} 10^${String(scale)}`);
