import type { Notice } from "../notice.ts";
import { linesOf } from "./data-files.ts";
import { isQuestion } from "./without-release.ts";

/** Returns what is still asked in the catalogue: a notice a row. */
export function openItems(items: string): Notice[] {
  const [head = "", ...lines] = linesOf(items);
  const names = head.split("\t");
  return lines.flatMap((line, i) => {
    const cells = line.split("\t");
    const open = names.filter((_, at) => isQuestion(cells[at]));
    if (open.length === 0) return [];
    return [
      {
        what: `items.tsv, line ${i + 2}: ${open.join(", ")} of ${cells[0] ?? ""} must be answered.`,
      },
    ];
  });
}
