import type { Bundle, ListFiles, TableFile, TextFile } from "../src/dataset/bundle/bundle.ts";
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

/** Returns a bundle as it travels. Throws when unpacking it would not give every table back, character by character. */
export function packBundle({ tables, ...files }: Bundle): PackedBundle {
  const catalogue = catalogueOf(files.items);
  const parts = tables.map((file) => packTable(file, catalogue));
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
): Pick<PackedBundle, "heads" | "keys" | "labels" | "cells"> {
  const [about = "", body = ""] = text.trimEnd().split("\n\n");
  const [[, , ...header] = [], ...rows] = body.split("\n").map((line) => line.split("\t"));
  const keys = rows.map(([key = ""]) => key);
  const names = rows.map(([key = "", name = ""]) =>
    key !== "" && catalogue.labels.get(codeOf(key)) === name ? mark.label : name,
  );
  const columns = header.map((_, column) =>
    rows.map((row) => packCell(row[column + 2] ?? "")).join("\t"),
  );
  return {
    heads: [`${release}\t${table}`, about, header.join("\t")].join("\n"),
    keys: packKeys(keys, catalogue).join("\n"),
    labels: names.join("\n"),
    cells: columns.join("\n"),
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

function packCell(text: string): string {
  const bare = text.replaceAll(",", "");
  return unpackCell(bare) === text ? bare : mark.verbatim + text;
}
