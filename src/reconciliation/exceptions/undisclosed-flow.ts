import { shift } from "../../exact/decimal.ts";
import { decodePrinted } from "../../exact/printed.ts";
import { formatLike } from "../format.ts";
import { placesOf } from "../reading.ts";
import { failed, proved, type TestEvidence } from "./evidence.ts";

/**
 * The evidence is the amount that no statement shows: printed balance − computed balance, in the printed unit.
 *
 * @example // 642,311 printed, 486,388 + 157,295 = 643,683 computed: -1,372
 */
export const testUndisclosedFlow: TestEvidence = ({ finding, exception }) => {
  const { target, computed } = finding;
  const { evidence } = exception;
  if (target.item.kind !== "balance")
    return failed(`${target.item.code} is not a balance that flows change`);
  if (evidence === "") return failed("its evidence must be the amount");
  const amount = decodePrinted(evidence);
  if (!amount) return failed(`"${evidence}" is not an amount`);
  if (!computed) return failed("nothing is computed to compare the amount with");
  const recorded = shift(amount, placesOf(target));
  const missing = target.value.minus(computed);
  if (missing.equals(recorded)) return proved();
  return failed(
    `the amount recorded is ${formatLike(recorded, target)} and the amount missing is ${formatLike(missing, target)}`,
  );
};
