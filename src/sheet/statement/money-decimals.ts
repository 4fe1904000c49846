import { usualDecimals } from "../plan/number-formats.ts";
import type { Frame } from "./frame.ts";

/** Decimals of amounts of money: those that were chosen, else those the unit is usually read with. */
export const moneyDecimals = ({ placement, arranged }: Frame): number =>
  placement.decimals ?? usualDecimals(arranged.unit);
