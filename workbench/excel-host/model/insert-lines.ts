import { formatArea, parseArea } from "../a1.ts";
import { notImplemented } from "../wire/host-error.ts";
import type { RangeContent } from "./range-content.ts";

/** Inserts whole columns before a range of them, or whole rows above. */
export function insertLines(range: RangeContent, shift: string): void {
  const { facade, by, first, count } = linesOf(range, shift, { columns: "Right", rows: "Down" });
  range.sheet.keepingSelection(() => {
    if (by === "ByColumns") facade.insertColumnsBefore(first, count);
    else facade.insertRowsBefore(first, count);
  });
  moveGroups(range, by, (index) => (index >= first ? index + count : index));
}

/** Deletes whole columns or rows. */
export function deleteLines(range: RangeContent, shift: string): void {
  const { facade, by, first, count } = linesOf(range, shift, { columns: "Left", rows: "Up" });
  range.sheet.keepingSelection(() => {
    asActive(range, () => {
      if (by === "ByColumns") facade.deleteColumns(first, count);
      else facade.deleteRows(first, count);
    });
  });
  moveGroups(range, by, (index) => (index >= first + count ? index - count : index));
}

/**
 * Univer treats deleted lines as lines of the active sheet, whichever sheet they are on, and moves the names of that
 * sheet.
 */
function asActive({ sheet }: RangeContent, act: () => void): void {
  const workbook = sheet.book.workbook.getWorkbook();
  const active = workbook.getActiveSheet();
  workbook.setActiveSheet(sheet.cells);
  try {
    act();
  } finally {
    workbook.setActiveSheet(active);
  }
}

function linesOf(range: RangeContent, shift: string, ways: { columns: string; rows: string }) {
  const { sheet, area } = range;
  sheet.assertWritable("Range");
  sheet.book.flush();
  const { facade } = sheet;
  if (range.IsEntireColumn && shift === ways.columns) {
    sheet.ensure(1, area.column + area.columns);
    return { facade, by: "ByColumns", first: area.column, count: area.columns } as const;
  }
  if (range.IsEntireRow && shift === ways.rows) {
    sheet.ensure(area.row + area.rows, 1);
    return { facade, by: "ByRows", first: area.row, count: area.rows } as const;
  }
  throw notImplemented(`moving cells ${shift} that are not whole rows or columns`);
}

/** Groups are only recorded: they follow their rows and columns here. */
function moveGroups(
  { sheet }: RangeContent,
  by: "ByRows" | "ByColumns",
  moved: (index: number) => number,
): void {
  const { groups } = sheet.record;
  for (const [n, group] of [...groups].entries()) {
    const area = parseArea(group.address);
    if (!area || group.by !== by) continue;
    const [first, count] = by === "ByRows" ? [area.row, area.rows] : [area.column, area.columns];
    const from = moved(first);
    const length = moved(first + count - 1) - from + 1;
    const address = formatArea(
      by === "ByRows"
        ? { ...area, row: from, rows: length }
        : { ...area, column: from, columns: length },
    );
    groups.splice(n, 1, { ...group, address });
  }
}
