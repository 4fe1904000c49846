import type { Decimal } from "../exact/decimal.ts";
import type { Period } from "./period.ts";

/** An earnings release. */
export interface Release {
  /** The quarter it reports, such as `4Q03`. */
  readonly code: string;
  readonly quarter: Period;
  /** Day of publication in Tokyo, ISO; it decides what is known on a date. */
  readonly date: string;
  /** Day of publication in New York, ISO. */
  readonly newYork: string;
  /** The web address of the releases. */
  readonly address: string;
  /** Yen for one dollar in its convenience translation. */
  readonly rate: Decimal;
  readonly rateDate: string;
  /** Codes of the periods it translates into dollars. */
  readonly translates: readonly string[];
}

/** Which release a figure is taken from: the newest that prints the statement, the oldest, or a named one. */
export type Vintage = "latest" | "first" | Release;
