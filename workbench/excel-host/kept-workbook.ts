import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { WorksheetCollection } from "./model/worksheets.ts";
import type { SheetRecord } from "./record.ts";
import type { Book } from "./univer/book.ts";

/** A workbook as plain data, to be opened again: Univer's part of it, and the state that Univer cannot hold. */
export interface KeptWorkbook {
  readonly snapshot: IWorkbookData;
  readonly records: Readonly<Record<string, SheetRecord>>;
  readonly structureProtected: boolean;
  readonly activeSheet: string;
}

/** Returns the workbook as immutable plain data, without the results of formulas. */
export function keepWorkbook(book: Book, worksheets: WorksheetCollection): KeptWorkbook {
  const records = worksheets
    .items()
    .map(({ sheet: { id, record, overlay } }) => [id, { ...record, ...overlay.now }] as const);
  const kept = structuredClone({
    snapshot: book.workbook.save(),
    records: Object.fromEntries(records),
    structureProtected: book.structureProtected,
    activeSheet: book.activeSheetId,
  });
  for (const sheet of Object.values(kept.snapshot.sheets)) dropResults(sheet);
  return kept;
}

/** Every formula is calculated again when the workbook is opened. */
function dropResults({ cellData = {} }: Partial<IWorksheetData>): void {
  for (const cells of Object.values(cellData) as ICellData[][]) {
    for (const cell of Object.values(cells)) {
      if (!cell.f && !cell.si) continue;
      delete cell.v;
      delete cell.t;
    }
  }
}

/** Restores a kept workbook, once its snapshot and setups are in place. */
export function resume(
  book: Book,
  { records, structureProtected, activeSheet }: KeptWorkbook,
): void {
  for (const [sheetId, { charts, conditionalFormats }] of Object.entries(records)) {
    const { id, params } = book.overlays.mutation(sheetId, { charts, conditionalFormats });
    book.commands.syncExecuteCommand(id, params);
  }
  book.structureProtected = structureProtected;
  if (book.activeSheetId !== activeSheet)
    book.run(SetWorksheetActiveOperation, { subUnitId: activeSheet });
  book.undo.clearUndoRedo(book.unit);
}
