import type { Size } from "../../sheet/plan/sheet-plan.ts";
import type { CellContent } from "../workbook-cells.ts";

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * Returns a checksum of the values of a block, FNV-1a of 64 bits in hexadecimal, to detect changes.
 *
 * Numbers are included by their shortest exact text. A number and a text with the same digits differ.
 */
function checksum(values: readonly (readonly CellContent[])[]): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(JSON.stringify(values)))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return hash.toString(16).padStart(16, "0");
}

/** Returns the text that a row of sources has about the values of a block: its rows and columns, and a checksum. */
export const blockText = (values: readonly (readonly CellContent[])[]): string =>
  values.length === 1 && values[0]?.length === 1
    ? ""
    : `${values.length} × ${values[0]?.length ?? 0}, ${checksum(values)}`;

const written = /^(\d+) × (\d+), [0-9a-f]{16}$/;

/** Returns the rows and columns in such a text; undefined for the text of one cell. */
export function sizeOfBlock(text: string): Size | undefined {
  const [, rows, columns] = written.exec(text) ?? [];
  return rows === undefined ? undefined : { rows: Number(rows), columns: Number(columns) };
}
