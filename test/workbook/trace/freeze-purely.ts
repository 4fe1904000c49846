import { describeFrozen } from "../../../src/workbook/freeze/describe-frozen.ts";
import { freezeChanges } from "../../../src/workbook/freeze/freeze-changes.ts";
import { planFreeze } from "../../../src/workbook/freeze/plan-freeze.ts";
import type { AreaChange, NewContent } from "../../../src/workbook/area-change.ts";
import type {
  CellContent,
  SheetCells,
  WorkbookCells,
} from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { finish } from "../audit/books.ts";
import { booksOf } from "../plan-as-book.ts";

/** Returns a workbook after all of it was frozen: values in its cells, and a sheet of their sources. */
export function freezePurely(book: WorkbookCells): WorkbookCells {
  const plan = finish(planFreeze({ ...book, obstacles: [] }, { of: "workbook" }, "IIJ"));
  const { added, sources, cells } = finish(
    freezeChanges({ ...book, obstacles: [] }, plan, {
      describe: (frozen) => describeFrozen({ book, data, namespace: "IIJ" }, frozen),
      dataVersion: data.version,
      today: "2026-11-27",
      language: "en",
      freeName: "Sources",
    }),
  );
  const home = added ? booksOf(added) : { sheets: [], names: [] };
  const sheets = [...book.sheets, ...home.sheets].map((sheet) => ({ ...sheet, spills: [] }));
  return {
    names: [...book.names, ...home.names],
    sheets: sheets.map((sheet) =>
      [...sources, ...cells]
        .filter(({ sheet: name }) => name === sheet.name)
        .reduce(written, sheet),
    ),
  };
}

function written(sheet: SheetCells, { row, column, to }: AreaChange): SheetCells {
  const formulas = sheet.formulas.map((line) => [...line]);
  const values = sheet.values.map((line) => [...line]);
  const put = (cells: CellContent[][], at: [number, number], content: CellContent): void => {
    const [down, across] = [at[0] - sheet.row, at[1] - sheet.column];
    while (cells.length <= down) cells.push([]);
    const line = cells[down] ?? [];
    while (line.length <= across) line.push("");
    line[across] = content;
  };
  for (const [down, line] of to.entries())
    for (const [across, content] of line.entries()) {
      put(formulas, [row + down, column + across], enteredOf(content));
      put(values, [row + down, column + across], typeof content === "object" ? "" : content);
    }
  return { ...sheet, formulas, values };
}

const enteredOf = (content: NewContent): CellContent =>
  typeof content === "object" ? content.formula : content;

/** Returns a workbook with other contents in a cell. */
export const withCell = (
  book: WorkbookCells,
  sheet: string,
  at: readonly [row: number, column: number],
  content: CellContent,
): WorkbookCells => ({
  ...book,
  sheets: book.sheets.map((each) =>
    each.name === sheet
      ? written(each, { sheet, row: at[0], column: at[1], from: [[""]], to: [[content]] })
      : each,
  ),
});
