import { usualDecimals } from "../plan/number-formats.ts";
import type { Arranged } from "../../statements/arrange/arranged-statement.ts";
import type { Placement } from "../plan/placement.ts";

/** Decimals of amounts of money: the chosen number, else the usual one of the unit. */
export const moneyDecimals = ({
  placement,
  arranged,
}: {
  readonly placement: Placement;
  readonly arranged: Arranged;
}): number => placement.decimals ?? usualDecimals(arranged.unit);
