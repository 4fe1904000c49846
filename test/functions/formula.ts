import { answer, type Answer } from "./cell.ts";

/**
 * Returns the answer of a formula such as `=IIJ.REVENUE("FY2003",,"JPYm")`: texts, numbers, gaps, arrays, and one call
 * within.
 */
export function evaluate(formula: string): Answer {
  const [, id = "", inside = ""] = /^=?IIJ\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  return answer(id, ...splitArguments(inside).map(valueOf));
}

/** A gap between two commas is an argument left out. */
function splitArguments(text: string): string[] {
  const parts = text.matchAll(/(IIJ\.\w+\([^)]*\)|\{[^}]*\}|"[^"]*"|[^,]*)(?:,|$)/g);
  const found = [...parts].map(([, part = ""]) => part);
  // The last match is the empty one at the end.
  return found.slice(0, -1);
}

function valueOf(text: string): unknown {
  if (text === "") return null;
  if (text.startsWith("IIJ.")) return evaluate(text);
  if (text.startsWith("{")) return text.slice(1, -1).split(";").map(rowOf);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}

const rowOf = (text: string): unknown[] => splitArguments(text).map(valueOf);
