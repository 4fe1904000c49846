import type { Notice } from "../notice.ts";
import { linesOf } from "./data-files.ts";
import { isQuestion } from "./without-release.ts";

/** Returns a notice for each question in the catalogue; lines of the text that are asked about have theirs already. */
export function openItems(items: string, proposed: readonly string[]): Notice[] {
  const codes = proposed.map((row) => row.split("\t")[0]);
  const [head = "", ...lines] = linesOf(items);
  const names = head.split("\t");
  return lines.flatMap((line, i) => {
    const cells = line.split("\t");
    const open = names.filter((_, at) => isQuestion(cells[at]));
    if (open.length === 0 || codes.includes(cells[0])) return [];
    return [
      {
        what: `items.tsv, line ${i + 2}: ${open.join(", ")} of ${cells[0] ?? ""} must be answered.`,
        next: "Where no line needs the row, delete it.",
      },
    ];
  });
}
