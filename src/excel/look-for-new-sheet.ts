import { look } from "./run.ts";
import { freeSheetName } from "./sheet-name.ts";

/** Where a new sheet goes. */
export interface NewSheet {
  /** A name that no sheet has. */
  readonly name: string;
  /** The sheet that was in view, by its id. */
  readonly active: string;
}

/** Looks, in one sync, for a free name like the one wanted. */
export function lookForNewSheet(wanted: string): Promise<NewSheet> {
  return look(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet().load({ id: true });
    worksheets.load({ name: true });
    await context.sync();
    const taken = worksheets.items.map(({ name }) => name);
    return { name: freeSheetName(wanted, taken), active: active.id };
  });
}
