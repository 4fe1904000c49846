import type { Notice } from "../notice.ts";
import { rowsOf, withRowsAdded } from "./shared-rows.ts";
import { isQuestion } from "./without-release.ts";

/**
 * Returns `omissions.tsv` with a row for each table that is not printed according to the user, and asks for the evidence.
 */
export function askOmissions(
  without: readonly string[],
  text: string,
  code: string,
): { readonly text: string; readonly asked: readonly Notice[] } {
  const added = without.map((table) => [code, table, "?"].join("\t"));
  const all = withRowsAdded(text, added, 2);
  const open = rowsOf(all, code).filter((line) => isQuestion(line.split("\t")[2]));
  return {
    text: all,
    asked: open.map((line) => ({
      what: `omissions.tsv says that ${code} does not print the table ${line.split("\t")[1] ?? ""}.`,
      next: "Write there how you know, in place of the question mark.",
    })),
  };
}
