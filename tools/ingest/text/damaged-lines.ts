import type { Tell } from "../notice.ts";

/**
 * Reports lines that interrupt a table: a line without tabs, or an empty one, right between two lines with tabs. Returns
 * their numbers.
 */
export function tellDamaged(text: string, tell: Tell): ReadonlySet<number> {
  const found = new Set<number>();
  const lines = text.split(/\r\n|\r|\n/);
  const isRow = (i: number): boolean => lines[i]?.includes("\t") ?? false;
  lines.forEach((content, i) => {
    if (isRow(i) || !isRow(i - 1) || !isRow(i + 1)) return;
    const what =
      content.trim() === ""
        ? "an empty line stands within a table."
        : `"${shortened(content)}" stands within a table and has no tabs.`;
    tell({ line: i + 1, what, next: "Compare it with the release and mend the line." });
    found.add(i + 1);
  });
  return found;
}

const longest = 60;

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;
