import { bundle } from "#bundle";
import type { Dataset } from "./dataset.ts";
import { decodeDataset } from "./decode/decode-dataset.ts";

let opened: Dataset | undefined;

/**
 * Returns the bundled dataset, decoded at the first call.
 *
 * `#bundle` is what `npm run compile` packs of `data/`; under the condition `frozen`, which tests of rules run with, it is
 * the data of `test/frozen`. `package.json` says so under `imports`.
 */
export function openDataset(): Dataset {
  return (opened ??= decodeDataset(bundle));
}
