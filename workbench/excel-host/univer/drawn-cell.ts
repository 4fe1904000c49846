import type { IStyleData } from "@univerjs/core";
import type { Sheet } from "./sheet.ts";
import { isShrunk } from "./shrink.ts";

/** What a reader sees in a cell; missing fields have the usual look. */
export interface DrawnCell {
  readonly text: string;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  /** The size of a text that was shrunk to fit. */
  readonly size?: number;
  /** The sides that have a line. */
  readonly borders?: string;
}

/** A cell as it is drawn: number format and style with those of the conditions that hold. */
export function drawnCell(sheet: Sheet, row: number, column: number): DrawnCell {
  const cell = sheet.cells.getCell(row, column);
  const styles = sheet.book.workbook.getWorkbook().getStyles();
  const style: IStyleData = styles.get(cell?.s) ?? {};
  const own = sheet.style(row, column);
  const color = cell?.interceptorStyle?.cl?.rgb ?? style.cl?.rgb;
  const borders = ["t", "b", "l", "r"].filter((side) => style.bd?.[side as "t"]).join("");
  return {
    text: sheet.text(row, column),
    ...(color && { color }),
    ...(style.bg?.rgb && { fill: style.bg.rgb }),
    ...(style.bl && { bold: true as const }),
    ...(style.it && { italic: true as const }),
    ...(style.ul?.s && { underline: true as const }),
    ...(style.st?.s && { strikethrough: true as const }),
    ...(isShrunk(style) && style.fs !== own.fs && { size: style.fs }),
    ...(borders && { borders }),
  };
}
