import type { Bundle, TableFile } from "../src/dataset/bundle/bundle.ts";
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
  const { items, remarks, restatements, exceptions, ...rest } = files;
  // What names the same items comes first and together: zip looks back no further than 32 kB.
  const packed = {
    keys: all("keys"),
    remarks,
    items,
    restatements,
    labels: all("labels"),
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
