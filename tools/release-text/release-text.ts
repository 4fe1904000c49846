/** A line of a release's text, counted from 1. */
export interface NumberedLine {
  readonly line: number;
  readonly text: string;
}

/** A table in a release's text: lines of tab-separated cells, and the lines above it. */
export interface TextTable {
  readonly caption: string;
  /** The lines of the caption. */
  readonly above: readonly NumberedLine[];
  /** The line of its first row; each row is a line. */
  readonly line: number;
  readonly rows: readonly (readonly string[])[];
}

/** A release's text in parts: its tables in order, and every other line. */
export interface ReleaseText {
  readonly tables: readonly TextTable[];
  readonly lines: readonly string[];
  /** The same lines with their numbers. */
  readonly numbered: readonly NumberedLine[];
}

const captionLines = 6;

/**
 * Returns the tables of a release's text; a table is a run of lines with tabs.
 *
 * Underline tags and kinds of spaces are layout, not text: a no-break space is read as a space, and an invisible
 * character is ignored.
 */
export function readRelease(text: string): ReleaseText {
  const tables: (TextTable & { rows: string[][] })[] = [];
  const numbered: NumberedLine[] = [];
  let within: string[][] | undefined;
  let afterTable = 0;
  withPlainSpaces(text)
    .split(/\r\n|\r|\n/)
    .forEach((content, i) => {
      const line = i + 1;
      if (content.includes("\t")) {
        if (!within) {
          const above = numbered.slice(afterTable).slice(-captionLines);
          const caption = above.map(({ text: words }) => words).join("\n");
          tables.push({ caption, above, line, rows: (within = []) });
        }
        afterTable = numbered.length;
        within.push(content.replace(/<\/?u>/g, "").split("\t"));
      } else {
        within = undefined;
        if (content.trim() !== "") numbered.push({ line, text: content });
      }
    });
  return { tables, lines: numbered.map(({ text: words }) => words), numbered };
}

const withPlainSpaces = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ");
