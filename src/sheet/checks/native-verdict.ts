import { shift, type Decimal } from "../../exact/decimal.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import type { Finding } from "../../reconciliation/finding.ts";
import { roundTo, type Rule } from "../../reconciliation/rules.ts";
import { notCalculated } from "../plan/answers.ts";
import { finest, type Native } from "./calculation.ts";
import { ownPlaces } from "./printed-calls.ts";
import type { VerdictWord } from "./verdict-words.ts";

/** The basis of a verdict on the sheet. What the figures alone do not show is on record, and the sheet says so. */
export const grounds = {
  figures: "the figures",
  reason: "the figures; reason on record",
  noReason: "the figures; no reason on record",
  restatement: "a restatement on record",
  record: "the record: not calculated",
  missing: "a figure is missing",
} as const;

type Ground = (typeof grounds)[keyof typeof grounds];

/** Returns the basis of the verdict on a check. */
export function groundOf({ verdict, finding }: FindingCheck): Ground {
  switch (verdict) {
    case "restated":
      return grounds.restatement;
    case "documented":
      return finding.rule ? grounds.reason : grounds.record;
    case "open":
      return finding.rule ? grounds.noReason : grounds.record;
    case "incomplete":
      return grounds.missing;
    default:
      return grounds.figures;
  }
}

/** The cells that the verdict of a check is computed from, and their values. */
export interface CheckCells {
  readonly printed: string;
  readonly calculated: string;
  readonly difference: string;
  readonly allowance: string;
  readonly restsOn: string;
  /** The condition that the check cannot be made now; undefined if nothing can fail. */
  readonly untold: string | undefined;
}

/** A formula that gives a verdict, and the verdict. */
export interface NativeVerdict {
  readonly formula: string;
  readonly value: VerdictWord;
}

/**
 * Returns the formula that judges a check by its figures alone. It agrees if the calculated value rounds to the printed
 * one, and within rounding if the difference is no larger than the allowance. If it does not agree, the record says
 * whether a restatement is the reason.
 */
export function nativeVerdict(
  check: FindingCheck,
  rule: Rule,
  cells: CheckCells,
  { calculated, allowance }: { readonly calculated: Native; readonly allowance: Native },
): NativeVerdict {
  const { finding } = check;
  const { printed, difference, restsOn, untold } = cells;
  const digits = digitsOf(finding);
  const exact = `ROUND(${printed}-ROUND(${cells.calculated},${digits}),${finest(finding)})=0`;
  const unit = shift(finding.target.unit, -ownPlaces(finding.target));
  const coarse = rule.ratio
    ? `IF(${cells.allowance}>${unit.toFixed()},"Agrees, but weakly","Agrees within rounding")`
    : `"Agrees within rounding"`;
  const differs = `IF(${restsOn}="${grounds.restatement}","Restated, not an error","Source inconsistent")`;
  const within = rule.strict
    ? differs
    : `IF(ABS(${difference})<=ROUND(${cells.allowance},${finest(finding)}),${coarse},${differs})`;
  const told = `IF(${exact},"Agrees",${within})`;
  return {
    formula: untold === undefined ? `=${told}` : `=IF(${untold},"${notCalculated}",${told})`,
    value: judged(check, rule, [calculated.value, allowance.value]),
  };
}

/** The value of the formula. */
function judged(
  check: FindingCheck,
  rule: Rule,
  [calculated, allowance]: readonly [Decimal, Decimal],
): VerdictWord {
  const { target } = check.finding;
  const own = ownPlaces(target);
  const [printed, unit] = [shift(target.value, -own), shift(target.unit, -own)];
  const places = finest(check.finding);
  const rounded = unit.isZero() ? calculated.toDecimalPlaces(places) : roundTo(calculated, unit);
  if (printed.minus(rounded).toDecimalPlaces(places).isZero()) return "Agrees";
  const difference = printed.minus(calculated).toDecimalPlaces(places).abs();
  if (!rule.strict && difference.lte(allowance.toDecimalPlaces(places)))
    return rule.ratio && allowance.gt(unit) ? "Agrees, but weakly" : "Agrees within rounding";
  return groundOf(check) === grounds.restatement ? "Restated, not an error" : "Source inconsistent";
}

/** The number of decimals to which the printed figure is rounded on the sheet; nil and counts are exact. */
function digitsOf(finding: Finding): number {
  const { target } = finding;
  const unit = shift(target.unit, -ownPlaces(target));
  return unit.isZero() ? finest(finding) : -unit.e;
}
