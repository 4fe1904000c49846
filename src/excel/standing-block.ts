import type { Area, PlanName } from "../sheet/plan/sheet-plan.ts";
import type { BlockContent } from "./block-content.ts";
import type { Renamed } from "./defined-name.ts";
import type { Block } from "./find-blocks.ts";

/** The names of a plan: those that the block already has, which are moved to the plan's cells, and those to add. */
export interface ReplacedNames {
  readonly kept: readonly PlanName[];
  readonly added: readonly PlanName[];
  readonly renamed: readonly Renamed[];
}

/** A block in the workbook, with its contents. */
export interface Standing {
  readonly block: Block;
  readonly content: BlockContent;
  /** Its cells that its own formulas fill. */
  readonly spills: readonly Area[];
}
