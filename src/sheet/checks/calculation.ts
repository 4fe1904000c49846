import { certain } from "../../errors.ts";
import { shift, zero, type Decimal } from "../../exact/decimal.ts";
import { isPercentageColumn } from "../../model/print.ts";
import type { Fact } from "../../reconciliation/fact.ts";
import type { Finding } from "../../reconciliation/finding.ts";
import {
  allowanceOf,
  isChange,
  isPer,
  isProduct,
  isShare,
  type Rule,
} from "../../reconciliation/rules.ts";
import { ownPlaces, scaledBy } from "./printed-calls.ts";

/** A formula of the sheet and its expected value. */
export interface Native {
  readonly formula: string;
  readonly value: Decimal;
}

/** The arithmetic of a rule on the sheet. */
export type Operation = "sum" | "product" | "change" | "quotient" | "rate";

/** Returns the arithmetic of a rule. */
export function operationOf(rule: Rule): Operation {
  if (rule.rate) return "rate";
  if (rule === isProduct) return "product";
  if (rule === isChange) return "change";
  return rule === isShare || rule === isPer ? "quotient" : "sum";
}

/**
 * Returns the power of ten of each fact of a finding on the sheet: for a sum that of the printed figure, for a ratio the
 * same for both sides, and each fact's own if the units differ.
 */
export function placesOfFacts({ rule, target, facts }: Finding): number[] {
  if (!rule) return [];
  const operation = operationOf(rule);
  const own = facts.map(({ terms: [first] }) => first && ownPlaces(first.reading));
  if (operation === "sum" || operation === "rate") return facts.map(() => ownPlaces(target));
  if (rule === isPer || operation === "product") return own.map((places) => places ?? 0);
  const shared = own.find((places) => places !== undefined) ?? 0;
  return facts.map(() => shared);
}

/** A fact on the sheet: the sum of its cells, and their power of ten. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly sum: string;
  readonly places: number;
}

/** Returns how many decimals a difference is rounded to, so that only the error of binary arithmetic is removed. */
export const finest = ({ target }: Finding): number => (isPercentageColumn(target.column) ? 9 : 6);

/** Returns the formula over the cells of the facts that gives the value to compare with the printed figure. */
export function calculatedOf(finding: Finding, rule: Rule, facts: readonly PlacedFact[]): Native {
  const cell = (n: number): string => certain(facts[n]).sum;
  const { target, computed = zero } = finding;
  const value = shift(computed, -ownPlaces(target));
  switch (operationOf(rule)) {
    case "change":
      // Not a / b - 1, which loses digits if the change is small.
      return { formula: `=(${cell(0)}-${cell(1)})/${cell(1)}`, value };
    case "quotient":
      return { formula: `=${cell(0)}/${cell(1)}${between(finding, facts)}`, value };
    case "product":
      return { formula: `=${cell(0)}*${cell(1)}${between(finding, facts)}`, value };
    case "rate":
      return { formula: `=${cell(0)}/${rateOf(rule)}`, value };
    case "sum":
      return sumOf(finding, facts, value);
  }
}

const rateOf = ({ rate }: Rule): string => certain(rate).toFixed();

/** Decimals are added in binary, so the sum is rounded. */
function sumOf(finding: Finding, facts: readonly PlacedFact[], value: Decimal): Native {
  const sum = facts.map((fact) => fact.sum).join("+");
  const whole = finding.facts.every(({ terms }) =>
    terms.every(({ reading }) => shift(reading.value, -ownPlaces(finding.target)).isInteger()),
  );
  if (whole) return { formula: `=${sum}`, value };
  return { formula: `=ROUND(${sum},${finest(finding)})`, value };
}

/** The factor that converts a ratio or a product of different units into the printed unit. */
function between({ target, rule }: Finding, facts: readonly PlacedFact[]): string {
  const [a = 0, b = 0] = facts.map(({ places }) => places);
  const own = ownPlaces(target);
  return scaledBy(rule === isProduct ? a + b - own : a - b - own);
}

/**
 * Returns the largest difference that rounding explains: half of the last digits of all figures, carried through the
 * calculation.
 */
export function allowedOf(finding: Finding, rule: Rule, facts: readonly PlacedFact[]): Native {
  const { target, room = zero } = finding;
  if (rule.strict) return { formula: "=0", value: zero };
  const value = shift(allowanceOf(target, room), -ownPlaces(target));
  const own = shift(target.unit, -ownPlaces(target)).toFixed();
  return { formula: `=(${own}+${roomOf(finding, rule, facts)})/2`, value };
}

function roomOf(finding: Finding, rule: Rule, facts: readonly PlacedFact[]): string {
  const operation = operationOf(rule);
  if (operation === "sum") return lastDigits(facts) || "0";
  const [a, ...others] = facts.map((fact) => ({ ...fact, room: lastDigits([fact]) || "0" }));
  const { sum: sumA, room: ofA } = certain(a);
  if (operation === "rate") return `(${ofA})/${rateOf(rule)}`;
  const { sum: sumB, room: ofB } = certain(others[0]);
  if (ofA === "0" && ofB === "0") return "0";
  const both = `((${ofA})*ABS(${sumB})+(${ofB})*ABS(${sumA}))`;
  if (operation === "product") return `${both}${between(finding, facts)}`;
  const divided = `${both}/${sumB}^2`;
  return operation === "change" ? divided : `${divided}${between(finding, facts)}`;
}

/** The sum of the last printed digits of the figures, equal ones together: `3*1+0.001`. */
function lastDigits(facts: readonly PlacedFact[]): string {
  const counts = new Map<string, number>();
  for (const { fact, places } of facts)
    for (const { reading } of fact.terms) {
      const unit = shift(reading.unit, -places);
      if (!unit.isZero()) counts.set(unit.toFixed(), (counts.get(unit.toFixed()) ?? 0) + 1);
    }
  return [...counts].map(([unit, n]) => (n === 1 ? unit : `${n}*${unit}`)).join("+");
}
