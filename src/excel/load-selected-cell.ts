import { loadMarked, type MarkedSheet } from "./load-marked-sheets.ts";
import { areaOf, noArea } from "./range-area.ts";
import { contentOf, type ReadCells } from "./read-cells.ts";
import { supports } from "./requirements.ts";
import { look } from "./run.ts";

/** The selected cell, the formula cell that fills it if there is one, and the names that apply on its sheet. */
export interface ReadSelection {
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly cells: readonly ReadCells[];
  readonly names: readonly {
    readonly name: string;
    readonly sheet?: string;
    readonly formula: string;
  }[];
  /** The sheets on which the requested name is defined. */
  readonly marked: readonly MarkedSheet[];
}

const measures = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Reads the active cell, the names it may use, and, if another cell fills it, that cell too: two syncs at most.
 *
 * @param mark a name; the sheets on which it is defined are returned
 */
export const loadSelected = (mark: string): Promise<ReadSelection> =>
  look(async (context) => {
    const cell = context.workbook.getActiveCell().load(`formulas,values,${measures}`);
    const sheet = cell.worksheet.load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load(measures);
    const [names, own] = [context.workbook.names, sheet.names];
    for (const each of [names, own]) each.load("items/name,items/formula,items/scope");
    const marked = loadMarked(context.workbook, mark);
    const parent = supports("1.12") ? cell.getSpillParentOrNullObject() : undefined;
    parent?.load(`formulas,values,${measures}`);
    await context.sync();
    const there = parent && !parent.isNullObject && !isSame(parent, cell) ? parent : undefined;
    const area =
      there && supports("1.12") ? there.getSpillingToRangeOrNullObject().load(measures) : undefined;
    if (area) await context.sync();
    const spills = area && !area.isNullObject ? [areaOf(area)] : [];
    const read = (range: Excel.Range): ReadCells => ({
      name: sheet.name,
      ...contentOf(range),
      spills,
      used: used.isNullObject ? noArea : areaOf(used),
    });
    return {
      at: { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex },
      cells: [cell, ...(there ? [there] : [])].map(read),
      names: [...own.items, ...names.items].map((each) => ({
        name: each.name,
        formula: each.formula as string,
        ...(isOfSheet(each) && { sheet: sheet.name }),
      })),
      marked: marked(),
    };
  });

const isOfSheet = ({ scope }: Excel.NamedItem): boolean => scope === "Worksheet";

const isSame = (one: Excel.Range, other: Excel.Range): boolean =>
  one.rowIndex === other.rowIndex && one.columnIndex === other.columnIndex;
