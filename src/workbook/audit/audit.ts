import type { Dataset } from "../../dataset/dataset.ts";
import { indexFactsInSteps } from "../facts/fact-index.ts";
import { filledCells, type Step, type WorkbookCells } from "../workbook-cells.ts";
import { AuditedWorkbook, type AuditedCell } from "./audited-workbook.ts";
import { findConstants } from "./constant-in-formula.ts";
import { CountedUnits } from "./counted-unit.ts";
import { findFailedChecks } from "./failed-checks.ts";
import { findingKinds, type Finding } from "./finding.ts";
import { FormulaList, type SheetFormulas } from "./formula-list.ts";
import { findHardCoded } from "./hard-coded.ts";
import { findHeadUnit } from "./head-unit.ts";
import { KnownDates } from "./known-dates.ts";
import { findMixedUnits } from "./mixed-units.ts";
import { findErrors, showsError } from "./shown-errors.ts";
import { Bases, findSupersededMix } from "./superseded-mix.ts";

/** The result of an audit of a workbook. */
export interface Audit {
  /** The formulas of the add-in, sheet by sheet. */
  readonly formulas: readonly SheetFormulas[];
  /** By kind, then in the order of the cells. */
  readonly findings: readonly Finding[];
  /** How many cells are not blank. */
  readonly cells: number;
}

/** The inputs of an audit. */
export interface AuditOptions {
  readonly data: Dataset;
  /** The namespace of the functions: IIJ, or that of a development copy. */
  readonly namespace: string;
}

/**
 * Audits a workbook, one step for each fact and each cell, and returns the findings. The cells are only read.
 *
 * @example
 * // B2 holds 4001449: a "hard-coded" finding with the formula =IIJ.FIGURE("4Q03","Revenue.SI")
 */
export function* auditInSteps(
  book: WorkbookCells,
  { data, namespace }: AuditOptions,
): Generator<Step, Audit> {
  const of = [...filledCells(book)].length;
  const index = indexFactsInSteps(data);
  let step = index.next();
  for (; !step.done; step = index.next()) yield { done: 0, of };
  const audited = new AuditedWorkbook(book, data, namespace, step.value);
  const rules = rulesFor(audited);
  const findings: Finding[] = [];
  let done = 0;
  for (const cell of audited.cells()) {
    for (const rule of rules.cell) findings.push(...rule(cell));
    done += 1;
    yield { done, of };
  }
  for (const found of rules.afterwards()) {
    findings.push(found);
    yield { done, of };
  }
  const inOrder = findingKinds.flatMap((kind) => findings.filter((each) => each.kind === kind));
  return { formulas: rules.formulas(), findings: inOrder, cells: of };
}

interface Rules {
  /** The tests for each cell. */
  readonly cell: readonly ((cell: AuditedCell) => readonly Finding[])[];
  /** The tests after all cells were read. */
  readonly afterwards: () => Iterable<Finding>;
  readonly formulas: () => SheetFormulas[];
}

function rulesFor(audited: AuditedWorkbook): Rules {
  const [list, dates] = [new FormulaList(audited), new KnownDates(audited)];
  const [units, bases] = [new CountedUnits(audited), new Bases(audited)];
  const erring: AuditedCell[] = [];
  const gather = (cell: AuditedCell): readonly Finding[] => {
    list.add(cell);
    dates.add(cell);
    if (showsError(cell)) erring.push(cell);
    return [];
  };
  return {
    cell: [
      gather,
      findFailedChecks,
      (cell) => findHardCoded(audited, cell),
      (cell) => findConstants(audited, cell),
      (cell) => findMixedUnits(units, cell),
      (cell) => findHeadUnit(audited, units, cell),
      (cell) => findSupersededMix(audited, bases, cell),
    ],
    *afterwards() {
      yield* findErrors(audited, erring);
      yield* dates.findings();
    },
    formulas: () => list.sheets(),
  };
}
