import type { ICommandInfo } from "@univerjs/core";
import {
  EffectRefRangId,
  SetWorksheetNameCommand,
  SheetInterceptorService,
  type ISetWorksheetNameCommandParams,
} from "@univerjs/sheets";
import type { Corner, Overlay } from "../record.ts";
import { followCondition } from "./follow-condition.ts";
import { movedArea, movedFormula, renamedFormula, type Move } from "./moved-formula.ts";
import type { Book } from "./book.ts";

const MOVES: readonly string[] = Object.values(EffectRefRangId);

/**
 * Makes overlays follow their cells, as in Excel: if rows or columns are inserted, deleted or moved, or a sheet is
 * renamed, the overlays change in the same step of undo.
 */
export function followCells(book: Book): void {
  const changes = (command: ICommandInfo): readonly Change[] => {
    const rewrite = rewriteOf(book, command);
    return rewrite ? changed(book, rewrite) : [];
  };
  book.engine.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      const all = changes(command);
      return {
        redos: all.map(({ id, after }) => book.overlays.mutation(id, after)),
        undos: all.map(({ id, before }) => book.overlays.mutation(id, before)),
      };
    },
  });
}

interface Change {
  readonly id: string;
  readonly before: Overlay;
  readonly after: Overlay;
}

/** Returns the new state of an overlay on a sheet. */
type Rewrite = (overlay: Overlay, sheetId: string) => Overlay;

function rewriteOf(book: Book, command: ICommandInfo): Rewrite | undefined {
  if (command.id === SetWorksheetNameCommand.id) {
    const { name, subUnitId } = command.params as ISetWorksheetNameCommandParams;
    const before = book.workbook.getSheetBySheetId(subUnitId ?? book.activeSheetId);
    const old = before?.getSheetName();
    return old === undefined ? undefined : renamed(old, name);
  }
  if (!MOVES.includes(command.id)) return undefined;
  const { subUnitId = book.activeSheetId } = command.params as { subUnitId?: string };
  const name = book.workbook.getSheetBySheetId(subUnitId)?.getSheetName();
  return name === undefined ? undefined : moved(book, { command, sheet: name }, subUnitId);
}

function changed(book: Book, rewrite: Rewrite): Change[] {
  book.flush();
  return book.overlays.all().flatMap(({ sheetId: id, now }) => {
    const before = structuredClone(now);
    const after = rewrite(structuredClone(now), id);
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ id, before, after }];
  });
}

function moved(book: Book, move: Move, movedSheet: string): Rewrite {
  return ({ charts, conditionalFormats }, sheetId) => {
    const own = sheetId === movedSheet;
    const name = book.workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? "";
    const formula = (text: string): string => movedFormula(text, name, move);
    for (const chart of charts) {
      eachFormula(chart, formula);
      if (own)
        chart.place = { from: corner(chart.place.from, move), to: corner(chart.place.to, move) };
    }
    const conditions = conditionalFormats.flatMap((each) => followCondition(each, name, own, move));
    return { charts, conditionalFormats: conditions };
  };
}

function renamed(from: string, to: string): Rewrite {
  return (overlay) => {
    eachFormula(overlay, (text) => renamedFormula(text, from, to));
    return overlay;
  };
}

/** Changes everything within a record that names cells. */
function eachFormula(record: object, change: (formula: string) => string): void {
  const replace = (holder: object): void => {
    for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
      if (FORMULAS.includes(key) && typeof value === "string")
        Object.assign(holder, { [key]: change(value) });
      else if (typeof value === "object" && value !== null) replace(value);
    }
  };
  replace(record);
}

/** The members of records that hold formulas or addresses. */
const FORMULAS: readonly string[] = [
  ...["source", "values", "categories", "named", "Formula"],
  ...["formula", "formula1", "formula2"],
];

function corner({ row, column, x, y }: Corner, move: Move): Corner {
  const area = movedArea({ row, column, rows: 1, columns: 1 }, move);
  if (area) return { row: area.row, column: area.column, x, y };
  const { range } = move.command.params as { range: { startRow: number; startColumn: number } };
  const rows = /row/i.test(move.command.id);
  return rows
    ? { row: range.startRow, column, x, y: 0 }
    : { row, column: range.startColumn, x: 0, y };
}
