import { Decimal } from "../../../exact/decimal.ts";
import { serialOf } from "../../../model/calendar.ts";
import type { At } from "../../plan/cell-value.ts";
import { addressOf, at, type Frame } from "../frame.ts";
import { columns, rows } from "../layout.ts";
import { dateDigits } from "./expressions.ts";

/** The as-known date as an Excel serial. */
export const knownOnValue = ({ knownOn }: Frame): Decimal | undefined =>
  knownOn === undefined ? undefined : new Decimal(serialOf(knownOn));

/** The cell of the as-known date. */
export const knownOnCell = (frame: Frame): At =>
  at(frame, rows.ended, columns.label, knownOnValue(frame), "both");

/** The cell of the as-known date as the functions accept it. */
export const digitsCell = (frame: Frame): At =>
  at(frame, rows.release, columns.code, dateDigits(knownOnCell(frame)).value, "both");

/** The cell of the unit. */
export const unitCell = (frame: Frame): At =>
  at(frame, rows.period, columns.label, frame.arranged.unit.code, "both");

/** Returns the cell of a head. Formulas of its column refer to it with a fixed row. */
export const headAddress = (frame: Frame, row: number, column: number): string =>
  addressOf(frame, row, column, "row");
