import type { Following } from "../../excel/following.ts";
import { loadWorkbook } from "../../excel/load-workbook.ts";
import { reenterFormulas } from "../../excel/reenter-formulas.ts";
import { isErrorText } from "../../workbook/formula/sent-value.ts";
import { planRepair, type RepairPlan, type StuckCell } from "../../workbook/repair/plan-repair.ts";
import type { CellContent, CellPlace } from "../../workbook/workbook-cells.ts";
import { namespaceOf } from "../namespace.ts";

/** The result of re-entering stuck formulas. */
export interface Repair extends Pick<RepairPlan, "protected" | "unknown"> {
  /** How many cells were stuck, and how many answer now. */
  readonly stuck: number;
  readonly answering: number;
  /** The cells that still show an error, and which error. */
  readonly erring: readonly (CellPlace & { readonly error: string })[];
  /** With what Excel refused. */
  readonly refused: readonly (StuckCell & { readonly why: unknown })[];
  /** Cells that were changed meanwhile and left unchanged by us. */
  readonly changed: readonly CellPlace[];
  /** True if it was ended before all were entered. */
  readonly isEnded: boolean;
}

/**
 * Enters the formulas of stuck cells again, and returns the result for each.
 *
 * @throws host with what Excel refused; the signal's reason once it is aborted while the workbook is read.
 */
export async function repairWorkbook(
  namespace = namespaceOf(globalThis.location.search),
  following: Following = {},
): Promise<Repair> {
  const plan = planRepair(await loadWorkbook(following), namespace);
  const entered = await reenterFormulas(plan.reentries, following);
  const cells = entered.flatMap(({ reentry, ...came }) =>
    reentry.formulas.flatMap((line, down) =>
      line.map((formula, across) => ({
        ...came,
        place: { sheet: reentry.sheet, row: reentry.row + down, column: reentry.column + across },
        formula,
        value: came.values[down]?.[across] as CellContent | undefined,
      })),
    ),
  );
  const written = cells.filter(({ isChanged, refusal }) => !isChanged && refusal === undefined);
  const erring = written.flatMap(({ place, value = "" }) =>
    isErrorText(value) ? [{ ...place, error: value }] : [],
  );
  return {
    stuck: plan.stuck.length,
    answering: written.length - erring.length,
    erring,
    refused: cells.flatMap(({ place, formula, refusal }) =>
      refusal === undefined ? [] : [{ ...place, formula, why: refusal }],
    ),
    changed: cells.filter(({ isChanged }) => isChanged).map(({ place }) => place),
    isEnded: cells.length < plan.stuck.length,
    protected: plan.protected,
    unknown: plan.unknown,
  };
}
