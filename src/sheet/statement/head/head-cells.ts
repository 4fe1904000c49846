import { Decimal } from "../../../exact/decimal.ts";
import { serialOf } from "../../../model/calendar.ts";
import type { At } from "../../plan/cell-value.ts";
import { addressOf, at, type Frame } from "../frame.ts";
import { columns, rows } from "../layout.ts";
import { dateDigits } from "./expressions.ts";

/** The day that all is as known on, as an Excel serial. */
export const knownOnValue = ({ knownOn }: Frame): Decimal | undefined =>
  knownOn === undefined ? undefined : new Decimal(serialOf(knownOn));

/** The cell of the date that all is as known on. */
export const knownOnCell = (frame: Frame): At =>
  at(frame, rows.ended, columns.label, knownOnValue(frame), "both");

/** The date as the functions take it. */
export const digitsCell = (frame: Frame): At =>
  at(frame, rows.release, columns.code, dateDigits(knownOnCell(frame)).value, "both");

/** The cell of the unit. */
export const unitCell = (frame: Frame): At =>
  at(frame, rows.period, columns.label, frame.arranged.unit.code, "both");

/** Returns the cell of a head, which formulas of its column name by its row. */
export const headAddress = (frame: Frame, row: number, column: number): string =>
  addressOf(frame, row, column, "row");
