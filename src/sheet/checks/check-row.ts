import { shift, toCell, type Decimal } from "../../exact/decimal.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import type { Rule } from "../../reconciliation/rules.ts";
import { allowedOf, calculatedOf, finest, placesOfFacts, type PlacedFact } from "./calculation.ts";
import { checkColumns, checkRows } from "./check-columns.ts";
import type { CheckFrame } from "./check-frame.ts";
import { placeName, unitName } from "./labels.ts";
import { groundOf, grounds, nativeVerdict } from "./native-verdict.ts";
import { ownPlaces, type PrintedFigure } from "./printed-calls.ts";
import { sentenceOf } from "./sentence.ts";
import { againstOf } from "./against.ts";
import { wordsOfVerdict } from "./verdict-words.ts";

/** The format of a row: how many decimals its amounts have, and which cells are constants instead of calls. */
export interface RowLook {
  readonly check: FindingCheck;
  /** Decimals of the figures of the check, and of its terms. */
  readonly places: number;
  readonly finer: number;
  readonly termPlaces: readonly number[];
  /** Columns of figures for which there is no function. */
  readonly asRead: readonly number[];
}

/** Plans a check: what is compared, the figures, the difference, and both verdicts. */
export function planCheck(frame: CheckFrame, check: FindingCheck): RowLook {
  const { grid, data } = frame;
  const row = grid.addRow();
  const { target, rule, facts } = check.finding;
  const texts = {
    id: check.id,
    line: check.label,
    against: againstOf(data, check),
    period: check.period,
    place: placeName(target),
    release: check.release,
    unit: unitName(target),
    ours: wordsOfVerdict[check.verdict],
    restsOn: groundOf(check),
  };
  for (const [name, text] of Object.entries(texts))
    grid.text(row, checkColumns[name as keyof typeof texts], text);
  grid.text(row, checkColumns.firstTerm + frame.terms, sentenceOf(frame.spoken, check));
  const own = ownPlaces(target);
  const asRead = putFigure(
    frame,
    [row, checkColumns.printed],
    frame.printed({ reading: target, sign: 1 }, own),
  );
  const places = Math.max(0, -shift(target.unit, -own).e);
  const look = { check, places: target.unit.isZero() ? 0 : places, asRead };
  if (!rule) {
    planUncalculated(frame, row, check);
    return { ...look, finer: look.places, termPlaces: [] };
  }
  const { placed, figures, constants } = putTerms(frame, row, check);
  planCalculation(frame, row, { check, rule, placed });
  const decimals = figures.map(({ value }) => Math.min(6, value.decimalPlaces()));
  const finer = rule.ratio ? look.places + 2 : Math.max(look.places, ...decimals);
  return {
    ...look,
    finer: facts.length === 0 ? look.places : finer,
    termPlaces: decimals,
    asRead: [...asRead, ...constants],
  };
}

/** Returns the column if the figure is a constant because no call can give it. */
function putFigure(
  { grid, placement }: CheckFrame,
  [row, column]: readonly [row: number, column: number],
  { formula, value }: PrintedFigure,
): number[] {
  if (formula !== undefined && placement.fill === "live") {
    grid.formula(row, column, formula, toCell(value));
    return [];
  }
  grid.put(row, column, { kind: "number", value: toCell(value) });
  return [column];
}

/** Plans the terms, those of one fact side by side, and returns the cells of each fact. */
function putTerms(
  frame: CheckFrame,
  row: number,
  { finding }: FindingCheck,
): { placed: PlacedFact[]; figures: PrintedFigure[]; constants: number[] } {
  const scales = placesOfFacts(finding);
  const figures: PrintedFigure[] = [];
  const constants: number[] = [];
  const placed = finding.facts.map((fact, n): PlacedFact => {
    const places = scales[n] ?? 0;
    const first = checkColumns.firstTerm + figures.length;
    for (const term of fact.terms) {
      const figure = frame.printed(term, places);
      const column = checkColumns.firstTerm + figures.length;
      constants.push(...putFigure(frame, [row, column], figure));
      figures.push(figure);
    }
    const last = checkColumns.firstTerm + figures.length - 1;
    return { fact, places, sum: sumOver(frame, row, [first, last]) };
  });
  return { placed, figures, constants };
}

function sumOver(
  { address }: CheckFrame,
  row: number,
  [first, last]: readonly [number, number],
): string {
  if (last < first) return "0";
  if (last === first) return address(row, first);
  return `SUM(${address(row, first)}:${address(row, last)})`;
}

interface Calculated {
  readonly check: FindingCheck;
  readonly rule: Rule;
  readonly placed: readonly PlacedFact[];
}

function planCalculation(
  frame: CheckFrame,
  row: number,
  { check, rule, placed }: Calculated,
): void {
  const { grid, address } = frame;
  const { finding } = check;
  const cell = (name: keyof typeof checkColumns): string => address(row, checkColumns[name]);
  const calculated = calculatedOf(finding, rule, placed);
  const allowance = allowedOf(finding, rule, placed);
  const printed = shift(finding.target.value, -ownPlaces(finding.target));
  const difference = printed.minus(calculated.value).toDecimalPlaces(finest(finding));
  const put = (name: keyof typeof checkColumns, formula: string, value: Decimal): void => {
    grid.formula(row, checkColumns[name], formula, toCell(value));
  };
  const off = `=ROUND(${cell("printed")}-${cell("calculated")},${finest(finding)})`;
  put("calculated", calculated.formula, calculated.value);
  put("difference", off, difference);
  put("allowance", allowance.formula, allowance.value);
  const verdict = nativeVerdict(
    check,
    rule,
    {
      printed: cell("printed"),
      calculated: cell("calculated"),
      difference: cell("difference"),
      allowance: cell("allowance"),
      restsOn: cell("restsOn"),
      untold: untold(frame, cell("difference")),
    },
    { calculated, allowance },
  );
  grid.formula(row, checkColumns.verdict, verdict.formula, verdict.value);
}

/** The condition that a check cannot be made, because a figure is an error or the add-in does not answer. */
const untold = ({ placement, address }: CheckFrame, difference: string): string | undefined =>
  placement.fill === "values"
    ? undefined
    : `OR(${address(checkRows.title, checkColumns.verdict, "both")}<>"",ISERROR(${difference}))`;

/** Without a calculated value nothing is tested. If the record gives another verdict, it is written as text. */
function planUncalculated({ grid, address }: CheckFrame, row: number, check: FindingCheck): void {
  const verdict = wordsOfVerdict[check.verdict];
  if (groundOf(check) !== grounds.missing) {
    grid.text(row, checkColumns.verdict, verdict);
    return;
  }
  const calculated = address(row, checkColumns.calculated);
  grid.formula(row, checkColumns.verdict, `=IF(COUNT(${calculated})=0,"${verdict}","")`, verdict);
}
