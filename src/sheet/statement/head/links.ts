import { certain } from "../../../errors.ts";
import type { Told } from "../../plan/cell-value.ts";
import type { Anchor } from "../../plan/sheet-plan.ts";
import { styles } from "../../plan/styles.ts";
import { addressOf, put, type Frame } from "../frame.ts";
import { columns, rows } from "../layout.ts";
import { linkTexts } from "./link-columns.ts";

/**
 * Plans links to the first note and to the row that says where the sources are folded. They refer to the cell without a
 * sheet name, so that they still work if rows or columns are inserted or the sheet is renamed.
 */
export function planLinks(frame: Frame): void {
  const { places, grid } = frame;
  const targets = [places.notes, places.sources.sign];
  frame.links.forEach((column, n) => {
    const [text, row] = [certain(linkTexts[n]), certain(targets[n])];
    put(frame, rows.about, column, linkTo(frame, text, { row, column: columns.label }));
    grid.style({ row: rows.about, rows: 1, column, columns: 1 }, styles.link);
  });
}

function linkTo(frame: Frame, text: string, { row, column }: Anchor): Told {
  const cell = addressOf(frame, row, column, "both");
  return {
    formula: `HYPERLINK("#"&ADDRESS(ROW(${cell}),COLUMN(${cell})),"${text}")`,
    value: text,
  };
}
