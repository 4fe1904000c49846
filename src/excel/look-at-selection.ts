import type { Anchor } from "../sheet/plan.ts";
import type { Entered } from "./entered.ts";
import type { Size } from "../sheet/plan.ts";
import { supports } from "./requirements.ts";
import { look } from "./run.ts";

/** The cells a plan would take, and what is in its way. */
export interface Target {
  /** Id of the sheet, which stays when it is renamed. */
  readonly sheetId: string;
  readonly sheet: string;
  readonly anchor: Anchor;
  /** Address with its sheet. */
  readonly address: string;
  readonly protected: boolean;
  /** Address of the merged cells that the target touches; "" when none. */
  readonly merged: string;
  /** Names of the tables that the target touches. */
  readonly tables: readonly string[];
  readonly before: Before;
}

/** What the target holds, so that it can be told, and put back. */
interface Before {
  readonly formulas: readonly (readonly Entered[])[];
  readonly values: readonly (readonly Entered[])[];
  /** Of each value: an error reads like the text that spells it. */
  readonly types: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Width of each column in points. */
  readonly widths: readonly number[];
  /** Nothing stands there and nothing is formatted. */
  readonly untouched: boolean;
}

/** Looks, in one sync, at the cells of a size that begin at the top left of the selection. */
export function lookAtSelection({ rows, columns }: Size): Promise<Target> {
  const batch = async (context: Excel.RequestContext): Promise<Target> => {
    const corner = context.workbook.getSelectedRange().getCell(0, 0);
    const range = corner.getAbsoluteResizedRange(rows, columns);
    const sheet = range.worksheet.load({ id: true, name: true, protection: { protected: true } });
    range.load("address,rowIndex,columnIndex,formulas,values,valueTypes,numberFormat");
    const widths = Array.from({ length: columns }, (_, i) => range.getColumn(i).format);
    widths.forEach((format) => format.load("columnWidth"));
    const used = range.getUsedRangeOrNullObject().load("address");
    const obstacles = loadObstacles(range);
    await context.sync();
    return {
      sheetId: sheet.id,
      sheet: sheet.name,
      anchor: { row: range.rowIndex, column: range.columnIndex },
      address: range.address,
      protected: sheet.protection.protected,
      ...obstacles(),
      before: {
        formulas: range.formulas as Entered[][],
        values: range.values as Entered[][],
        types: range.valueTypes,
        numberFormats: range.numberFormat as string[][],
        widths: widths.map((format) => format.columnWidth),
        untouched: used.isNullObject,
      },
    };
  };
  return look(batch, { InvalidArgument: tooBig({ rows, columns }) });
}

/** The size is the one argument Excel is given, so it is what it finds invalid. */
const tooBig = ({ rows, columns }: Size): string =>
  `${rows} rows and ${columns} columns do not fit below and right of the selection. Select a cell further up or left, or insert on a new sheet.`;

/** Merged cells and tables; an Excel too old to tell of them refuses the write instead. */
function loadObstacles(range: Excel.Range): () => Pick<Target, "merged" | "tables"> {
  const merged = supports("1.13") ? range.getMergedAreasOrNullObject().load("address") : undefined;
  const tables = supports("1.9") ? range.getTables(false).load("items/name") : undefined;
  return () => ({
    merged: merged && !merged.isNullObject ? merged.address : "",
    tables: tables?.items.map(({ name }) => name) ?? [],
  });
}
