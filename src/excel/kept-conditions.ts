import type { Size } from "../sheet/plan/sheet-plan.ts";
import { NoAnswer } from "./run-in-excel.ts";

/** A conditional format that can be added again as it was. */
export interface KeptCondition {
  readonly id: string;
  /** Queues that it is added again, with the rank it had: those of higher rank must stand already. */
  readonly addAgain: (sheet: Excel.Worksheet) => void;
}

/** No more than so many are looked at: each takes about a thousand bytes of one answer. */
const most = 500;

/** A rule and the looks it gives, of one kind of conditional format. */
interface Ruled {
  readonly format: Excel.ConditionalRangeFormat;
  /** Undefined where Excel tells no rule. */
  readonly setRule: () => ((again: Excel.ConditionalFormat) => void) | undefined;
  readonly formatOf: (again: Excel.ConditionalFormat) => Excel.ConditionalRangeFormat;
}

/**
 * Loads, in one sync, what of a range's conditional formats can be added again, the highest in rank first: those by a formula, a
 * value or a text that have one area, within the range. Scales, bars, icons and the like are left out.
 * `formats` have their types, ranks and `stopIfTrue` loaded, and the range its place.
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
    // They are lost where a write is taken back, which is told then.
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

/** All of a condition's looks in one query: a statement has dozens of conditions. */
const looks = [
  "numberFormat,fill/color",
  "font/bold,font/italic,font/strikethrough,font/underline,font/color",
  "borders/items/sideIndex,borders/items/style,borders/items/color",
]
  .join(",")
  .split(",")
  .map((property) => `format/${property}`)
  .join(",");

/** Excel tells of a rule that was never set that it has no operator. */
const isComplete = (rule: { readonly operator?: string }): boolean =>
  rule.operator !== undefined && rule.operator !== "Invalid";

/** What a condition leaves as it is reads as nothing, and must not be set. */
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
