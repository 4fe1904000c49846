import fs from "node:fs";
import type { Answer, Shown } from "./cell.ts";
import { evaluate } from "./formula.ts";

/** A formula as people type it, and the required answer. */
export interface Mistake {
  /** Its subject, such as "Units". */
  readonly chapter: string;
  /** Without `=IIJ.`. */
  readonly call: string;
  /** The argument that is tried. */
  readonly argument: string;
  /** An error; a value; `=` and a formula that answers the same; `>` and the code in the first row; rows × columns. */
  readonly shows: string;
  /** Words that the message or the cells must contain, and after `!` words that they must not contain. */
  readonly names: readonly string[];
}

const file = "test/functions/mistakes.tsv";

/** Returns the kept table, its characters that nobody can see written as in `\u200b`. */
export function readMistakes(): Mistake[] {
  let chapter = "";
  return fs
    .readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("# ")) {
        chapter = line.slice(2);
        return [];
      }
      const [call = "", argument = "", shows = "", names = ""] = line.split("\t");
      return [{ chapter, call, argument, shows, names: names.split(" | ").filter(Boolean) }];
    });
}

/** Returns the answer to a call of the table, called as Excel calls it. */
export const answerOf = (call: string): Answer =>
  evaluate(
    `=IIJ.${call.replace(/\\u(....)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))}`,
  );

export const isRows = (answer: Answer): answer is readonly (readonly Shown[])[] =>
  Array.isArray(answer);

/** Returns everything an answer says: its texts, numbers and messages. */
export const saidBy = (answer: Answer): string =>
  (isRows(answer) ? answer.flat() : [answer]).map(saidByCell).join("\n");

const saidByCell = (shown: Shown): string =>
  typeof shown === "object" ? shown.message : String(shown);
