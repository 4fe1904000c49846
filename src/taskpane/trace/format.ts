import type { CellPlace } from "../../workbook/workbook-cells.ts";
import { cellAddress } from "../../sheet/plan/address.ts";

/** Returns an amount with its thousands set apart; it keeps every digit. */
export const formatAmount = (value: { toFixed(): string } | number): string =>
  new Intl.NumberFormat("en-US", { maximumFractionDigits: 12 }).format(
    (typeof value === "number" ? String(value) : value.toFixed()) as `${number}`,
  );

const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Returns where a cell is, as a formula would have it: 'P&L'!C5. */
export const formatPlace = ({ sheet, row, column }: CellPlace): string => {
  const name = plain.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${cellAddress({ row, column })}`;
};
