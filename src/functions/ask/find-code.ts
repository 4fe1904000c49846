import { findUnit } from "../../model/unit.ts";
import { codeTable, type CodeListName, type Meanings } from "../code-lists/code-lists.ts";
import type { Call } from "./call.ts";

/** Returns the value of a typed code, a label or a clear spelling in a list, or undefined. */
export const findCode = <L extends CodeListName>(
  { data }: Pick<Call, "data">,
  text: string,
  list: L,
): Meanings[L] | undefined =>
  list === "Unit" ? (findUnit(text) as Meanings[L] | undefined) : codeTable(data, list).find(text);
