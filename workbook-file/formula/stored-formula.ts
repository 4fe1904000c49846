import { tokenize, tokenTypes, type Token } from "@borgar/fx";
import type { KnownWords } from "./known-words.ts";
import { storedFunctionName } from "./newer-functions.ts";

/**
 * Returns a formula as a file stores it: without its `=`, functions younger than the format and those of add-ins with
 * their prefixes, names that LET and LAMBDA give with theirs, `A1#` and `@` as functions. Texts in quotes stay.
 *
 * @example storedFormula('=IFNA(IIJ.FIGURE(D$3,"Cash"),0)', known) // _xlfn.IFNA(_xldudf_IIJ_FIGURE(D$3,"Cash"),0)
 */
export function storedFormula(formula: string, known: KnownWords): string {
  const tokens = tokenize(formula).filter(({ type }) => type !== tokenTypes.FX_PREFIX);
  const locals = localNames(tokens);
  return write(tokens, (token) => storedToken(token, known, locals));
}

function storedToken(
  { type, value }: Token,
  { namespace }: KnownWords,
  locals: ReadonlySet<string>,
): string {
  const isLocal = locals.has(value.toLowerCase());
  if (type === tokenTypes.REF_NAMED && isLocal) return `_xlpm.${value}`;
  if (type !== tokenTypes.FUNCTION) return value;
  if (isLocal) return `_xlpm.${value}`;
  if (value.toUpperCase().startsWith(`${namespace.toUpperCase()}.`))
    return `_xldudf_${value.toUpperCase().replaceAll(".", "_")}`;
  return storedFunctionName(value);
}

/** Writes tokens one after another; the operand of `#` or `@` becomes the argument of the function for it. */
function write(tokens: readonly Token[], stored: (token: Token) => string): string {
  let text = "";
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (isOperator(token, "@")) {
      const end = operandEnd(tokens, at + 1);
      text += `_xlfn.SINGLE(${write(tokens.slice(at + 1, end), stored)})`;
      at = end - 1;
    } else if (isOperator(tokens[at + 1], "#")) {
      text += `_xlfn.ANCHORARRAY(${stored(token)})`;
      at += 1;
    } else text += stored(token);
  }
  return text;
}

const isOperator = (token: Token | undefined, value: string): boolean =>
  token?.type === tokenTypes.OPERATOR && token.value === value;

/** The end of the operand that begins at a token: a call or a parenthesis with its closing one, else the token itself. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    if (isOperator(tokens[at], "(")) depth += 1;
    else if (isOperator(tokens[at], ")")) depth -= 1;
    else if (tokens[at]?.type === tokenTypes.FUNCTION && depth === 0) continue;
    if (depth === 0) return isOperator(tokens[at + 1], "#") ? at + 2 : at + 1;
  }
  return tokens.length;
}

/** The names that LET and LAMBDA define: single words in an argument before the last. */
function localNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: string[] = [];
  tokens.forEach((token, at) => {
    if (isOperator(token, "(")) calls.push(tokens[at - 1]?.value.toUpperCase() ?? "");
    else if (isOperator(token, ")")) calls.pop();
    if (token.type !== tokenTypes.REF_NAMED || !/^(?:LET|LAMBDA)$/.test(calls.at(-1) ?? "")) return;
    const before = tokens[at - 1];
    const opens = isOperator(before, "(") || isOperator(before, ",");
    if (opens && isOperator(tokens[at + 1], ",")) names.add(token.value.toLowerCase());
  });
  return names;
}
