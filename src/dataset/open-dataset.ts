import { bundle } from "./bundle/bundle.generated.ts";
import type { Dataset } from "./dataset.ts";
import { decodeDataset } from "./decode/decode-dataset.ts";

let opened: Dataset | undefined;

/** Returns the bundled dataset, decoded at the first call. */
export function openDataset(): Dataset {
  return (opened ??= decodeDataset(bundle));
}
