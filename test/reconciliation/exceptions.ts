import assert from "node:assert/strict";
import { bundle } from "../../src/dataset/bundle/bundle.generated.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";

/** The lines of the documented exceptions, header first. */
export const lines: readonly string[] = bundle.exceptions.trimEnd().split("\n");

/** Returns the dataset as it would be with other documented exceptions. */
export function withExceptions(exceptions: readonly string[]): Dataset {
  return decodeDataset({ ...bundle, exceptions: `${exceptions.join("\n")}\n` });
}

/** Returns the dataset as it would be without the exception for a check: relation, release, table, item, period, column. */
export function without(check: string): Dataset {
  const left = lines.filter((line) => !line.startsWith(`${check.replaceAll(":", "\t")}\t`));
  assert.equal(left.length, lines.length - 1, `one exception for ${check}`);
  return withExceptions(left);
}
