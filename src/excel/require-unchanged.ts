import { loadBlocks, type BlockContent } from "./block-content.ts";
import { findBlocks, type Block } from "./find-blocks.ts";
import { refused } from "./refused.ts";

/** A block as it was shown to the user. */
interface ToldBlock {
  readonly block: Block;
  readonly content: BlockContent;
}

/**
 * Checks, in two syncs, that blocks have the same place and contents as when the user was asked. After a row was inserted
 * above a block, a write would change the wrong cells.
 *
 * @throws host if one of them was changed.
 */
export async function requireUnchanged(told: readonly ToldBlock[]): Promise<void> {
  const found = await findBlocks(...new Set(told.map(({ block }) => block.wanted)));
  const blocks = told.flatMap(({ block }) =>
    found.filter(({ sheetId, name }) => sheetId === block.sheetId && name === block.name),
  );
  const now = blocks.length === told.length ? await loadBlocks(blocks) : [];
  if (seen(now) !== seen(told)) throw refused({ reason: "changedMeanwhile" });
}

/** Returns what is compared. Which sheet is active does not matter. */
const seen = (blocks: readonly ToldBlock[]): string =>
  JSON.stringify(
    blocks.map(({ block, content }) => [{ ...block, active: undefined }, content.formulas]),
  );
