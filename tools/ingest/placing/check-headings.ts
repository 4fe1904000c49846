import type { Tell } from "../notice.ts";
import { isHeading } from "../text/read-rows.ts";
import { nameInText } from "../text/read-table.ts";
import { patternRows, tablesLike } from "./held.ts";
import { likenessOf, plainLabel, sameWords } from "./labels.ts";
import type { TableInHand } from "./table-in-hand.ts";

/** Refuses a label on two lines, the first of which then looks like a heading; reports new headings. */
export function checkHeadings(
  { held, identity, table }: TableInHand,
  refuse: Tell,
  note: Tell,
): void {
  const patterns = tablesLike(held, identity);
  if (patterns.length === 0) return;
  const known = patterns.flatMap(({ rows }) =>
    rows.filter(({ item }) => item === undefined).map(({ label }) => label),
  );
  const labels = patterns.flatMap(patternRows).map(({ label }) => plainLabel(label));
  table.rows.forEach((row, i) => {
    if (!isHeading(row) || known.some((label) => likenessOf(row.label, label) >= sameWords)) return;
    const next = table.rows[i + 1];
    const joined = plainLabel(`${row.label} ${next?.label ?? ""}`);
    const name = nameInText(table);
    if (next && !isHeading(next) && labels.includes(joined))
      refuse({
        line: row.line,
        what: `${name}: the label "${row.label} ${next.label}" stands in two lines.`,
        next: "Join the lines in the text.",
      });
    else
      note({
        line: row.line,
        what: `${name} has a heading that no release held has: "${row.label}".`,
      });
  });
}
