import type { Bundle, ListFiles, TableFile, TextFile } from "../src/dataset/bundle/bundle.ts";
import { computedMarks, isWhole, writtenIn } from "../src/dataset/bundle/computed-cells.ts";
import { ditto, unpackList } from "../src/dataset/bundle/packed-list.ts";
import {
  catalogueOf,
  codeOf,
  mark,
  unpackBundle,
  unpackCell,
  type Catalogue,
  type PackedBundle,
} from "../src/dataset/bundle/packed-bundle.ts";
import { decodeLines } from "../src/dataset/decode/tsv.ts";

/** Returns a bundle as it travels. Throws when unpacking it would not give every table back, character by character. */
export function packBundle({ tables, ...files }: Bundle): PackedBundle {
  const catalogue = catalogueOf(files.items);
  const rates = ratesOf(files.releases);
  const parts = tables.map((file) => packTable(file, catalogue, rates));
  const all = (part: keyof (typeof parts)[number]): string =>
    parts.map((table) => table[part]).join("\n\n");
  const rows = (part: "keys" | "labels"): string =>
    parts
      .map((packed, i) => {
        const before = parts.findLast((_, j) => j < i && tables[j]?.table === tables[i]?.table);
        return before?.[part] === packed[part] ? mark.same : packed[part];
      })
      .join("\n\n");
  const { items, remarks, restatements, exceptions, ...rest } = packLists(files);
  // What names the same items comes first and together: zip looks back no further than 32 kB.
  const packed = {
    keys: rows("keys"),
    remarks,
    items,
    restatements,
    labels: rows("labels"),
    exceptions,
    ...rest,
    cells: all("cells"),
    heads: all("heads"),
  };
  const unpacked = unpackBundle(packed).tables;
  const lost = tables.find(
    ({ text }, i) => text.trimEnd().replace(/\t+$/gm, "") !== unpacked[i]?.text,
  );
  if (lost) throw new Error(`${lost.release}/${lost.table}.tsv would not come out as it went in.`);
  return packed;
}

/** Returns the lists column by column. Throws when unpacking one would not give it back. */
function packLists(files: ListFiles): ListFiles {
  const { version, prose, claims, ...lists } = files;
  const packTexts = (kind: string, texts: readonly TextFile[]): TextFile[] =>
    texts.map(({ release, text }) => ({ release, text: packList(`${release}/${kind}`, text) }));
  const packed = Object.entries(lists).map(([name, text]) => [name, packList(name, text)]);
  return {
    version,
    ...(Object.fromEntries(packed) as typeof lists),
    prose: packTexts("prose", prose),
    claims: packTexts("claims", claims),
  };
}

function packList(name: string, text: string): string {
  const rows = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  const width = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map((row, i) => {
      const cell = row[column] ?? "";
      return i > 0 && cell !== "" && cell === rows[i - 1]?.[column] ? ditto : cell;
    }),
  );
  const packed = columns.map((cells) => cells.join("\n")).join("\t");
  if (unpackList(packed) === rows.map((row) => row.join("\t").trimEnd()).join("\n")) return packed;
  throw new Error(`${name}.tsv would not come out as it went in.`);
}

function packTable(
  { release, table, text }: TableFile,
  catalogue: Catalogue,
  rates: ReadonlyMap<string, string>,
): Pick<PackedBundle, "heads" | "keys" | "labels" | "cells"> {
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
    heads: [`${release}\t${table}${rate && `\t${rate}`}`, about, header.join("\t")].join("\n"),
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

/** Puts a mark for each cell that is printed as the amounts give it; that of the cell above, if it does as well. */
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
      // The shares are computed by where the whole is printed.
      if (isWhole(text)) return text;
      const mark = [above, ...computedMarks].find((each) => written(row, each) === text);
      return mark === undefined ? text : (above = mark);
    });
  });
}

/** Returns how many yen a dollar is, by release. */
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
