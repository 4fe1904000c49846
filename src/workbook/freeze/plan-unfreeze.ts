import type { ReferredArea } from "../formula/find-area.ts";
import { findName } from "../formula/find-name.ts";
import { findCell, holdsFormula, type CellContent, type Step } from "../workbook-cells.ts";
import { findSourcesInSteps, type SourcesRow, type SourcesSheet } from "./find-sources.ts";
import { isInScope, obstacleOf, type FreezeBook, type Scope } from "./freeze-book.ts";
import { differenceOf } from "./frozen-difference.ts";
import { formulaNow, namesIn } from "./move-references.ts";

/** A frozen cell, or block, whose formula is restored. */
export interface RestoredFormula {
  readonly row: SourcesRow;
  readonly area: ReferredArea;
  readonly formula: string;
  readonly values: readonly (readonly CellContent[])[];
}

/**
 * Why a frozen cell is not restored: its value was changed; it has a formula now; it was deleted, or a cell that its
 * formula refers to was; its block has a different size; a name that its formula uses is missing; or the cell cannot be
 * written.
 */
export type WhyKept =
  | "changed"
  | "formula"
  | "deleted"
  | "reference deleted"
  | "resized"
  | "name missing"
  | "protected"
  | "merged"
  | "text";

export interface KeptValue {
  readonly row: SourcesRow;
  readonly area: ReferredArea | undefined;
  readonly why: WhyKept;
  /** The present value of the first cell. */
  readonly value: CellContent;
}

export interface UnfreezePlan {
  readonly restored: readonly RestoredFormula[];
  readonly kept: readonly KeptValue[];
  readonly sources: readonly SourcesSheet[];
}

/**
 * Plans the restoration, one step for each row of sources: formulas are restored in cells that still have their frozen
 * values.
 */
export function* planUnfreeze(
  book: FreezeBook,
  scope: Scope,
): Generator<Step | undefined, UnfreezePlan> {
  const sources = yield* findSourcesInSteps(book);
  const of = sources.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  const restored: RestoredFormula[] = [];
  const kept: KeptValue[] = [];
  for (const sheet of sources)
    for (const row of sheet.rows) {
      yield { done, of };
      done += 1;
      if (row.area ? !isInScope(scope, row.area) : scope.of !== "workbook") continue;
      const found = restore(book, sheet, row);
      if ("why" in found) kept.push(found);
      else restored.push(found);
    }
  return { restored, kept, sources };
}

function restore(
  book: FreezeBook,
  { referred }: SourcesSheet,
  row: SourcesRow,
): RestoredFormula | KeptValue {
  const { area } = row;
  if (!area) return { row, area, why: "deleted", value: "" };
  const cells = cellsOf(book, area);
  const value = cells[0]?.[0]?.value ?? "";
  const kept = (why: WhyKept): KeptValue => ({ row, area, why, value });
  if (cells.flat().some((cell) => cell && holdsFormula(cell))) return kept("formula");
  const values = cells.map((line) => line.map((cell) => cell?.value ?? ""));
  const difference = differenceOf(row, values);
  if (difference) return kept(difference);
  const obstacle = obstacleOf(book, area);
  if (obstacle) return kept(obstacle);
  const formula = formulaNow(row, area, referred);
  if (formula === undefined) return kept("reference deleted");
  if (namesIn(formula).some((name) => !findName(book, name, area.sheet)))
    return kept("name missing");
  return { row, area, formula, values };
}

const cellsOf = (book: FreezeBook, { sheet, row, column, rows, columns }: ReferredArea) =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) =>
      findCell(book, { sheet, row: row + down, column: column + across }),
    ),
  );
