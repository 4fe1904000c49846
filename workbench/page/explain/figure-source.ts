import { catalogue } from "../../../src/functions/catalogue.ts";
import type { Parameter } from "../../../src/functions/parameters.ts";
import type { FunctionCall } from "../../excel-host/functions/cell-calls.ts";
import type { Cell } from "./cell.ts";

/** The lists of codes that are families of items: a code of one is the end of an item's code. */
const FAMILIES: ReadonlySet<string> = new Set([
  ...["Revenue", "Cost", "Expense", "Income", "EPS", "Capex", "Depreciation"],
  ...["Balance", "CashFlow", "Contracts", "Bandwidth"],
]);

/** Functions that answer with a figure itself. The others say something about one. */
const ABOUT: Readonly<Record<string, string>> = {
  CHANGE: "Change of this figure",
  FLAG: "Marks of this figure",
  FLAGS: "Marks of this figure",
  HISTORY: "Every vintage of this figure, the newest",
  PRINTED: "Percentage beside this figure",
  STATUS: "Kind of this figure",
};

/** Where a figure is that `IIJ.SOURCE` is asked about. */
type Question = readonly [period: unknown, item: unknown, release: unknown];

/**
 * Returns where the figure that a call gives is from, in the words of the add-in's own SOURCE, or
 * undefined for a call that gives none. `row` and `column` say which figure of a block.
 */
export function sourceOf(
  { host }: Cell,
  call: FunctionCall,
  place: { readonly row: number; readonly column: number },
): string | undefined {
  const id = idOf(call);
  const question = questionOf(call, place);
  if (!question || id === "SOURCE") return undefined;
  try {
    const line = String(host.book.engine.functions?.call("SOURCE", question));
    const about = ABOUT[id];
    return about === undefined ? line : `${about}: ${line}`;
  } catch {
    return undefined;
  }
}

/** The name of the function without its namespace. */
export const idOf = ({ functionName }: FunctionCall): string =>
  functionName.slice(functionName.indexOf(".") + 1);

function questionOf(
  call: FunctionCall,
  { row, column }: { readonly row: number; readonly column: number },
): Question | undefined {
  const id = idOf(call);
  const parameters = catalogue.find((entry) => entry.id === id)?.parameters ?? [];
  const argument = (...names: readonly string[]): unknown =>
    call.args[parameters.findIndex(({ name }) => names.includes(name))];
  const period = cellAt(argument("period", "periods"), column);
  const item = itemOf(id, parameters, call.args) ?? cellAt(argument("item", "items"), row);
  const release = cellAt(argument("release", "releases"), column);
  return isGiven(period) && isGiven(item) ? [period, item, release ?? null] : undefined;
}

/** The code of the item that a function of one family answers with. */
function itemOf(
  id: string,
  parameters: readonly Parameter[],
  args: FunctionCall["args"],
): string | undefined {
  if (id === "EBITDA") return "EBITDA.Adjusted";
  const at = parameters.findIndex(({ codes }) => codes !== undefined && FAMILIES.has(codes));
  const parameter = parameters[at];
  if (!parameter) return undefined;
  const code = isGiven(args[at]) ? String(args[at]) : parameter.byDefault;
  return code && `${parameter.codes ?? ""}.${code.trim()}`;
}

/** One value of a range or array, counted along; a value that stands alone is every one. */
function cellAt(argument: unknown, index: number): unknown {
  if (!Array.isArray(argument)) return argument;
  const cells: readonly unknown[] = argument.flat();
  return cells.length === 1 ? cells[0] : cells[index];
}

const isGiven = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== "" && value !== 0;
