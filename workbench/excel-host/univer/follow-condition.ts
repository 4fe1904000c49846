import type { Area } from "../a1.ts";
import type { ConditionalFormatRecord, ConditionRule } from "../record.ts";
import { movedArea, movedFormula, offsetFormula, type Move } from "./moved-formula.ts";

/**
 * A conditional format after a move; undefined if all its cells are deleted. Its formulas are written for its top left
 * cell; if that cell is deleted, they are rewritten for the next one.
 */
export function followCondition(
  record: ConditionalFormatRecord,
  sheetName: string,
  own: boolean,
  move: Move,
): ConditionalFormatRecord[] {
  const formulas = (rule: ConditionRule, rows: number, columns: number): ConditionRule =>
    eachFormula(rule, (text) => movedFormula(offsetFormula(text, rows, columns), sheetName, move));
  if (!own) return [withRule(record, (rule) => formulas(rule, 0, 0))];
  const areas = record.areas.flatMap((area) => movedArea(area, move) ?? []);
  const [first] = record.areas;
  const stays = first && firstToStay(first, move);
  if (areas.length === 0 || !first || !stays)
    return areas.length === 0 ? [] : [{ ...record, areas }];
  const rule = withRule(record, (each) =>
    formulas(each, stays.row - first.row, stays.column - first.column),
  );
  return [{ ...rule, areas }];
}

/** A format for fewer or other cells, with formulas adjusted so that they hold for each of them. */
export function withAreas(
  record: ConditionalFormatRecord,
  areas: readonly Area[],
): ConditionalFormatRecord {
  const [before] = record.areas;
  const sorted = areas.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const [after] = sorted;
  if (!before || !after) return { ...record, areas: sorted };
  const moved = withRule(record, (rule) =>
    eachFormula(rule, (text) =>
      offsetFormula(text, after.row - before.row, after.column - before.column),
    ),
  );
  return { ...moved, areas: sorted };
}

function firstToStay({ row, column, rows, columns }: Area, move: Move): Area | undefined {
  const cell = (down: number, across: number): Area => ({
    row: row + down,
    column: column + across,
    rows: 1,
    columns: 1,
  });
  for (let n = 0; n < Math.max(rows, columns); n++) {
    for (const each of [cell(Math.min(n, rows - 1), 0), cell(0, Math.min(n, columns - 1))])
      if (movedArea(each, move)) return each;
  }
  return undefined;
}

function withRule(
  record: ConditionalFormatRecord,
  change: (rule: ConditionRule) => ConditionRule,
): ConditionalFormatRecord {
  return record.rule ? { ...record, rule: change(record.rule) } : record;
}

function eachFormula(rule: ConditionRule, change: (formula: string) => string): ConditionRule {
  const { formula, formula1, formula2, ...rest } = rule;
  return {
    ...rest,
    ...(formula !== undefined && { formula: change(formula) }),
    ...(formula1 !== undefined && { formula1: change(formula1) }),
    ...(formula2 !== undefined && { formula2: change(formula2) }),
  };
}
