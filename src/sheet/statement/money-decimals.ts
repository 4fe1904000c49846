import { usualDecimals } from "../plan/number-formats.ts";
import type { Arranged } from "../../statements/arrange/arranged-statement.ts";
import type { Placement } from "../plan/placement.ts";

/** Decimals of amounts of money: those that were chosen, else those the unit is usually read with. */
export const moneyDecimals = ({
  placement,
  arranged,
}: {
  readonly placement: Placement;
  readonly arranged: Arranged;
}): number => placement.decimals ?? usualDecimals(arranged.unit);
