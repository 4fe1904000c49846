import {
  planFrozenUpdate,
  type FrozenUpdates,
} from "../../../src/workbook/update/plan-frozen-update.ts";
import type { SheetCells, WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { finish } from "../audit/books.ts";
import { bookOf } from "../plan-as-book.ts";
import { freezePurely } from "../trace/freeze-purely.ts";
import { target } from "./planned.ts";

export type Rows = Parameters<typeof bookOf>[0][string];

/** Returns a workbook after freezing. */
export function frozenBook(rows: Rows, spills: SheetCells["spills"] = []): WorkbookCells {
  const book = bookOf({ S: rows });
  return freezePurely({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, spills })) });
}

/** Returns what the newest date changes in its frozen values. */
export const updatesOf = (book: WorkbookCells): FrozenUpdates =>
  finish(planFrozenUpdate({ book, data, namespace: "IIJ" }, target));

/** Returns a call that ends in the older day. */
export const pinned = (call: string): string => `=IIJ.${call},"2003-12-31")`;
