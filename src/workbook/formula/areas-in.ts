import type { AstExpression } from "@borgar/fx";
import { formulaOfName, type ReferencePlace } from "./argument-value.ts";
import { findArea, type ReferredArea } from "./find-area.ts";
import { partsOf } from "./parse-formula.ts";
import { NotFollowed } from "./sent-value.ts";
import { findSpill } from "../workbook-cells.ts";

/**
 * Returns the areas that an expression refers to, also through names, in the order they are written.
 *
 * @param passOver parts that are skipped, such as the arguments of a call
 */
export function areasIn(
  node: AstExpression,
  place: ReferencePlace,
  passOver: (node: AstExpression) => boolean = () => false,
): ReferredArea[] {
  if (passOver(node)) return [];
  if (node.type === "UnaryExpression" && node.operator === "#") return blockOf(node, place);
  if (node.type !== "ReferenceIdentifier")
    return partsOf(node).flatMap((part) => areasIn(part, place, passOver));
  const area = findArea(node, place.sheet);
  if (area) return [area];
  const named = formulaOfName(node, place);
  if (named instanceof NotFollowed) return [];
  return areasIn(named.formula, named.place, passOver);
}

/** Returns the area that the formula of a cell fills; only the cell if that area is not known. */
function blockOf(node: AstExpression, place: ReferencePlace): ReferredArea[] {
  const [of] = partsOf(node);
  const area = of && findArea(of, place.sheet);
  if (!area) return [];
  const block = findSpill(place.book, area);
  return [block ? { ...block, sheet: area.sheet } : area];
}
