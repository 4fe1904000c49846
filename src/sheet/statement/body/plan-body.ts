import { certain } from "../../../errors.ts";
import type { Failure } from "../../../errors.ts";
import { isMoney } from "../../../model/item.ts";
import { periodBefore } from "../../../model/period.ts";
import { absentWords } from "../../../statements/arrange/entry.ts";
import { partsOf } from "../../../statements/arrange/total-parts.ts";
import { isAmount, type ColumnRequest } from "../../../statements/columns/column.ts";
import { lineTold, rowOfItem } from "../../../statements/definitions/statement-line.ts";
import { cellOf, expectedOf, type At, type CellValue, type Told } from "../../plan/cell-value.ts";
import { amountColumn, vintageColumns } from "../head-links.ts";
import type { Item } from "../../../model/item.ts";
import { addressOf, at, columnOf, placedColumns, put, slotColumn, type Frame } from "../frame.ts";
import { headAddress } from "../head/head-cells.ts";
import { columns, rows } from "../layout.ts";
import type { Slot } from "../slots.ts";
import {
  differenceOf,
  forecastGrowth,
  forecastQuotient,
  forecastTotal,
  quotientOf,
  totalOf,
} from "./arithmetic.ts";
import { arrangedValue, changeOf, figureOf, growthOf, type Place } from "./asked.ts";
import { definedUnderLine } from "./definitions.ts";
import { sumFormula, type PlacedParts } from "./parts.ts";

/** The values of the cells of a statement, by line and column of the statement. */
export type Body = readonly (readonly CellValue[])[];

/** Plans the lines of a statement: their labels, the amounts, and then what follows from the amounts. */
export function planBody(frame: Frame): Body {
  const { arranged, placement } = frame;
  const body: CellValue[][] = arranged.rows.map(() => []);
  arranged.rows.forEach((_, line) => {
    planLabel(frame, line);
  });
  if (placement.fill === "spill") {
    spillBody(frame, body);
    return body;
  }
  const fill = (belongs: (line: number, request: ColumnRequest) => boolean): void => {
    arranged.rows.forEach((row, line) => {
      for (const { n, column } of placedColumns(frame)) {
        const request = certain(arranged.columns[n]);
        if (row.line.kind === "heading" || !belongs(line, request)) continue;
        certain(body[line])[n] = fillCell(frame, { line, n, column }, request, body);
      }
    });
  };
  const isRatio = (line: number): boolean => certain(arranged.rows[line]).line.kind === "ratio";
  fill((line, request) => isAmount(request) && !isRatio(line));
  fill((line, request) => isAmount(request) && isRatio(line));
  fill((_, request) => !isAmount(request));
  planForecasts(frame);
  return body;
}

function planLabel(frame: Frame, line: number): void {
  const { grid, arranged, placement, places } = frame;
  const { label, item } = certain(arranged.rows[line]);
  const row = places.lines[line] ?? 0;
  if (placement.fill === "spill")
    grid.put(row, columns.label, { kind: "spilled", expected: label });
  else grid.text(row, columns.label, label);
  if (item && lineTold(arranged.definition.lines, line) === undefined)
    grid.text(row, columns.code, item.code);
  const margin = marginOf(frame, line);
  if (margin !== undefined) grid.text(row, columns.check, margin);
  const definitionRow = places.definitions.get(line);
  if (item && definitionRow !== undefined)
    grid.text(definitionRow, columns.label, definitionOf(frame, item));
}

/** The text in the place of a verdict: the unit of a line that is not money, or that no release prints the total. */
function marginOf({ arranged, data, checked }: Frame, line: number): string | undefined {
  const { item } = certain(arranged.rows[line]);
  if (!item || checked.some((total) => total.line === line)) return undefined;
  if (partsOf(arranged.definition, line, data.items).length > 0) return "computed";
  return isMoney(item) ? undefined : item.unit;
}

/** One formula fills a spilled statement. This plans the cells it fills. */
function spillBody(frame: Frame, body: CellValue[][]): void {
  const { arranged, grid, places } = frame;
  arranged.rows.forEach(({ entries }, line) => {
    for (const { n, column } of placedColumns(frame)) {
      const entry = entries[n];
      const value =
        entry && "failure" in entry
          ? errorOf(entry.failure)
          : arrangedValue(frame, { line, n, column });
      grid.put(places.lines[line] ?? 0, column, { kind: "spilled", expected: expectedOf(value) });
      certain(body[line])[n] = value;
    }
  });
}

const errorOf = ({ kind }: Failure): string =>
  kind === "bad-argument" ? "#VALUE!" : absentWords.notAvailable;

/** Plans one cell and returns its value. */
function fillCell(frame: Frame, place: Place, request: ColumnRequest, body: Body): CellValue {
  const told = toldAt(frame, place, request, body);
  if (!told) return undefined;
  const row = frame.places.lines[place.line] ?? 0;
  if (typeof told === "object" && "formula" in told)
    return put(frame, row, place.column, told).value;
  frame.grid.put(row, place.column, cellOf(told.constant));
  return told.constant;
}

type Constant = { readonly constant: CellValue };

function toldAt(
  frame: Frame,
  place: Place,
  request: ColumnRequest,
  body: Body,
): Told | Constant | undefined {
  const { arranged, data } = frame;
  const { line, n } = place;
  const { line: definition, item, entries } = certain(arranged.rows[line]);
  if (entries[n] === undefined && definition.kind !== "total") return undefined;
  switch (request.shows) {
    case "Share":
      return shareOf(frame, place, body);
    case "Difference":
      return vintageDifference(frame, place, body);
    case "YoY":
    case "QoQ":
      return item && changeOf(frame, place, request.shows);
    default:
  }
  if (definition.kind === "growth") return growthOf(frame, place, entries[n]);
  if (definition.kind === "ratio") {
    const cell = (code: string): At =>
      cellAt(frame, rowOfItem(arranged.definition.lines, code), n, body);
    return quotientOf(cell(definition.part), cell(definition.whole));
  }
  const parts = arranged.definition.printedTotals
    ? []
    : partsOf(arranged.definition, line, data.items);
  if (parts.length === 0) return item && figureOf(frame, place, item);
  return totalAt(frame, place, partsAt(frame, place, body), item && figureOf(frame, place, item));
}

/** A total that a release prints is also below the lines, to compare with. For other totals there is only the sum. */
function totalAt(
  frame: Frame,
  { line, n, column }: Place,
  placed: PlacedParts,
  printed: Told | undefined,
): Told | Constant {
  const check = frame.places.checks.rows.get(line);
  const value = arrangedValue(frame, { line, n, column });
  const summed = totalOf(frame, placed, { address: "", value }).value;
  if (frame.placement.fill === "values") {
    const isSum = placed.parts.every(({ value: part }) => part !== absentWords.notAvailable);
    return isSum && typeof summed === "object"
      ? { formula: sumFormula(frame, placed), value: summed }
      : { constant: summed };
  }
  const otherwise = check
    ? at(frame, check.other, column, value)
    : { address: printed?.formula ?? "NA()", value };
  return { ...totalOf(frame, placed, otherwise), ...(!check && { needs: "the add-in" as const }) };
}

/** Returns the lines of a total in the column of a place. */
export function partsAt(frame: Frame, { line, n, column }: Place, body: Body): PlacedParts {
  const { arranged, data, places } = frame;
  return {
    column,
    parts: partsOf(arranged.definition, line, data.items).map(({ row, sign }) => ({
      row: places.lines[row] ?? 0,
      sign,
      value: body[row]?.[n],
    })),
  };
}

/** Returns the cell of a line and a column of the statement. */
export const cellAt = (
  frame: Frame,
  line: number,
  n: number,
  body: Body,
  fixed: "row" | "none" = "none",
): At => at(frame, frame.places.lines[line] ?? 0, columnOf(frame, n), body[line]?.[n], fixed);

/** If the cells it needs are not on the sheet, the cell holds a value. */
function shareOf(frame: Frame, place: Place, body: Body): Told | Constant {
  const { definition, columns: requests } = frame.arranged;
  const amounts = amountColumn(requests, place.n);
  if (amounts < 0 || definition.whole === undefined)
    return { constant: arrangedValue(frame, place) };
  return quotientOf(
    cellAt(frame, place.line, amounts, body),
    cellAt(frame, rowOfItem(definition.lines, definition.whole), amounts, body, "row"),
  );
}

function vintageDifference(frame: Frame, place: Place, body: Body): Told | Constant {
  const requests = frame.arranged.columns;
  const [older, newer] = vintageColumns(requests, place.n);
  if (older < 0) return { constant: arrangedValue(frame, place) };
  const head = (n: number): At =>
    at(frame, rows.period, columnOf(frame, n), certain(requests[n]).period.code, "row");
  return differenceOf(
    cellAt(frame, place.line, older, body),
    cellAt(frame, place.line, newer, body),
    [head(older), head(newer)],
  );
}

type ForecastSlot = Extract<Slot, { kind: "forecast" }>;

/** In a column of forecasts the reader enters the lines; totals and ratios are computed. */
function planForecasts(frame: Frame): void {
  const { slots, arranged, data, places } = frame;
  slots.forEach((slot, index) => {
    if (slot.kind !== "forecast") return;
    const column = slotColumn(index);
    arranged.rows.forEach(({ line: definition }, line) => {
      const row = places.lines[line] ?? 0;
      const address = (code: string): string =>
        at(frame, places.lines[rowOfItem(arranged.definition.lines, code)] ?? 0, column, undefined)
          .address;
      if (definition.kind === "ratio")
        put(
          frame,
          row,
          column,
          forecastQuotient(address(definition.part), address(definition.whole)),
        );
      if (definition.kind === "growth") planExpectedGrowth(frame, line, { slot, column });
      if (partsOf(arranged.definition, line, data.items).length > 0)
        put(frame, row, column, forecastTotal(frame, partsAt(frame, { line, n: -1, column }, [])));
    });
  });
}

/** The growth of a forecast on the same period a year before, while that period is in its column. */
function planExpectedGrowth(
  frame: Frame,
  line: number,
  { slot, column }: { readonly slot: ForecastSlot; readonly column: number },
): void {
  const { arranged, places } = frame;
  const told = lineTold(arranged.definition.lines, line);
  const before = periodBefore(slot.period, "YoY");
  const base = placedColumns(frame).find(({ n }) => {
    const { period, shows } = certain(arranged.columns[n]);
    return period.code === before?.code && shows === undefined;
  });
  if (told === undefined || !before || !base) return;
  const row = places.lines[told] ?? 0;
  const [now, then] = [addressOf(frame, row, column), addressOf(frame, row, base.column)];
  const head = headAddress(frame, rows.period, base.column);
  put(
    frame,
    places.lines[line] ?? 0,
    column,
    forecastGrowth(now, then, `${head}="${before.code}"`),
  );
}

function definitionOf({ data, placement }: Frame, item: Item): string {
  const found = certain(definedUnderLine(data, item));
  return placement.language === "ja" ? found.japanese : found.text;
}
