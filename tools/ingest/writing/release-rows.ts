import type { Tell } from "../notice.ts";
import type { Held } from "../placing/held.ts";
import type { PlacedTable } from "../placing/place-table.ts";
import type { ReleaseRow } from "../text/read-release-row.ts";
import type { DataFiles } from "./data-files.ts";
import { rowsOf } from "./shared-rows.ts";

/** Returns the line of a release in `releases.tsv`; refuses an existing line that differs. */
export function releaseLine(
  row: ReleaseRow,
  files: DataFiles,
  { data }: Held,
  refuse: Tell,
): string {
  const { code, tokyo, newyork, rate, rateDate, translates } = row;
  const known = [code, tokyo, newyork, rate, rateDate, translates];
  const [own] = rowsOf(files.get("releases.tsv") ?? "", code);
  if (own === undefined) return [...known, data.releases.at(-1)?.address ?? "?"].join("\t");
  const cells = own.split("\t");
  known.forEach((text, i) => {
    if (cells[i] === text) return;
    refuse({
      what: `releases.tsv has "${cells[i] ?? ""}" for ${code}, the text gives "${text}".`,
      next: "Mend the row or the text.",
    });
  });
  return own;
}

/** Returns the lines of a release in `heads.tsv`, as printed; refuses existing lines that differ. */
export function headRows(
  tables: readonly PlacedTable[],
  files: DataFiles,
  code: string,
  refuse: Tell,
): string[] {
  const lines = tables.flatMap(({ hand: { identity, table } }) =>
    table.heads.map((texts) => [code, identity.code, texts.join("|")].join("\t")),
  );
  const own = rowsOf(files.get("heads.tsv") ?? "", code);
  if (own.length === 0) return lines;
  for (const line of own.filter((each) => !lines.includes(each)))
    refuse({
      what: `heads.tsv has "${line.replaceAll("\t", " | ")}"; the text prints no such heads.`,
      next: "Mend the row or the text; delete the row to have it made anew.",
    });
  return lines;
}
