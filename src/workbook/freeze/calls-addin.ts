import type { AstExpression } from "@borgar/fx";
import { nativeName } from "../formula/find-calls.ts";
import { expressionsIn, parseFormula } from "../formula/parse-formula.ts";
import type { DefinedName } from "../workbook-cells.ts";

/** Says whether a formula on a sheet calls a function of the add-in, directly or through a name. */
export type CallsAddin = (formula: string, sheet: string) => boolean;

/**
 * Returns a function that says whether a formula calls the add-in. Functions that the add-in does not have count too, and
 * so do calls in a formula that cannot be parsed: without the add-in both show #NAME?.
 *
 * @param namespace of the functions: IIJ, or that of a development copy
 */
export function callsAddin(names: readonly DefinedName[], namespace: string): CallsAddin {
  const calls = new RegExp(String.raw`\b${namespace.replaceAll(".", String.raw`\.`)}\.`, "i");
  const calling = new Set<string>();
  const isCalling = (name: string, sheet: string): boolean =>
    calling.has(nameKey(name, sheet)) || calling.has(nameKey(name));
  const says: CallsAddin = (formula, sheet) => {
    if (calling.size === 0 && !calls.test(formula)) return false;
    const tree = parseFormula(formula);
    if (!tree) return calls.test(withoutTexts(formula));
    for (const node of expressionsIn(tree))
      if (callsItself(node, namespace) || (isName(node) && isCalling(bareName(node.value), sheet)))
        return true;
    return false;
  };
  for (let before = -1; before < calling.size;) {
    before = calling.size;
    for (const { name, sheet, formula } of names)
      if (says(formula, sheet ?? "")) calling.add(nameKey(name, sheet));
  }
  return says;
}

const nameKey = (name: string, sheet = ""): string => `${sheet}\n${name}`.toLowerCase();

const bareName = (reference: string): string => reference.slice(reference.lastIndexOf("!") + 1);

const isName = (node: AstExpression): node is AstExpression & { value: string } =>
  node.type === "ReferenceIdentifier" && node.kind === "name";

const callsItself = (node: AstExpression, namespace: string): boolean =>
  node.type === "CallExpression" && nativeName(node).startsWith(`${namespace.toUpperCase()}.`);

const withoutTexts = (formula: string): string => formula.replace(/"[^"]*"|'[^']*'/g, "");
