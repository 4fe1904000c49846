import type { Area, PlanName } from "../sheet/plan/sheet-plan.ts";
import { decodeReference, overlap } from "./reference.ts";
import { look } from "./run.ts";

/** A statement in the workbook, and its cells that the reader may set. */
export interface Block {
  readonly sheetId: string;
  readonly sheet: string;
  /** The name that marks it, and that name without a number at its end. */
  readonly name: string;
  readonly wanted: string;
  readonly area: Area;
  /** Only amounts of money have a unit. */
  readonly unit: Area | undefined;
  readonly knownOn: Area;
  readonly periods: Area;
  /** All names of its sheet that refer to cells of the block, its own name included. */
  readonly names: readonly PlanName[];
  /** Whether its sheet is the active one. */
  readonly active: boolean;
}

/**
 * Finds, in one sync, the blocks of the workbook that are marked by one of the given names, which belong to their sheets.
 * A second block on a sheet has a number after its name. A block whose cells have lost their names is skipped, because
 * its cells cannot be found.
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

/** Says whether a name is the wanted one, or the wanted one with a number. A number is added if the name is taken. */
export const isNumbered = (name: string, wanted: string): boolean =>
  name.toLowerCase() === wanted.toLowerCase() ||
  (name.toLowerCase().startsWith(`${wanted.toLowerCase()}_`) &&
    /^\d+$/.test(name.slice(wanted.length + 1)));
