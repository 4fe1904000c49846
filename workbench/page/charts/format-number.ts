import { numfmt } from "@univerjs/core";

/** A number as Excel shows it in a chart, the room that `_x` leaves left out. */
export function formatNumber(format: string, value: number): string {
  return numfmt.format(format, value, { throws: false }).trim();
}
