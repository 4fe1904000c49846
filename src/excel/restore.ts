import { enteredText } from "./entered.ts";
import type { Target } from "./look-at-selection.ts";
import type { Undo } from "./run.ts";

/**
 * Returns what puts a target back as it was before it was written.
 *
 * Where nothing stood and nothing was formatted, clearing is exact. Elsewhere contents, number formats and column
 * widths come back; fonts, fills and lines are not known any more, and the sentence says so.
 */
export function restoreTarget(target: Target): Undo {
  const { untouched } = target.before;
  return {
    queue: (context) => {
      const range = rangeOf(context, target);
      if (untouched) range.clear();
      else restoreContents(range, target);
      target.before.widths.forEach((width, column) => {
        range.getColumn(column).format.columnWidth = width;
      });
    },
    left: untouched
      ? "The workbook is as it was before."
      : "The cells hold what they held before; their fonts, fills and lines may have changed.",
  };
}

/** A text reads alike as formula and as value, and must not be taken for anything else now; where the format is text it is not. */
function restoreContents(range: Excel.Range, { before }: Target): void {
  const { formulas, values, types, numberFormats } = before;
  range.numberFormat = numberFormats.map((row) => [...row]);
  range.formulas = formulas.map((row, down) =>
    row.map((formula, across) => {
      const isText = types[down]?.[across] === "String" && formula === values[down]?.[across];
      const isKept = numberFormats[down]?.[across] === "@";
      return isText && !isKept ? enteredText(String(formula)) : formula;
    }),
  );
}

function rangeOf(context: Excel.RequestContext, { sheetId, anchor, before }: Target): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const columns = before.widths.length;
  return sheet.getRangeByIndexes(anchor.row, anchor.column, before.values.length, columns);
}
