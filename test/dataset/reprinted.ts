import assert from "node:assert/strict";
import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import { bundle } from "#bundle";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";

/** A text that one table of a made-up release prints otherwise: table, from, to. */
export type Change = readonly [table: string, from: string, to: string];

const row =
  "1Q04\t2004-08-12\t2004-08-11\t104.18\t2004-03-31\t4Q03 FY2003\thttp://www.iij.ad.jp/en/";

/**
 * Returns the dataset with a made-up third release, 1Q04, that prints the tables and the text of 4Q03 again, with some
 * changes.
 */
export function reprinted(changes: readonly Change[] = [], other: Partial<Bundle> = {}): Dataset {
  const again = <T extends { readonly release: string }>(files: readonly T[]): T[] =>
    files.filter(({ release }) => release === "4Q03").map((file) => ({ ...file, release: "1Q04" }));
  const tables = again(bundle.tables).map((file) => ({
    ...file,
    text: changes
      .filter(([table]) => table === file.table)
      .reduce((text, [table, from, to]) => {
        assert.ok(text.includes(from), `${table} prints no ${from}`);
        return text.replace(from, to);
      }, file.text),
  }));
  return decodeDataset({
    ...bundle,
    releases: `${bundle.releases.trimEnd()}\n${row}\n`,
    tables: [...bundle.tables, ...tables],
    prose: [...bundle.prose, ...again(bundle.prose)],
    claims: [...bundle.claims, ...again(bundle.claims)],
    ...other,
  });
}
