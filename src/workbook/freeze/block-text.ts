import type { Size } from "../../sheet/plan/sheet-plan.ts";
import type { CellContent } from "../workbook-cells.ts";

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * Returns a checksum of the values of a block, FNV-1a of 64 bits in hexadecimal: one that was changed has another.
 *
 * Numbers count by their shortest exact text, and a number is not the text of it.
 */
function checksum(values: readonly (readonly CellContent[])[]): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(JSON.stringify(values)))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return hash.toString(16).padStart(16, "0");
}

/** Returns what a row keeps of the values of a block: its rows and columns, and a checksum. */
export const blockText = (values: readonly (readonly CellContent[])[]): string =>
  values.length === 1 && values[0]?.length === 1
    ? ""
    : `${values.length} × ${values[0]?.length ?? 0}, ${checksum(values)}`;

const written = /^(\d+) × (\d+), [0-9a-f]{16}$/;

/** Returns the rows and columns that such a text tells; undefined for that of one cell. */
export function sizeOfBlock(text: string): Size | undefined {
  const [, rows, columns] = written.exec(text) ?? [];
  return rows === undefined ? undefined : { rows: Number(rows), columns: Number(columns) };
}
