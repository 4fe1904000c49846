import { isSameSheet } from "../../workbook/workbook-cells.ts";
import type { Following } from "../../excel/following.ts";
import { loadSelectedAreas } from "../../excel/load-selected-areas.ts";
import { loadWorkbook, type LoadedWorkbook } from "../../excel/load-workbook.ts";
import { loadWrittenFormats } from "../../excel/load-written-formats.ts";
import type { ReferredArea } from "../../workbook/formula/find-area.ts";
import {
  type FreezeBook,
  type Scope,
  type SheetObstacles,
} from "../../workbook/freeze/freeze-book.ts";

/** Returns the scope of a choice, which may be the selected cells or the active sheet. */
export async function loadScope(of: Scope["of"]): Promise<Scope> {
  if (of === "workbook") return { of };
  const { sheet, areas } = await loadSelectedAreas();
  if (of === "sheet") return { of, sheet };
  return { of, areas: areas.map((area) => ({ ...area, sheet })) };
}

/** Reads the workbook. Obstacles to writing are looked up only where something would be written. */
export async function loadFreezeBook(
  findWritten: (book: FreezeBook) => Promise<readonly ReferredArea[]>,
  following: Following = {},
): Promise<FreezeBook> {
  const loaded = await loadWorkbook(following);
  const book: FreezeBook = {
    names: loaded.names,
    sheets: loaded.sheets.map((sheet) => ({ ...sheet, isWhole: true })),
    obstacles: loaded.sheets.map(({ name, isProtected }) => ({
      ...{ sheet: name, isProtected },
      merged: [],
      texts: [],
    })),
  };
  return { ...book, obstacles: await loadObstacles(loaded, await findWritten(book)) };
}

async function loadObstacles(
  { sheets }: LoadedWorkbook,
  written: readonly ReferredArea[],
): Promise<readonly SheetObstacles[]> {
  const asked = sheets.flatMap(({ id, name }) => {
    const areas = written.filter(({ sheet }) => isSameSheet(sheet, name));
    return areas.length > 0 ? [{ sheetId: id, areas }] : [];
  });
  const formats = await loadWrittenFormats(asked);
  return sheets.map(({ id, name, isProtected }) => {
    const found = formats.find(({ sheetId }) => sheetId === id);
    return { sheet: name, isProtected, merged: found?.merged ?? [], texts: found?.texts ?? [] };
  });
}
