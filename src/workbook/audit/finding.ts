import type { ConstantInFormula } from "./constant-in-formula.ts";
import type { FailedCheck, SilentAddin } from "./failed-checks.ts";
import type { HardCoded } from "./hard-coded.ts";
import type { HeadUnit } from "./head-unit.ts";
import type { MixedDates, OldDate } from "./known-dates.ts";
import type { MixedUnits } from "./mixed-units.ts";
import type { ShownError } from "./shown-errors.ts";
import type { SupersededMix } from "./superseded-mix.ts";

/** A finding of an audit. */
export type Finding =
  | ShownError
  | SupersededMix
  | MixedUnits
  | HeadUnit
  | FailedCheck
  | SilentAddin
  | OldDate
  | MixedDates
  | HardCoded
  | ConstantInFormula;

export type FindingKind = Finding["kind"];

/** The kinds in the order in which they are shown: errors before possible errors. Their ids are the same in all versions. */
export const findingKinds = [
  "stuck-name",
  "add-in-error",
  "native-error",
  "superseded-mix",
  "mixed-units",
  "head-unit",
  "failed-check",
  "add-in-silent",
  "old-date",
  "mixed-dates",
  "hard-coded",
  "constant-in-formula",
] as const satisfies readonly FindingKind[];
