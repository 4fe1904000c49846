import type { Size } from "../sheet/plan/sheet-plan.ts";
import { NoAnswer } from "./run-in-excel.ts";

/** A conditional format that can be restored unchanged. */
export interface KeptCondition {
  readonly id: string;
  /** Queues its restoration with its old rank. Conditional formats of higher rank must be restored before it. */
  readonly addAgain: (sheet: Excel.Worksheet) => void;
}

/** The most conditional formats that are read: each takes about a thousand bytes of one answer. */
const most = 500;

/** The rule and the cell format of a conditional format of one kind. */
interface Ruled {
  readonly format: Excel.ConditionalRangeFormat;
  /** Returns undefined if Excel does not report the rule. */
  readonly setRule: () => ((again: Excel.ConditionalFormat) => void) | undefined;
  readonly formatOf: (again: Excel.ConditionalFormat) => Excel.ConditionalRangeFormat;
}

/**
 * Loads, in one sync, the conditional formats of a range that can be restored, highest rank first: those with a formula,
 * a value or a text as their rule, and with one area within the range. Scales, bars, icons and the like are left out. The
 * caller has loaded the place of the range, and the types, ranks and `stopIfTrue` of `formats`.
 */
export async function loadKeptConditions(
  range: Excel.Range,
  size: Size,
  formats: readonly Excel.ConditionalFormat[],
): Promise<readonly KeptCondition[]> {
  if (formats.length === 0 || formats.length > most) return [];
  const place = { row: range.rowIndex, column: range.columnIndex, ...size };
  const loaded = formats.map((format) => ({
    format,
    ruled: loadRule(format),
    area: format.getRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  try {
    await range.context.sync();
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    // If a write is undone, they are lost, and the failure says so.
    return [];
  }
  return loaded
    .toSorted((a, b) => a.format.priority - b.format.priority)
    .flatMap(({ format, ruled, area }) => {
      const setRule = ruled?.setRule();
      if (!ruled || !setRule || !isWithin(area, place)) return [];
      const addAgain = (sheet: Excel.Worksheet): void => {
        const again = sheet
          .getRangeByIndexes(area.rowIndex, area.columnIndex, area.rowCount, area.columnCount)
          .conditionalFormats.add(format.type);
        setRule(again);
        copyLooks(ruled.format, ruled.formatOf(again));
        if (format.stopIfTrue) again.stopIfTrue = true;
        again.priority = format.priority;
      };
      return [{ id: format.id, addAgain }];
    });
}

function isWithin(
  area: Excel.Range,
  place: { readonly row: number; readonly column: number } & Size,
): boolean {
  if (area.isNullObject) return false;
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  return (
    place.row <= rowIndex &&
    rowIndex + rowCount <= place.row + place.rows &&
    place.column <= columnIndex &&
    columnIndex + columnCount <= place.column + place.columns
  );
}

function loadRule(format: Excel.ConditionalFormat): Ruled | undefined {
  switch (format.type) {
    case "Custom": {
      const custom = format.custom.load(`rule/formula,${looks}`);
      return {
        format: custom.format,
        setRule: () =>
          custom.rule.formula === ""
            ? undefined
            : (again) => {
                again.custom.rule.formula = custom.rule.formula;
              },
        formatOf: (again) => again.custom.format,
      };
    }
    case "CellValue": {
      const cellValue = format.cellValue.load(`rule,${looks}`);
      return {
        format: cellValue.format,
        setRule: () =>
          isComplete(cellValue.rule)
            ? (again) => {
                again.cellValue.rule = cellValue.rule;
              }
            : undefined,
        formatOf: (again) => again.cellValue.format,
      };
    }
    case "ContainsText": {
      const text = format.textComparison.load(`rule,${looks}`);
      return {
        format: text.format,
        setRule: () =>
          isComplete(text.rule)
            ? (again) => {
                again.textComparison.rule = text.rule;
              }
            : undefined,
        formatOf: (again) => again.textComparison.format,
      };
    }
    default:
      return undefined;
  }
}

/** All format properties of a condition in one query: a statement has dozens of conditions. */
const looks = [
  "numberFormat,fill/color",
  "font/bold,font/italic,font/strikethrough,font/underline,font/color",
  "borders/items/sideIndex,borders/items/style,borders/items/color",
]
  .join(",")
  .split(",")
  .map((property) => `format/${property}`)
  .join(",");

/** A rule that was never set has no operator in Excel's answer. */
const isComplete = (rule: { readonly operator?: string }): boolean =>
  rule.operator !== undefined && rule.operator !== "Invalid";

/**
 * Copies only the properties that the condition sets. A property that it does not set reads as empty, and must not be
 * set.
 */
function copyLooks(from: Excel.ConditionalRangeFormat, to: Excel.ConditionalRangeFormat): void {
  const { bold, italic, strikethrough, underline, color } = from.font;
  const format: unknown = from.numberFormat;
  if (isSet(format)) to.numberFormat = format;
  if (bold) to.font.bold = true;
  if (italic) to.font.italic = true;
  if (strikethrough) to.font.strikethrough = true;
  if (isSet(underline)) to.font.underline = underline;
  if (isSet(color)) to.font.color = color;
  if (isSet(from.fill.color)) to.fill.color = from.fill.color;
  for (const { sideIndex, style, color: ink } of from.borders.items) {
    if (!isSet(style)) continue;
    const border = to.borders.getItem(sideIndex);
    border.style = style;
    if (isSet(ink)) border.color = ink;
  }
}

const isSet = <T>(read: T): read is NonNullable<T> =>
  read !== null && read !== undefined && !["", "None", "General"].includes(String(read));
