import assert from "node:assert/strict";
import { ingest, type Ingested } from "../../../../tools/ingest/ingest.ts";
import { laidOver, readDataFiles } from "../../../../tools/ingest/writing/data-files.ts";
import { frozenFolder, thirdReleaseText } from "../../../frozen/third-release.ts";

/** The frozen data, with the catalogue and the correction that the made-up release needs. */
export const held = laidOver(
  readDataFiles(frozenFolder),
  new Map(
    ["items.tsv", "corrections.tsv", "omissions.tsv"].map((name) => {
      const own = readDataFiles(frozenFolder).get(name) ?? "";
      const [, ...rows] = (readDataFiles("test/frozen/third-release").get(name) ?? "").split("\n");
      return [name, own.replace(/\n*$/, "\n") + rows.join("\n")] as const;
    }),
  ),
);

/** The text of the made-up release, without the one line that took another in, which is always asked about. */
export const base = thirdReleaseText.replace(
  "Prepaid expenses and other current assets\t",
  "Other current assets\t",
);

export const ingestText = (text: string, files = held, release?: string): Ingested =>
  ingest({ text, files, release, without: [] });

const whole = ingestText(base);
assert.deepEqual([whole.refused, whole.asked], [[], []]);

/** What a variation of the text brings: refusals and questions in words, what is told beyond the plain text, other files. */
export interface Varied {
  readonly refused: readonly string[];
  readonly asked: readonly string[];
  readonly told: readonly string[];
  /** The files that differ from those of the plain text, line by line: only the lines that are new. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/** Returns what the text brings after an edit. */
export function varied(edit: (text: string) => string, files = held): Varied {
  const text = edit(base);
  assert.notEqual(text, base, "the edit changes the text");
  const done = ingestText(text, files);
  const inWords = (list: Ingested["asked"]): string[] =>
    list.map(({ line, what }) => (line === undefined ? what : `${line}: ${what}`));
  const plain = new Set(whole.told.map(({ what }) => what));
  const changed = [...done.files].flatMap(([name, written]) => {
    const before = (whole.files.get(name) ?? files.get(name) ?? "").split("\n");
    const lines = written.split("\n").filter((line) => !before.includes(line));
    return lines.length > 0 ? [[name, lines] as const] : [];
  });
  return {
    refused: inWords(done.refused),
    asked: inWords(done.asked),
    told: inWords(done.told.filter(({ what }) => !plain.has(what))),
    files: Object.fromEntries(changed),
  };
}

/** Replaces a text that must stand there, once or everywhere. */
export const replaced =
  (from: string, to: string) =>
  (text: string): string => {
    assert.ok(text.includes(from), `the text has "${from}"`);
    return text.replace(from, to);
  };

/** Edits the rows of the table under a caption; a row is its cells. */
export function inTable(caption: string, edit: (rows: string[][]) => string[][]) {
  return (text: string): string => {
    const lines = text.split("\n");
    const at = lines.findIndex((line) => line.startsWith(caption));
    assert.ok(at >= 0, `the text has "${caption}"`);
    const from = lines.findIndex((line, i) => i > at && line.includes("\t"));
    const after = lines.findIndex((line, i) => i > from && !line.includes("\t"));
    const to = after < 0 ? lines.length : after;
    const rows = edit(lines.slice(from, to).map((line) => line.split("\t")));
    return [...lines.slice(0, from), ...rows.map((row) => row.join("\t")), ...lines.slice(to)].join(
      "\n",
    );
  };
}

/** Edits one row of the table under a caption, found by its label. */
export const inRow = (caption: string, label: string, edit: (cells: string[]) => string[]) =>
  inTable(caption, (rows) => {
    assert.ok(
      rows.some(([own]) => own === label),
      `the table has "${label}"`,
    );
    return rows.map((row) => (row[0] === label ? edit(row) : row));
  });

/** Puts the columns of the table under a caption in another order; 0 is the labels. */
export const withColumns = (caption: string, order: readonly number[]) =>
  inTable(caption, (rows) => rows.map((row) => order.map((at) => row[at] ?? "")));

/** Returns what nothing but the lines given differs in. */
export const only = (part: Partial<Varied>): Varied => ({
  refused: [],
  asked: [],
  told: [],
  files: {},
  ...part,
});
