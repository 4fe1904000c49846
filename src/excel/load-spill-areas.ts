import type { Area } from "../sheet/plan/sheet-plan.ts";
import type { Entered } from "./entered.ts";
import type { Following } from "./following.ts";
import { areaOf } from "./range-area.ts";
import { supports } from "./requirements.ts";
import { look } from "./run.ts";

/** The formulas of a sheet, and the place of the first. */
export interface ReadSheet {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly Entered[])[];
}

/** Most formulas of a request, which asks for the cells that each formula fills. */
const mostFormulas = 500;

/**
 * Returns the areas that formulas fill, by sheet, with the cells of the formulas included. Sheets without spilled cells
 * are not in the map.
 *
 * A formula that fills other cells has one of them to its right or below, and that cell holds no formula. Only such
 * formulas are tested: in a block of formulas, those at its right and lower edge.
 */
export async function loadSpillAreas(
  sheets: readonly ReadSheet[],
  { signal }: Following,
): Promise<ReadonlyMap<string, readonly Area[]>> {
  if (!supports("1.12")) return new Map();
  const asked = sheets.flatMap(mayFill);
  const found = new Map<string, Area[]>();
  for (let from = 0; from < asked.length; from += mostFormulas) {
    signal?.throwIfAborted();
    for (const { sheetId, area } of await ask(asked.slice(from, from + mostFormulas)))
      found.set(sheetId, [...(found.get(sheetId) ?? []), area]);
  }
  return found;
}

interface Asked {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function mayFill({ sheetId, row, column, formulas }: ReadSheet): Asked[] {
  const isFormula = (down: number, across: number): boolean => {
    const content = formulas[down]?.[across];
    return typeof content === "string" && content.startsWith("=");
  };
  return formulas.flatMap((line, down) =>
    line.flatMap((_, across) =>
      isFormula(down, across) && !(isFormula(down + 1, across) && isFormula(down, across + 1))
        ? [{ sheetId, row: row + down, column: column + across }]
        : [],
    ),
  );
}

const ask = (
  cells: readonly Asked[],
): Promise<readonly { readonly sheetId: string; readonly area: Area }[]> =>
  look(async (context) => {
    const spills = cells.map(({ sheetId, row, column }) =>
      context.workbook.worksheets
        .getItem(sheetId)
        .getCell(row, column)
        .getSpillingToRangeOrNullObject()
        .load("rowIndex,columnIndex,rowCount,columnCount"),
    );
    await context.sync();
    return spills.flatMap((range, n) => {
      const sheetId = cells[n]?.sheetId;
      if (range.isNullObject || sheetId === undefined) return [];
      return [{ sheetId, area: areaOf(range) }];
    });
  });
