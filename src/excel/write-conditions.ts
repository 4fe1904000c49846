import type { Anchor, ConditionalFormat } from "../sheet/plan/sheet-plan.ts";

/**
 * Queues conditional formats whose areas are counted from an anchor. Excel gives the one added last the highest rank, so
 * they are added in reverse order.
 */
export function writeConditions(
  sheet: Excel.Worksheet,
  anchor: Anchor,
  conditions: readonly ConditionalFormat[],
): void {
  for (const { row, column, rows, columns, when, style } of conditions.toReversed()) {
    const range = sheet.getRangeByIndexes(anchor.row + row, anchor.column + column, rows, columns);
    const { rule, format } = range.conditionalFormats.add("Custom").custom;
    rule.formula = when;
    const { numberFormat, bold, italic, color, fill } = style.format;
    if (numberFormat !== undefined) format.numberFormat = numberFormat;
    if (bold !== undefined) format.font.bold = bold;
    if (italic !== undefined) format.font.italic = italic;
    if (color !== undefined) format.font.color = color;
    if (fill !== undefined) format.fill.color = fill;
  }
}
