import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
} from "@univerjs/sheets-conditional-formatting";
import { RemoveSheetMutation, type IRemoveSheetMutationParams } from "@univerjs/sheets";
import { intersect, toRange, formatArea } from "../a1.ts";
import type { ConditionalFormatRecord, ConditionRule } from "../record.ts";
import type { Book } from "./book.ts";
import type { SheetOverlay } from "./overlays.ts";

/** Office.js's comparisons, as formulas over the cell, the first and the second operand. */
const COMPARISONS: Readonly<Record<string, (cell: string, a: string, b: string) => string>> = {
  Between: (cell, a, b) => `AND(${cell}>=MIN(${a},${b}),${cell}<=MAX(${a},${b}))`,
  NotBetween: (cell, a, b) => `OR(${cell}<MIN(${a},${b}),${cell}>MAX(${a},${b}))`,
  EqualTo: (cell, a) => `${cell}=${a}`,
  NotEqualTo: (cell, a) => `${cell}<>${a}`,
  GreaterThan: (cell, a) => `${cell}>${a}`,
  GreaterThanOrEqual: (cell, a) => `${cell}>=${a}`,
  LessThan: (cell, a) => `${cell}<${a}`,
  LessThanOrEqual: (cell, a) => `${cell}<=${a}`,
};

/** How Excel itself words conditions on text as formulas when it saves them. */
const TEXTS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  Contains: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  NotContains: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  BeginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  EndsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};

/** The operators that rules of a type take. */
export const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  CellValue: Object.keys(COMPARISONS),
  ContainsText: Object.keys(TEXTS),
};

/** Keeps Univer's rules equal to the conditional formats of the sheets. */
export function drawConditions(book: Book): void {
  const given = new Map<string, string>();
  book.overlays.onChange((overlay) => {
    const conditions = conditionsOf(book, overlay);
    const told = JSON.stringify(conditions);
    // Where only a chart has changed, every condition would be calculated again.
    if (told === given.get(overlay.sheetId)) return;
    given.set(overlay.sheetId, told);
    giveConditions(book, overlay.sheetId, conditions);
  });
  book.commands.onCommandExecuted(({ id, params }) => {
    if (id === RemoveSheetMutation.id)
      given.delete((params as IRemoveSheetMutationParams).subUnitId);
  });
}

type Condition = Parameters<ConditionalFormattingRuleModel["addRule"]>[2];

/** Gives Univer the conditions of a sheet instead of those that it has. */
function giveConditions(book: Book, sheetId: string, conditions: readonly Condition[]): void {
  const model = book.engine.injector.get(ConditionalFormattingRuleModel);
  for (const { cfId } of [...(model.getSubunitRules(book.unit, sheetId) ?? [])])
    model.deleteRule(book.unit, sheetId, cfId);
  for (const condition of conditions) {
    model.addRule(book.unit, sheetId, condition);
    book.calculation.expect();
  }
}

/**
 * The conditional formats of a sheet as Univer takes them, every one as a rule by formula, which Univer calculates anew
 * whenever a cell it reads changes; the last comes first.
 */
function conditionsOf(book: Book, { sheetId, now }: SheetOverlay): Condition[] {
  const sheet = book.workbook.getSheetBySheetId(sheetId)?.getSheet();
  if (!sheet) return [];
  const whole = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  return now.conditionalFormats.toReversed().flatMap((record) => {
    const formula = formulaOf(record);
    const areas = record.areas.flatMap((area) => intersect(area, whole) ?? []);
    if (formula === undefined || areas.length === 0) return [];
    const { id, stopIfTrue, style } = record;
    const { highlightCell: type } = CFRuleType;
    // Univer ignores a condition without a style, so `n` is present but unset.
    const rule = {
      type,
      subType: CFSubRuleType.formula,
      value: formula,
      style: { n: null, ...style },
    };
    return { cfId: id, ranges: areas.map(toRange), stopIfTrue, rule } as Condition;
  });
}

/** The condition as a formula that is TRUE or FALSE; text and errors are FALSE, as in Excel. */
function formulaOf(record: ConditionalFormatRecord): string | undefined {
  const test = conditionTest(record);
  return test === undefined ? undefined : `=IFERROR(IF(${test},TRUE,FALSE),FALSE)`;
}

/** Returns the test of a condition, without `=`, written for its first cell; undefined if it tests nothing. */
export function conditionTest({
  type,
  rule,
  areas,
}: Pick<ConditionalFormatRecord, "type" | "rule" | "areas">): string | undefined {
  const [first] = areas;
  if (!rule || !first) return undefined;
  return testOf(type, rule, formatArea({ ...first, rows: 1, columns: 1 }));
}

function testOf(type: string, rule: ConditionRule, cell: string): string | undefined {
  const { formula, formula1 = "", formula2 = "", operator = "", text = "" } = rule;
  if (type === "CellValue")
    return COMPARISONS[operator]?.(cell, operand(formula1), operand(formula2));
  if (type === "ContainsText") return TEXTS[operator]?.(cell, `"${text.replace(/"/g, '""')}"`);
  return formula?.replace(/^=/, "");
}

/** Comparisons have a low precedence, so the formula is put in parentheses. */
function operand(formula: string): string {
  return formula.startsWith("=") ? `(${formula.slice(1)})` : formula;
}
