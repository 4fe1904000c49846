import type { Bundle, TableFile, TableSource } from "./bundle.ts";
import { unpackLists, type PackedLists } from "./packed-list.ts";
import { headLine, unpackTables, type PackedTables } from "./packed-tables.ts";

/** A bundle as it ships. */
export interface PackedBundle extends PackedLists, PackedTables {}

/** Returns a bundle as it is in `data/`, its tables row by row. */
export function unpackBundle(packed: PackedBundle): Bundle {
  const lists = unpackLists(packed);
  const releases = unpackTables(packed, lists.items);
  return { ...lists, tables: releases.flatMap(({ tables }) => tables.map(fileOf)) };
}

function fileOf({ release, table, above, rows }: TableSource): TableFile {
  const lines = [...above, ...rows].map(({ cells }) => cells.join("\t").trimEnd());
  return { release, table, text: lines.toSpliced(headLine - 2, 0, "").join("\n") };
}
