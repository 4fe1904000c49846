import type { AstExpression, CallExpression } from "@borgar/fx";
import { catalogue, type FunctionId } from "../../functions/catalogue.ts";
import { argumentsOf, calleeOf, expressionsIn } from "./parse-formula.ts";

/** A call of one of the add-in's functions in a formula. */
export interface FunctionCall {
  readonly id: FunctionId;
  /** As written; null for an argument that is left out. */
  readonly arguments: readonly (AstExpression | null)[];
  readonly node: CallExpression;
}

const ids: ReadonlyMap<string, FunctionId> = new Map(catalogue.map(({ id }) => [id, id]));

/**
 * Returns the calls of the add-in's functions in a formula, in the order they are written.
 *
 * @param namespace of the functions: IIJ, or that of a development copy
 */
export function findCalls(formula: AstExpression, namespace: string): FunctionCall[] {
  const calls: FunctionCall[] = [];
  for (const node of expressionsIn(formula)) {
    if (node.type !== "CallExpression") continue;
    const id = idOf(node, namespace);
    if (id) calls.push({ id, arguments: argumentsOf(node), node });
  }
  return calls;
}

/** Returns the name of a function in capitals, without the prefix that files have before newer functions. */
export const nativeName = (node: CallExpression): string =>
  nameCalled(node)
    .toUpperCase()
    .replace(/^_XLFN\.(?:_XLWS\.)?/, "");

/** Returns the name of a function as it is written; LAMBDA if the formula calls a function that it defines itself. */
export function nameCalled(node: CallExpression): string {
  const called = calleeOf(node);
  return called.type === "Identifier" ? called.name : "LAMBDA";
}

function idOf(node: CallExpression, namespace: string): FunctionId | undefined {
  const name = nativeName(node);
  const prefix = `${namespace.toUpperCase()}.`;
  return name.startsWith(prefix) ? ids.get(name.slice(prefix.length)) : undefined;
}
