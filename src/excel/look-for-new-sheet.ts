import { refused } from "./refused.ts";
import { look } from "./run.ts";
import { freeSheetName } from "./sheet-name.ts";

/** What is needed to add a new sheet. */
export interface NewSheet {
  /** A name that no sheet has. */
  readonly name: string;
  /** The id of the sheet that was active. */
  readonly active: string;
  /** The defined names of the workbook. */
  readonly taken: readonly string[];
}

/**
 * Finds, in one sync, a free name for a sheet: the wanted one, or that with a number.
 *
 * @throws host if the structure of the workbook is protected.
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
