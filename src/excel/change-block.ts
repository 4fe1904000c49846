import type { Block } from "./find-blocks.ts";
import type { BlockContent } from "./block-content.ts";
import { write } from "./run.ts";

/** The unit and the as-known date (a serial number) to set in a block; omitted ones stay. */
export interface Setting {
  readonly unit?: string;
  readonly knownOn?: number;
}

/**
 * Sets the blue cells of a live block, in one sync. Its formulas depend on them; nothing else is written.
 *
 * @throws host if Excel refuses; the cells then have their old contents.
 */
export async function changeBlock(
  block: Block,
  { formulas }: BlockContent,
  { unit, knownOn }: Setting,
): Promise<void> {
  const set = [
    ...(unit !== undefined && block.unit ? [{ at: block.unit, to: unit }] : []),
    ...(knownOn !== undefined ? [{ at: block.knownOn, to: knownOn }] : []),
  ];
  const cellOf = (context: Excel.RequestContext, { row, column }: Block["knownOn"]): Excel.Range =>
    context.workbook.worksheets.getItem(block.sheetId).getRangeByIndexes(row, column, 1, 1);
  await write(
    (context) => {
      for (const { at, to } of set) cellOf(context, at).formulas = [[to]];
    },
    {
      queue: (context) => {
        for (const { at } of set) {
          const held = formulas[at.row - block.area.row]?.[at.column - block.area.column] ?? "";
          cellOf(context, at).formulas = [[held]];
        }
        return { state: "blockAsBefore" };
      },
    },
  );
}
