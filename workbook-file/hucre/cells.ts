import type { Cell } from "hucre/xlsx";
import { areaAddress } from "../../src/sheet/plan/address.ts";
import { fileError, fileText } from "../file-text.ts";
import type { KnownWords } from "../formula/known-words.ts";
import { needsArray } from "../formula/needs-array.ts";
import { storedFormula } from "../formula/stored-formula.ts";
import type { FileCell, FileContent, FileValue } from "../workbook-file.ts";
import { cellStyle } from "./styles.ts";

/** Returns the cells of a sheet as hucre takes them. */
export function hucreCells(
  cells: readonly FileCell[],
  known: KnownWords,
): Map<string, Partial<Cell>> {
  return new Map(
    cells.map((cell) => [
      `${cell.row},${cell.column}`,
      {
        ...(cell.content && contentOf(cell.content, cell, known)),
        ...(cell.look && { style: cellStyle(cell.look) }),
      },
    ]),
  );
}

function contentOf(content: FileContent, cell: FileCell, known: KnownWords): Partial<Cell> {
  if (content.kind === "constant") return constantOf(content.value);
  const { formula, value, spill } = content;
  const result = value === undefined ? undefined : resultOf(value);
  const array = spill !== undefined || needsArray(formula, known);
  const alone = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
  return {
    type: "formula",
    formula: storedFormula(formula, known),
    ...(result !== undefined && { formulaResult: result }),
    ...(array && {
      formulaType: "array",
      formulaDynamic: true,
      formulaRef: areaAddress(spill ?? alone),
    }),
  };
}

/** An error is given as its text: `finish` marks these cells as errors. */
const resultOf = (value: FileValue): number | string | boolean =>
  typeof value === "object"
    ? fileError(value.error)
    : typeof value === "string"
      ? fileText(value)
      : value;

/**
 * A text is stored as a text, whatever it begins with: only a formula is a formula in a file. hucre treats a text that
 * looks like an error as one, unless it is given as text with a style of its own.
 */
function constantOf(value: FileValue): Partial<Cell> {
  if (typeof value === "object") return { value: fileError(value.error), type: "error" };
  if (typeof value !== "string")
    return { value, type: typeof value === "number" ? "number" : "boolean" };
  const text = fileText(value);
  if (text.startsWith("#")) return { value: text, richText: [{ text }] };
  return { value: text, type: "string" };
}
