import { hasMoney } from "../../../statements/arrange/arranged-statement.ts";
import { addressOf, figuresArea, put, rangeOf, type Frame } from "../frame.ts";
import { unitCell } from "../head/head-cells.ts";
import { columns, rows } from "../layout.ts";

const silent = "The add-in does not answer: figures are as last calculated";

/**
 * Plans a cell that is empty while the add-in answers. Its call is a number while it does, whatever the heads contain. It
 * refers to every cell that the figures depend on. So it is also recalculated if one of them changes after the add-in is
 * gone.
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

/** The cell that shows that the add-in does not answer; a sheet of values has none. */
export const silentAddress = (frame: Frame): string | undefined =>
  frame.placement.fill === "values"
    ? undefined
    : addressOf(frame, rows.asked, columns.check, "both");

/** Returns a counting formula that gives #N/A while the add-in does not answer; otherwise it would give a wrong number. */
export const whileAnswered = (frame: Frame, formula: string): string => {
  const told = silentAddress(frame);
  return told === undefined ? formula : `IF(${told}="",${formula},NA())`;
};
