import { catalogue, type FunctionId } from "../../functions/catalogue.ts";
import { isPercentage, shortCode, type Item } from "../../model/item.ts";

/**
 * A function that answers for an item, and the code of the item in its argument; no code if the function has only one
 * item.
 */
export interface FormulaFunction {
  readonly id: FunctionId;
  /** The name of the argument that names the item. */
  readonly argument?: string;
  readonly code?: string;
  /** True if the code can be omitted: it is the default of the argument. */
  readonly byDefault?: true;
  /** True if it returns the figure itself, in a unit. The other functions return something about the figure. */
  readonly isFigure?: true;
}

/** The functions about a figure besides its value, in the order they are offered. */
const others = ["CHANGE", "SOURCE", "STATUS", "FLAG", "HISTORY", "LABEL"] as const;

/**
 * Returns the functions that answer for an item: the one named after its family first, then `FIGURE`, then the functions
 * about a figure besides its value.
 *
 * @example functionsFor(Revenue.SI)[0] // { id: "REVENUE", argument: "service", code: "SI" }
 */
export function functionsFor(item: Item): FormulaFunction[] {
  const named = catalogue.flatMap(({ id, parameters }): FormulaFunction[] => {
    const parameter = parameters.find(({ codes }) => codes === item.family);
    if (!parameter) return [];
    const code = shortCode(item);
    const known = { id, argument: parameter.name, code, isFigure: true } as const;
    return parameter.byDefault === code ? [{ ...known, byDefault: true }] : [known];
  });
  // IIJ defines one measure of EBITDA, so its function takes no code.
  const alone: FormulaFunction[] =
    item.code === "EBITDA.Adjusted" ? [{ id: "EBITDA", isFigure: true }] : [];
  const asked = others.filter((id) => id !== "CHANGE" || !isPercentage(item));
  const full = { argument: "item", code: item.code };
  return [
    ...named,
    ...alone,
    { id: "FIGURE", ...full, isFigure: true },
    ...asked.map((id) => ({ id, ...full })),
  ];
}
