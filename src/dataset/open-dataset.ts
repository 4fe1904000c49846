import { packed } from "#bundle";
import type { Dataset } from "./dataset.ts";
import { unpackTables } from "./bundle/packed-tables.ts";
import { unpackSources } from "./bundle/packed-list.ts";
import { decodeFiles } from "./decode/decode-dataset.ts";

let opened: Dataset | undefined;

/**
 * Returns the bundled dataset. Each of its tables and lists is decoded when it is first read.
 *
 * `#bundle` is the file that `npm run compile` packs from `data/`. Tests of rules run with the condition `frozen`, and it
 * is then the data of `test/frozen`. `package.json` says so under `imports`.
 */
export function openDataset(): Dataset {
  return (opened ??= openPacked());
}

function openPacked(): Dataset {
  const files = unpackSources(packed);
  return decodeFiles(files, unpackTables(packed, files.items));
}
