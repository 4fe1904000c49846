import type { Area, PlanName } from "../sheet/plan/sheet-plan.ts";
import type { BlockContent } from "./block-content.ts";
import type { Renamed } from "./defined-name.ts";
import type { Block } from "./find-blocks.ts";

/** The names of a plan: those the block has already, which get other cells, and those it has not. */
export interface ReplacedNames {
  readonly kept: readonly PlanName[];
  readonly added: readonly PlanName[];
  readonly renamed: readonly Renamed[];
}

/** A block that stands in the workbook, and what stands in it. */
export interface Standing {
  readonly block: Block;
  readonly content: BlockContent;
  /** The cells of it that its own formulas fill. */
  readonly spills: readonly Area[];
}
