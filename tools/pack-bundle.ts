import type { Bundle, ListFiles, TableFile, TextFile } from "../src/dataset/bundle/bundle.ts";
import {
  ditto,
  endOfBlock,
  unpackList,
  type PackedLists,
} from "../src/dataset/bundle/packed-list.ts";
import { unpackBundle, type PackedBundle } from "../src/dataset/bundle/packed-bundle.ts";
import { computedMarks, isWhole, writtenIn } from "../src/dataset/bundle/computed-cells.ts";
import { catalogueOf, codeOf, mark, type Catalogue } from "../src/dataset/bundle/packed-rows.ts";
import { end, unpackCell, type PackedTables } from "../src/dataset/bundle/packed-tables.ts";
import { decodeLines } from "../src/dataset/decode/tsv.ts";
import { groupBy } from "../src/dataset/group-by.ts";

/** Returns a bundle as it ships. Throws if unpacking would not restore every table, character by character. */
export function packBundle({ tables: files, ...lists }: Bundle): PackedBundle {
  const tables = [...groupBy(files, ({ release }) => release).values()].flat();
  const { keys, labels, cells, heads } = packTables(tables, {
    catalogue: catalogueOf(lists.items.trimEnd()),
    rates: ratesOf(lists.releases),
  });
  const { items, remarks, restatements, exceptions, ...rest } = packLists(lists);
  // Lists that name the same items come first and together: zip looks back only 32 kB.
  const packed = { keys, remarks, items, restatements, labels, exceptions, ...rest, cells, heads };
  const unpacked = unpackBundle(packed).tables;
  const lost = tables.find(
    ({ text }, i) => text.trimEnd().replace(/\t+$/gm, "") !== unpacked[i]?.text,
  );
  if (lost) throw new Error(`${lost.release}/${lost.table}.tsv would not come out as it went in.`);
  return packed;
}

/** The catalogue, and the yen for one dollar by release. */
interface Known {
  readonly catalogue: Catalogue;
  readonly rates: ReadonlyMap<string, string>;
}

/** Returns the packed parts of tables, release by release. */
function packTables(tables: readonly TableFile[], known: Known): PackedTables {
  const parts = tables.map((file) => packTable(file, known));
  const releases = groupBy(parts.keys(), (n) => tables[n]?.release ?? "");
  const codes = [...releases.keys()];
  const join = (textOf: (n: number) => string | undefined): string =>
    [...releases.values()].map((own) => own.map(textOf).join(end.table)).join(end.release);
  const rows = (part: "keys" | "labels"): string =>
    join((n) => {
      const own = parts[n]?.[part];
      const same = parts.findIndex(
        (each, i) => i < n && tables[i]?.table === tables[n]?.table && each[part] === own,
      );
      const number = codes.indexOf(tables[same]?.release ?? "");
      return same < 0 ? own : `${mark.same}${number}`;
    });
  const heads = [...releases].map(([code, own]) =>
    [code, ...own.map((n) => parts[n]?.heads)].join(end.table),
  );
  return {
    keys: rows("keys"),
    labels: rows("labels"),
    cells: join((n) => parts[n]?.cells),
    heads: heads.join(end.release),
  };
}

/** Returns the lists column by column, those of records and of releases block by block. */
function packLists(files: ListFiles): PackedLists {
  const { version, prose, claims, restatements, redefinitions, exceptions, ...lists } = files;
  const packFiles = (kind: string, texts: readonly TextFile[]): string =>
    texts
      .map(({ release, text }) => `${release}\n${packList(`${release}/${kind}`, text.trimEnd())}`)
      .join(endOfBlock);
  const packed = Object.entries(lists).map(([name, text]) => [
    name,
    packList(name, text.trimEnd()),
  ]);
  return {
    version,
    ...(Object.fromEntries(packed) as typeof lists),
    restatements: packRecords("restatements", restatements, ["by", "from", "to"]),
    redefinitions: packRecords("redefinitions", redefinitions, ["release"]),
    exceptions: packRecords("exceptions", exceptions, ["relation", "release"]),
    prose: packFiles("prose", prose),
    claims: packFiles("claims", claims),
  };
}

/** Returns a list in blocks: the rows that agree in some columns, packed together. */
function packRecords(name: string, text: string, columns: readonly string[]): string {
  const [header = "", ...rows] = text.trimEnd().split("\n");
  const names = header.split("\t");
  const blocks = groupBy(rows, (row) => {
    const cells = row.split("\t");
    return columns.map((column) => cells[names.indexOf(column)]).join("\t");
  });
  const packed = [...blocks.values()].map((block) => packList(name, block.join("\n")));
  return [header, ...packed].join(endOfBlock);
}

/** Returns rows column by column. Throws if unpacking would not restore them. */
function packList(name: string, text: string): string {
  const rows = text.split("\n").map((line) => line.split("\t"));
  const width = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map((row, i) => {
      const cell = row[column] ?? "";
      return i > 0 && cell !== "" && cell === rows[i - 1]?.[column] ? ditto : cell;
    }),
  );
  const packed = columns.map((cells) => cells.join("\n")).join("\t");
  const whole = rows.map((row) => row.join("\t").trimEnd()).join("\n");
  if (unpackList(packed) === whole && !packed.includes(endOfBlock)) return packed;
  throw new Error(`${name}.tsv would not come out as it went in.`);
}

function packTable({ release, table, text }: TableFile, { catalogue, rates }: Known): PackedTables {
  const [about = "", body = ""] = text.trimEnd().split("\n\n");
  const [[, , ...header] = [], ...rows] = body.split("\n").map((line) => line.split("\t"));
  const keys = rows.map(([key = ""]) => key);
  const names = rows.map(([key = "", name = ""]) =>
    key !== "" && catalogue.labels.get(codeOf(key)) === name ? mark.label : name,
  );
  const kinds = header.map((head) => head.slice(head.indexOf(" ") + 1));
  const rate = kinds.includes("USD") ? (rates.get(release) ?? "") : "";
  const cells = packCells(
    kinds,
    header.map((_, column) => rows.map((row) => packCell(row[column + 2] ?? ""))),
    Number(rate),
  );
  return {
    heads: [`${table}${rate && `\t${rate}`}`, about, header.join("\t")].join("\n"),
    keys: packKeys(keys, catalogue).join("\n"),
    labels: names.join("\n"),
    cells: cells.map((column) => column.join("\t")).join("\n"),
  };
}

function packKeys(keys: readonly string[], { codes }: Catalogue): string[] {
  let last = -1;
  return keys.map((key) => {
    if (key === "") return mark.heading;
    const expected = codes[last + 1];
    last = codes.indexOf(codeOf(key));
    if (codeOf(key) !== expected) return key;
    return key === expected ? mark.next : mark.nextOpposite;
  });
}

/** Writes a mark for each cell that can be computed from the amounts; the mark of the cell above, if it fits too. */
function packCells(
  kinds: readonly string[],
  columns: readonly (readonly string[])[],
  rate: number,
): string[][] {
  return columns.map((column, at) => {
    if (!["USD", "percent", "YoY", "QoQ"].includes(kinds[at] ?? "")) return [...column];
    const written = writtenIn({ kinds, columns, rate }, at);
    let above = "=";
    return column.map((text, row) => {
      // Shares are computed relative to the cell with 100%, so that cell is kept.
      if (isWhole(text)) return text;
      const mark = [above, ...computedMarks].find((each) => written(row, each) === text);
      return mark === undefined ? text : (above = mark);
    });
  });
}

/** Returns the yen for one dollar, by release. */
function ratesOf(releases: string): Map<string, string> {
  const [head, ...rows] = decodeLines("releases.tsv", releases);
  const column = head?.cells.indexOf("rate") ?? -1;
  return new Map(rows.map(({ cells }) => [cells[0] ?? "", cells[column] ?? ""]));
}

function packCell(text: string): string {
  const bare = text.replaceAll(",", "");
  const plain = unpackCell(bare) === text && !computedMarks.includes(text);
  return plain ? bare : mark.verbatim + text;
}
