import type { BlockContent } from "./block-content.ts";
import type { Block } from "./find-blocks.ts";
import type { ColumnPlan, NewColumn } from "./new-column.ts";

/** A column to add to a block. */
export interface Addition {
  readonly block: Block;
  readonly content: BlockContent;
  readonly column: NewColumn;
}

export interface PlannedAddition extends Addition {
  readonly plan: ColumnPlan;
}
