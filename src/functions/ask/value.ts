import type { Failure } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";

/** A value of a cell before conversion: still exact, or the failure that the cell shows. */
export type Value = Decimal | number | string | boolean | Failure;

/** What a function returns: one value, or rows of them. */
export type Answered = Value | readonly (readonly Value[])[];
