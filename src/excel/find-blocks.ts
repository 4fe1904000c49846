import type { Area, PlanName } from "../sheet/plan/sheet-plan.ts";
import { decodeReference, overlap } from "./reference.ts";
import { look } from "./run.ts";

/** A statement that stands in the workbook, and the cells of it that its reader may set. */
export interface Block {
  readonly sheetId: string;
  readonly sheet: string;
  /** The name that marks it. */
  readonly name: string;
  readonly area: Area;
  /** Only amounts of money have a unit. */
  readonly unit: Area | undefined;
  readonly knownOn: Area;
  readonly periods: Area;
  /** All names of its sheet that stand for cells of it, itself among them. */
  readonly names: readonly PlanName[];
  /** Whether its sheet is in view. */
  readonly active: boolean;
}

/**
 * Finds, in one sync, the blocks of the workbook that a name of their sheet marks; a second block of a sheet has a number
 * behind its name. One whose cells have lost their names is passed over: it is not known where they are.
 */
export function findBlocks(name: string): Promise<readonly Block[]> {
  return look(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/names/items/name,items/names/items/formula");
    const active = worksheets.getActiveWorksheet().load("id");
    await context.sync();
    return [...worksheets.items].flatMap((sheet) => {
      const names = sheet.names.items.flatMap((each) => {
        const meant = decodeReference(String(each.formula as unknown));
        return meant?.sheet === sheet.name ? [{ name: each.name, area: meant.area }] : [];
      });
      return names
        .filter((each) => isNumbered(each.name, name))
        .flatMap((each): Block[] => {
          const within = (wanted: string): Area | undefined =>
            names.find(({ name, area }) => isNumbered(name, wanted) && overlap(area, each.area))
              ?.area;
          const [unit, knownOn, periods] = ["Unit", "AsKnown", "Periods"].map(within);
          if (!knownOn || !periods) return [];
          const own = { sheetId: sheet.id, sheet: sheet.name, active: sheet.id === active.id };
          const here = names.filter(({ area }) => overlap(area, each.area));
          return [{ ...own, ...each, unit, knownOn, periods, names: here }];
        });
    });
  });
}

/** A name that was not free when it was given got a number behind. */
export const isNumbered = (name: string, wanted: string): boolean =>
  name.toLowerCase() === wanted.toLowerCase() ||
  (name.toLowerCase().startsWith(`${wanted.toLowerCase()}_`) &&
    /^\d+$/.test(name.slice(wanted.length + 1)));
