import assert from "node:assert/strict";
import { bundle } from "#bundle";
import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";

/** Returns the bundle with one table of a release, given by its printed number, changed. */
export function alteredBundle(release: string, table: string, from: string, to: string): Bundle {
  const tables = bundle.tables.map((file) => {
    if (file.release !== release || !file.text.startsWith(`printed\t${table}\n`)) return file;
    assert.ok(file.text.includes(from), `${table} of ${release} has no ${from}`);
    return { ...file, text: file.text.replace(from, to) };
  });
  return { ...bundle, tables };
}

/** Returns the dataset with one table of a release changed. */
export function altered(release: string, table: string, from: string, to: string): Dataset {
  return decodeDataset(alteredBundle(release, table, from, to));
}
