import type { Guidance } from "../../dataset/decode/decode-guidance.ts";
import { Decimal, shift, toCell } from "../../exact/decimal.ts";
import { findAnswer } from "../../figures/find-answer.ts";
import { serialOf } from "../../model/calendar.ts";
import { defaultUnit } from "../../model/unit.ts";
import { absentWords } from "../../statements/arrange/entry.ts";
import { notCalculated } from "../plan/answers.ts";
import { put, type CellValue } from "../plan/cell-value.ts";
import { actualOf, knownCell, shownEnd } from "./actual.ts";
import { logColumns, logRows } from "./guidance-columns.ts";
import type { GuidanceFrame } from "./guidance-frame.ts";
import { inWords, outcomeOf, type Outcome } from "./outcome.ts";

/** Plans an entry of the log and returns its outcome. */
export function planEntry(frame: GuidanceFrame, entry: Guidance): Outcome {
  const { grid } = frame;
  const row = grid.addRow();
  const { release, period, item, worded, bound, base, change, place } = entry;
  putDate(frame, row, release.date);
  const texts = {
    item: item.code,
    period: period.code,
    metric: metricOf(entry),
    worded,
    bound: bound ?? inWords,
    base: base?.code ?? "",
    change,
    place,
  };
  for (const [name, text] of Object.entries(texts))
    if (text !== "") grid.text(row, logColumns[name as keyof typeof texts], text);
  for (const end of ["low", "high"] as const) {
    const value = shownEnd(entry, entry[end]);
    if (value) grid.put(row, logColumns[end], { kind: "number", value: toCell(value) });
  }
  return planOutcome(frame, row, entry);
}

/** A date is a DATE formula, because the serial of a day depends on the workbook. */
function putDate({ grid }: GuidanceFrame, row: number, isoDate: string): void {
  grid.formula(row, logColumns.given, dateFormula(isoDate), serialOf(isoDate));
}

/** Returns the formula of a day. */
export function dateFormula(isoDate: string): string {
  const [year = 0, month = 0, day = 0] = isoDate.split("-").map(Number);
  return `=DATE(${year},${month},${day})`;
}

/** Says what guidance is about: a label, and whether it is about a change, an increment or a multiple. */
function metricOf({ item: { label }, kind }: Guidance): string {
  switch (kind) {
    case "change":
    case "words":
      return `${label}, change`;
    case "increment":
      return `${label}, added`;
    case "multiple":
      return `${label}, times the base`;
    case "level":
      return label;
  }
}

function planOutcome(frame: GuidanceFrame, row: number, entry: Guidance): Outcome {
  const { grid, address, placement } = frame;
  const live = placement.fill !== "values";
  const cell = (name: keyof typeof logColumns): string => address(row, logColumns[name], "column");
  const known = knownCell(frame);
  const actual = actualOf(frame, row, entry);
  const held = heldFigure(frame, entry);
  const ofPeriod = `=IIJ.FIGURE(${cell("period")},"${always}",,${known})`;
  put(frame, row, logColumns.actual, live ? actual.formula : undefined, actual.value);
  put(frame, row, logColumns.held, live ? ofPeriod : undefined, held);
  planStatus(frame, row, entry);
  const isHeld = held instanceof Decimal;
  const outcome = outcomeOf(frame, row, { entry, actual: actual.value, isHeld });
  grid.formula(row, logColumns.outcome, outcome.formula, outcome.value);
  return outcome.value;
}

/** Plans the status in a folded cell. If there is no figure, the cell says whether the period is held at all. */
function planStatus(frame: GuidanceFrame, row: number, { item, period }: Guidance): void {
  const { address, placement, data } = frame;
  const cell = (name: keyof typeof logColumns): string => address(row, logColumns[name], "column");
  const status = findAnswer(data, { item, period, vintage: "latest" })?.status;
  const isHeld = heldFigure(frame, { period }) instanceof Decimal;
  const word = status ?? (isHeld ? "not disclosed" : "not in the data");
  if (placement.fill === "values") {
    put(frame, row, logColumns.status, undefined, word);
    return;
  }
  const asked = `=IIJ.STATUS(${cell("period")},${cell("item")},${knownCell(frame)})`;
  put(frame, row, logColumns.answered, asked, status ?? absentWords.notAvailable);
  const absent = `IF(ISNUMBER(${cell("held")}),"not disclosed","not in the data")`;
  const told = `IF(ISNA(${cell("answered")}),${absent},${cell("answered")})`;
  const alarm = address(logRows.title, logColumns.low, "both");
  put(frame, row, logColumns.status, `=IF(${alarm}<>"","${notCalculated}",${told})`, word);
}

/** A line that every release prints: if it has a figure, the period is held. */
const always = "Revenue.Total";

function heldFigure({ data }: GuidanceFrame, { period }: Pick<Guidance, "period">): CellValue {
  const item = data.items.get(always);
  const figure = item && findAnswer(data, { item, period, vintage: "latest" });
  return figure ? shift(figure.value, -defaultUnit.exponent) : absentWords.notAvailable;
}
