import type { Guidance } from "../../dataset/decode/decode-guidance.ts";
import { shift, toCell, type Decimal } from "../../exact/decimal.ts";
import { findAnswer } from "../../figures/find-answer.ts";
import { serialOf } from "../../model/calendar.ts";
import { isMoney } from "../../model/item.ts";
import { defaultUnit } from "../../model/unit.ts";
import { put } from "../plan/cell-value.ts";
import { actualOf, knownCell } from "./actual.ts";
import { logColumns } from "./guidance-columns.ts";
import type { GuidanceFrame } from "./guidance-frame.ts";
import { inWords, outcomeOf, type Outcome } from "./outcome.ts";

/** Puts down an entry of the log and returns its outcome. */
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

/** A date is written as one, since the serial of a day depends on the workbook. */
function putDate({ grid }: GuidanceFrame, row: number, isoDate: string): void {
  grid.formula(row, logColumns.given, dateFormula(isoDate), serialOf(isoDate));
}

/** Returns the formula of a day. */
export function dateFormula(isoDate: string): string {
  const [year = 0, month = 0, day = 0] = isoDate.split("-").map(Number);
  return `=DATE(${year},${month},${day})`;
}

/** Amounts of money are in thousands, as the actual ones are. */
const shownEnd = ({ item, kind }: Guidance, end: Decimal | undefined): Decimal | undefined =>
  end && isMoney(item) && (kind === "level" || kind === "increment")
    ? shift(end, -defaultUnit.exponent)
    : end;

/** Says what guidance is about: a label, and whether its change, what is added to it, or how many times the base. */
function metricOf({ item: { label }, kind }: Guidance): string {
  switch (kind) {
    case "change":
    case "words":
      return `${label}, change on the base`;
    case "increment":
      return `${label}, added to the base`;
    case "multiple":
      return `${label}, times the base`;
    case "level":
      return label;
  }
}

function planOutcome(frame: GuidanceFrame, row: number, entry: Guidance): Outcome {
  const { grid, address, placement, data } = frame;
  const { item, period } = entry;
  const live = placement.fill !== "values";
  const cell = (name: keyof typeof logColumns): string =>
    address(row, logColumns[name], "column");
  const actual = actualOf(frame, row, entry);
  const isHeld = isReported(frame, entry);
  const held = `IF(ISNUMBER(IIJ.FIGURE(${cell("period")},"${always}",,${knownCell(frame)})),1,0)`;
  put(frame, row, logColumns.actual, live ? actual.formula : undefined, actual.value);
  if (live) grid.formula(row, logColumns.held, `=${held}`, isHeld ? 1 : 0);
  else grid.put(row, logColumns.held, { kind: "number", value: isHeld ? 1 : 0 });
  const status =
    findAnswer(data, { item, period, vintage: "latest" })?.status ??
    (isHeld ? "not disclosed" : "not held");
  const asked = `IIJ.STATUS(${cell("period")},${cell("item")},${knownCell(frame)})`;
  const absent = `IF(${cell("held")}=1,"not disclosed","not held")`;
  put(frame, row, logColumns.status, live ? `=IFNA(${asked},${absent})` : undefined, status);
  const outcome = outcomeOf(frame, row, { entry, actual: actual.value, isHeld });
  grid.formula(row, logColumns.outcome, outcome.formula, outcome.value);
  return outcome.value;
}

/** A line that every release prints: where it has a figure, the period is held. */
const always = "Revenue.Total";

function isReported({ data }: GuidanceFrame, { period }: Guidance): boolean {
  const item = data.items.get(always);
  return item !== undefined && findAnswer(data, { item, period, vintage: "latest" }) !== undefined;
}
