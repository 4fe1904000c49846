import type { Area } from "../sheet/plan/sheet-plan.ts";
import { supports } from "./requirements.ts";
import { look } from "./run.ts";
import { areaOf } from "./range-area.ts";

/** A sheet of the workbook, and the area of it that holds values. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly used: Area | undefined;
  /** Whether it has a formula that fills other cells. */
  readonly hasSpills: boolean;
}

/** A defined name of the workbook or of one of its sheets. */
export interface ListedName {
  readonly name: string;
  readonly sheet?: string;
  readonly formula: string;
}

/** Returns the sheets of the workbook in the order of their tabs, and all names, in two syncs. */
export function loadSheets(): Promise<{
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
}> {
  return look(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula,items/scope");
    worksheets.load(
      "items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula,items/names/items/scope",
    );
    await context.sync();
    const sheets = [...worksheets.items];
    const listed = sheets.map(loadSheet);
    await context.sync();
    return {
      sheets: listed.map((read) => read()),
      names: [...namesIn(names), ...sheets.flatMap((sheet) => namesIn(sheet.names, sheet.name))],
    };
  });
}

function loadSheet(sheet: Excel.Worksheet): () => ListedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  const knowsSpills = supports("1.12");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  if (knowsSpills) used.load("hasSpill");
  return () => ({
    id: sheet.id,
    name: sheet.name,
    isHidden: sheet.visibility !== "Visible",
    isProtected: sheet.protection.protected,
    used: used.isNullObject ? undefined : areaOf(used),
    // Excel answers null if some cells are filled by a formula and some are not.
    hasSpills: knowsSpills && !used.isNullObject && (used.hasSpill as boolean | null) !== false,
  });
}

/**
 * Returns the names of a sheet, or of the workbook. Excel may list those of the workbook among a sheet's (office-js
 * #1011).
 */
const namesIn = ({ items }: Excel.NamedItemCollection, sheet?: string): ListedName[] =>
  items
    .filter(({ scope }) => (scope === "Worksheet") === (sheet !== undefined))
    .map(({ name, formula }) => ({
      name,
      formula: String(formula as unknown),
      ...(sheet !== undefined && { sheet }),
    }));
