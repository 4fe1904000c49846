import { hasMoney } from "../../../statements/arrange/arranged-statement.ts";
import { addressOf, figuresArea, put, rangeOf, type Frame } from "../frame.ts";
import { unitCell } from "../head/head-cells.ts";
import { columns, rows } from "../layout.ts";

const silent = "The add-in does not answer: figures are as last calculated";

/**
 * Puts down a cell that is empty while the add-in answers. Its call is a number while it does, whatever the heads hold, and
 * names every cell that figures are asked with: where one is changed and the add-in is gone, it is calculated again too.
 */
export function planAnswers(frame: Frame): void {
  const { arranged, placement } = frame;
  if (placement.fill === "values") return;
  const across = (row: number): string => rangeOf(frame, figuresArea(frame, row));
  const heads = `ROWS(IIJ.HEADS("${arranged.definition.code}",${across(rows.noted)},${across(rows.asked)}))`;
  const unit = hasMoney(arranged) ? `+LEN(${unitCell(frame).address})` : "";
  put(frame, rows.asked, columns.check, {
    formula: `IF(ISERROR(${heads}${unit}),"${silent}","")`,
    value: "",
    needs: "the add-in",
  });
}

/** The cell that says that the add-in does not answer; a sheet of values has none. */
export const silentAddress = (frame: Frame): string | undefined =>
  frame.placement.fill === "values"
    ? undefined
    : addressOf(frame, rows.asked, columns.check, "both");

/** Returns a formula that counts, which would come to a number while the add-in does not answer: #N/A then. */
export const whileAnswered = (frame: Frame, formula: string): string => {
  const told = silentAddress(frame);
  return told === undefined ? formula : `IF(${told}="",${formula},NA())`;
};
