import type { CellContent } from "../workbook-cells.ts";
import { blockText, sizeOfBlock } from "./block-text.ts";
import type { SourcesRow } from "./find-sources.ts";

/** Says how the present values differ from the frozen ones; undefined if they are the same. */
export function differenceOf(
  { block, value }: SourcesRow,
  values: readonly (readonly CellContent[])[],
): "changed" | "resized" | undefined {
  const size = sizeOfBlock(block);
  if (!size) return values[0]?.[0] === value ? undefined : "changed";
  if (values.length !== size.rows || values[0]?.length !== size.columns) return "resized";
  return blockText(values) === block ? undefined : "changed";
}
