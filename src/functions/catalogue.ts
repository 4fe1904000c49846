import { figureFunctions } from "./figure-functions.ts";
import type { FunctionEntry } from "./function-entry.ts";
import { tableFunctions } from "./table-functions.ts";

/**
 * Every function of the add-in, in the order Excel's help shows them. functions.json, the code lists, the reference and
 * the kept snapshot all come from this list; ids, argument order and codes never change once shipped.
 */
export const catalogue: readonly FunctionEntry[] = [...figureFunctions, ...tableFunctions];
