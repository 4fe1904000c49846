import { catalogue, type FunctionId } from "../../functions/catalogue.ts";
import { isPercentage, shortCode, type Item } from "../../model/item.ts";

/** A function that answers for an item, and the code that stands for the item in it; none where it has but one. */
export interface FormulaFunction {
  readonly id: FunctionId;
  /** The name of the argument that names the item. */
  readonly argument?: string;
  readonly code?: string;
  /** The code need not be written: it is what is meant when the argument is left out. */
  readonly byDefault?: true;
  /** It answers the figure itself, in a unit; the others answer something about it. */
  readonly isFigure?: true;
}

/** What is asked of an item besides its value, in the order it is offered in. */
const others = ["CHANGE", "SOURCE", "STATUS", "FLAG", "HISTORY", "LABEL"] as const;

/**
 * Returns the functions that answer for an item: the one named after its family first, then `FIGURE`, then what is asked
 * of a figure besides its value.
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
  // EBITDA has one measure that IIJ defines, so its function takes no code.
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
