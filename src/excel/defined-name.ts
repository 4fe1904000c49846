import type { PlanName } from "../sheet/plan/sheet-plan.ts";

/** A name that a plan wanted and the one it got instead. */
export interface Renamed {
  readonly wanted: string;
  readonly name: string;
}

/** The names to write, and those of them that differ from the plan. */
export interface FreeNames {
  readonly names: readonly PlanName[];
  readonly renamed: readonly Renamed[];
}

const longest = 255;
const cell = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/iu;
const reserved = /^(?:true|false)$/iu;

/**
 * Returns a plan's names, changed if necessary so that Excel accepts each one and none hides another: the wanted name, or
 * that name with a number.
 *
 * `taken` must also hold the names of the workbook. A sheet may have its own name in addition, but formulas of that sheet
 * that use the workbook's name would then use ours.
 */
export function freeNames(wanted: readonly PlanName[], taken: readonly string[]): FreeNames {
  const used = [...taken];
  const names = wanted.map((each) => {
    const name = freeName(each.name, used);
    used.push(name);
    return { ...each, name };
  });
  const renamed = names.flatMap(({ name }, index) => {
    const was = wanted[index]?.name ?? name;
    return was === name ? [] : [{ wanted: was, name }];
  });
  return { names, renamed };
}

/**
 * Returns a defined name that is valid and not taken.
 *
 * Excel compares names without case, allows 255 characters of letters, digits, dots and underscores, and refuses names
 * that look like a cell.
 *
 * @example freeName("FY2003", []) // "FY2003_2": column FY, row 2003
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const valid = wanted.replace(/[^\p{L}\p{N}_.\\]/gu, "_").replace(/^(?![\p{L}_\\])/u, "_");
  const numbered = (n: number): string => {
    const suffix = n === 1 ? "" : `_${n}`;
    return valid.slice(0, longest - suffix.length) + suffix;
  };
  const refused = (name: string): boolean =>
    used.has(name.toLowerCase()) || cell.test(name) || reserved.test(name);
  let n = 1;
  while (refused(numbered(n))) n += 1;
  return numbered(n);
}
