import { refused } from "./refused.ts";
import { look } from "./run.ts";
import { freeSheetName } from "./sheet-name.ts";

/** Where a new sheet goes. */
export interface NewSheet {
  /** A name that no sheet has. */
  readonly name: string;
  /** The sheet that was in view, by its id. */
  readonly active: string;
  /** The defined names of the workbook. */
  readonly taken: readonly string[];
}

/**
 * Looks, in one sync, for a free name like the one wanted.
 *
 * @throws host when the workbook takes no sheets.
 */
export function lookForNewSheet(wanted: string): Promise<NewSheet> {
  return look(async (context) => {
    const { worksheets, names, protection } = context.workbook;
    const active = worksheets.getActiveWorksheet().load({ id: true });
    worksheets.load({ name: true });
    names.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw refused({ reason: "structureProtected" });
    const taken = worksheets.items.map(({ name }) => name);
    return {
      name: freeSheetName(wanted, taken),
      active: active.id,
      taken: names.items.map(({ name }) => name),
    };
  });
}
