import { catalogue } from "../../../src/functions/catalogue.ts";
import type { Parameter } from "../../../src/functions/parameters.ts";
import type { FunctionCall } from "../../excel-host/functions/cell-calls.ts";
import type { Cell } from "./cell.ts";

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
  cell: Cell,
  call: FunctionCall,
  place: { readonly row: number; readonly column: number },
): string | undefined {
  const id = idOf(call);
  const question = questionOf(cell, call, place);
  if (!question || id === "SOURCE") return undefined;
  try {
    const line = String(cell.host.book.engine.functions?.call("SOURCE", question));
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
  cell: Cell,
  call: FunctionCall,
  { row, column }: { readonly row: number; readonly column: number },
): Question | undefined {
  const id = idOf(call);
  const entry = catalogue.find((each) => each.id === id);
  const parameters = entry?.parameters ?? [];
  const argument = (...names: readonly string[]): unknown =>
    call.args[parameters.findIndex(({ name }) => names.includes(name))];
  const period = cellAt(argument("period", "periods"), column);
  const ofFamily = entry?.item ?? itemOf(familiesOf(cell), parameters, call.args);
  const item = ofFamily ?? cellAt(argument("item", "items"), row);
  const release = cellAt(argument("release", "releases"), column);
  return isGiven(period) && isGiven(item) ? [period, item, release ?? null] : undefined;
}

/** The families of items: a list of codes of that name holds the ends of their items' codes. */
function familiesOf({ host }: Cell): ReadonlySet<string> {
  const rows = host.book.engine.functions?.call("ITEMS", [null]) as unknown[][] | undefined;
  return new Set(rows?.slice(1).map(([code]) => String(code).split(".")[0] ?? ""));
}

/** The code of the item that a function of one family answers with. */
function itemOf(
  families: ReadonlySet<string>,
  parameters: readonly Parameter[],
  args: FunctionCall["args"],
): string | undefined {
  const at = parameters.findIndex(({ codes }) => codes !== undefined && families.has(codes));
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
