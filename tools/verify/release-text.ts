/** A table as it stands in a release's text: lines of tab-separated cells, and the lines above it. */
export interface TextTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

/** A release's text, taken apart: its tables in order, and every other line. */
export interface ReleaseText {
  readonly tables: readonly TextTable[];
  readonly lines: readonly string[];
}

const captionLines = 6;

/** Returns the tables of a release's text; a table is a run of lines with tabs. Underline tags are layout, not text. */
export function readRelease(text: string): ReleaseText {
  const tables: { caption: string; rows: string[][] }[] = [];
  const lines: string[] = [];
  let within: string[][] | undefined;
  let afterTable = 0;
  for (const line of text.split(/\r?\n/)) {
    if (line.includes("\t")) {
      if (!within)
        tables.push({
          caption: lines.slice(afterTable).slice(-captionLines).join("\n"),
          rows: (within = []),
        });
      afterTable = lines.length;
      within.push(line.replace(/<\/?u>/g, "").split("\t"));
    } else {
      within = undefined;
      if (line.trim() !== "") lines.push(line);
    }
  }
  return { tables, lines };
}
