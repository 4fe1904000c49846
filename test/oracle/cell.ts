import { associated, CellError } from "../functions/runtime.ts";
import { catalogue } from "../../src/functions/catalogue.ts";
import "../../src/functions/index.ts";

/** What Excel passes as the last argument. */
const invocation = { address: "Sheet1!A1" };

/**
 * Returns the value or the error code that a function puts into its cell, called as Excel calls it: with null for every
 * argument left out and an invocation object behind the last one.
 *
 * @example caller("FIGURE")("4Q03", "Revenue.SI") // 4001449
 */
export function caller(id: string): (...given: readonly unknown[]) => unknown {
  const implementation = associated.get(id);
  const entry = catalogue.find((one) => one.id === id);
  if (!implementation || !entry) throw new Error(`${id} is not associated.`);
  const { length } = entry.parameters;
  return (...given) => {
    try {
      const blanks = new Array<null>(length - given.length).fill(null);
      return implementation(...given, ...blanks, invocation);
    } catch (error) {
      if (error instanceof CellError) return error.code;
      throw error;
    }
  };
}
