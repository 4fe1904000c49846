import type { LexerTreeBuilder } from "@univerjs/engine-formula";

/** The text in quotes that is being typed as an argument. */
export interface QuotedArgument {
  readonly functionName: string;
  /** Counted from 0. */
  readonly parameter: number;
  readonly typed: string;
  /** The formula before the typed text, its opening quote included. */
  readonly before: string;
  /** The formula after it, a closing quote and what stands up to there left out. */
  readonly after: string;
}

/**
 * Returns the argument in quotes that the cursor is in, or undefined where it is in none.
 *
 * @example
 * // with the cursor at the end: REVENUE's second argument, "S" typed
 * quotedArgumentAt(lexer, '=IIJ.REVENUE("4Q03","S', 22)
 */
export function quotedArgumentAt(
  lexer: LexerTreeBuilder,
  formula: string,
  cursor: number,
): QuotedArgument | undefined {
  const before = formula.slice(0, cursor);
  const quotes = before.split('"');
  if (!formula.startsWith("=") || quotes.length % 2 === 1) return undefined;
  const typed = quotes.at(-1) ?? "";
  // Univer counts without the "=", and wants the place of the last character.
  const place = lexer.getFunctionAndParameter(before.slice(1), before.length - 2);
  if (!place) return undefined;
  return {
    functionName: place.functionName.toUpperCase(),
    parameter: place.paramIndex,
    typed,
    before: before.slice(0, before.length - typed.length),
    after: formula.slice(cursor).replace(/^[^",]*"/, ""),
  };
}
