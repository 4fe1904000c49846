import { packed } from "#bundle";
import type { Dataset } from "./dataset.ts";
import { unpackTables } from "./bundle/packed-tables.ts";
import { unpackSources } from "./bundle/packed-list.ts";
import { decodeFiles } from "./decode/decode-dataset.ts";

let opened: Dataset | undefined;

/**
 * Returns the bundled dataset. Each of its tables and lists is decoded when it is first read.
 *
 * `#bundle` is what `npm run compile` packs of `data/`; under the condition `frozen`, which tests of rules run with, it is
 * the data of `test/frozen`. `package.json` says so under `imports`.
 */
export function openDataset(): Dataset {
  return (opened ??= openPacked());
}

function openPacked(): Dataset {
  const files = unpackSources(packed);
  return decodeFiles(files, unpackTables(packed, files.items));
}
