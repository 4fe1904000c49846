import type { Entered } from "./entered.ts";
import { areaOf } from "./range-area.ts";
import { contentOf, type ReadCells } from "./read-cells.ts";
import { look } from "./run.ts";
import { supports } from "./requirements.ts";

type Cells = ReadCells & { readonly sheetId: string };

/** A cell for which Excel is asked which formula fills it, or which cells its own formula fills. */
interface AskedCell {
  readonly sheetId: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly isFormula: boolean;
}

/** Most cells of a request. */
const mostCells = 500;

const content = "formulas,values,rowIndex,columnIndex,rowCount,columnCount";

/**
 * Returns the formulas that fill cells which were read: the cell of each formula, with the area that it fills. It takes
 * two syncs, so the caller passes only sheets that have spilled cells.
 *
 * A formula fills cells to its right and below. A formula outside an area that fills cells of it reaches its top row or
 * its left column. A formula inside the area has a neighbour with a value and no formula.
 */
export async function loadFilled(read: readonly Cells[]): Promise<readonly ReadCells[]> {
  if (!supports("1.12")) return [];
  const asked = read.flatMap(cellsToAsk).slice(0, mostCells);
  if (asked.length === 0) return [];
  return look(async (context) => {
    const sources = asked.map((cell) => {
      const range = context.workbook.worksheets
        .getItem(cell.sheetId)
        .getCell(cell.row, cell.column);
      const source = cell.isFormula ? range : range.getSpillParentOrNullObject();
      return { cell, source: source.load(content) };
    });
    await context.sync();
    const formulas = new Map<string, (typeof sources)[number]>();
    for (const { cell, source } of sources)
      if (!source.isNullObject)
        formulas.set(`${cell.sheetId} ${source.rowIndex} ${source.columnIndex}`, { cell, source });
    const filling = [...formulas.values()].map(({ cell, source }) => ({
      cell,
      source,
      filled: source.getSpillingToRangeOrNullObject().load(content),
    }));
    await context.sync();
    return filling.flatMap(({ cell, source, filled }): ReadCells[] =>
      filled.isNullObject
        ? []
        : [{ name: cell.name, ...contentOf(source), spills: [areaOf(filled)] }],
    );
  });
}

function cellsToAsk({ sheetId, name, row, column, formulas }: Cells): AskedCell[] {
  const isAlone = formulas.length === 1 && formulas[0]?.length === 1;
  const isValue = (down: number, across: number): boolean => {
    const held = formulas[down]?.[across] ?? "";
    return held !== "" && !isFormula(held);
  };
  return formulas.flatMap((line, down) =>
    line.flatMap((held, across): AskedCell[] => {
      const mayFill =
        isFormula(held) && (isAlone || isValue(down, across + 1) || isValue(down + 1, across));
      const mayBeFilled = isValue(down, across) && (down === 0 || across === 0);
      if (!mayFill && !mayBeFilled) return [];
      return [{ sheetId, name, row: row + down, column: column + across, isFormula: mayFill }];
    }),
  );
}

const isFormula = (held: Entered): boolean => typeof held === "string" && held.startsWith("=");
