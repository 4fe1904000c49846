import type { Area, PlanName } from "../sheet/plan/sheet-plan.ts";
import { decodeReference, overlap } from "./reference.ts";
import { look } from "./run.ts";

/** A statement in the workbook, and the cells of it that its reader may set. */
export interface Block {
  readonly sheetId: string;
  readonly sheet: string;
  /** The name that marks it, and that name without a number behind. */
  readonly name: string;
  readonly wanted: string;
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
 * Finds, in one sync, the blocks of the workbook that one of some names of their sheet marks; a second block of a sheet
 * has a number after its name. A block whose cells have lost their names is skipped, because its cells cannot be found.
 */
export function findBlocks(...wanted: string[]): Promise<readonly Block[]> {
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
      return names.flatMap((each): Block[] => {
        const meant = wanted.find((name) => isNumbered(each.name, name));
        const within = names.filter(({ area }) => overlap(area, each.area));
        const named = (name: string): Area | undefined =>
          within.find((other) => isNumbered(other.name, name))?.area;
        const [unit, knownOn, periods] = ["Unit", "AsKnown", "Periods"].map(named);
        if (meant === undefined || !knownOn || !periods) return [];
        const own = { sheetId: sheet.id, sheet: sheet.name, active: sheet.id === active.id };
        return [{ ...own, ...each, wanted: meant, unit, knownOn, periods, names: within }];
      });
    });
  });
}

/** A name that was not free when it was given got a number at its end. */
export const isNumbered = (name: string, wanted: string): boolean =>
  name.toLowerCase() === wanted.toLowerCase() ||
  (name.toLowerCase().startsWith(`${wanted.toLowerCase()}_`) &&
    /^\d+$/.test(name.slice(wanted.length + 1)));
