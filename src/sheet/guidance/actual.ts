import type { Guidance } from "../../dataset/decode/decode-guidance.ts";
import { Failure } from "../../errors.ts";
import { shift, type Decimal } from "../../exact/decimal.ts";
import { changeOrFailure, type Basis } from "../../figures/compare/change.ts";
import { findAnswer } from "../../figures/find-answer.ts";
import { isMoney } from "../../model/item.ts";
import { periodBefore, type Period } from "../../model/period.ts";
import { defaultUnit } from "../../model/unit.ts";
import { absentWords } from "../../statements/arrange/entry.ts";
import type { CellValue } from "../plan/cell-value.ts";
import { logColumns, logRows } from "./guidance-columns.ts";
import type { GuidanceFrame } from "./guidance-frame.ts";

/** A formula and its value. */
interface Native {
  readonly formula: string;
  readonly value: CellValue;
}

/**
 * Returns the actual result of guidance, in the terms of the guidance: a figure for a level, a change for a change, an
 * increment for an increment, a multiple for a multiple.
 */
export function actualOf(frame: GuidanceFrame, row: number, entry: Guidance): Native {
  return { formula: `=${formulaOf(frame, row, entry)}`, value: valueOf(frame, entry) };
}

function formulaOf(frame: GuidanceFrame, row: number, entry: Guidance): string {
  const { address, placement } = frame;
  const cell = (name: keyof typeof logColumns): string => address(row, logColumns[name], "column");
  const known = knownCell(frame);
  const item = cell("item");
  const figure = (period: string): string =>
    placement.fill === "spill"
      ? inBlock(frame, row, period)
      : `IIJ.FIGURE(${period},${item},,${known})`;
  const [now, base] = [cell("period"), cell("base")];
  switch (entry.kind) {
    case "level":
      return figure(now);
    case "increment":
      return `${figure(now)}-${figure(base)}`;
    case "multiple":
      return `${figure(now)}/${figure(base)}`;
    default:
      return placement.fill === "spill"
        ? `${figure(now)}/${figure(base)}-1`
        : `IIJ.CHANGE(${now},${item},"${basisOf(entry)}",${known})`;
  }
}

/** The cell with the as-known date, as a function takes it. */
export const knownCell = ({ address }: GuidanceFrame): string =>
  address(logRows.known, logColumns.held, "both");

/** A figure of the block that one formula fills: in the row of the entry, in the column of its period. */
function inBlock({ address, periods }: GuidanceFrame, row: number, period: string): string {
  const { firstFigure } = logColumns;
  const last = firstFigure + periods.length - 1;
  const heads = `${address(logRows.head, firstFigure, "both")}:${address(logRows.head, last, "both")}`;
  const figures = `${address(row, firstFigure, "column")}:${address(row, last, "column")}`;
  return `INDEX(${figures},MATCH(${period},${heads},0))`;
}

/** Whether a change is counted from the year before or from the quarter before. */
function basisOf({ period, base }: Guidance): Basis {
  return periodBefore(period, "YoY")?.code === base?.code ? "YoY" : "QoQ";
}

function valueOf(frame: GuidanceFrame, entry: Guidance): CellValue {
  return attemptActual(frame, entry) ?? absentWords.notAvailable;
}

function attemptActual(frame: GuidanceFrame, entry: Guidance): Decimal | undefined {
  const { item, kind, period, base } = entry;
  if (kind === "change" || kind === "words") {
    const asked = { item, period, vintage: "latest", basis: basisOf(entry) } as const;
    const change = changeOrFailure(frame.data, asked);
    return change instanceof Failure ? undefined : change.value;
  }
  const now = figureAt(frame, entry, period);
  if (kind === "level") return now;
  const from = base && figureAt(frame, entry, base);
  if (!now || !from) return undefined;
  return kind === "increment" ? now.minus(from) : now.dividedBy(from);
}

/** Returns a bound of guidance as the sheet shows it: money in thousands, as for actual figures. */
export const shownEnd = (
  { item, kind }: Pick<Guidance, "item" | "kind">,
  end: Decimal | undefined,
): Decimal | undefined =>
  end && isMoney(item) && (kind === "level" || kind === "increment")
    ? shift(end, -defaultUnit.exponent)
    : end;

/** Returns a figure as the sheet shows it: money in thousands. */
export function figureAt(
  { data }: GuidanceFrame,
  { item }: Guidance,
  period: Period,
): Decimal | undefined {
  const figure = findAnswer(data, { item, period, vintage: "latest" });
  return figure && shift(figure.value, isMoney(item) ? -defaultUnit.exponent : 0);
}
