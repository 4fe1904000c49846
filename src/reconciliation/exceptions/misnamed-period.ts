import { attempt, Failure } from "../../errors.ts";
import { decodePrintedPeriod } from "../../model/decode-period.ts";
import { testClaim } from "../relations/text.ts";
import { readCell } from "../reading.ts";
import { failed, proved, type TestEvidence } from "./evidence.ts";

/** The evidence is the period that the text means. The figure must hold for that period. */
export const testMisnamedPeriod: TestEvidence = ({ finding, exception }, { book }) => {
  const { target } = finding;
  const { evidence } = exception;
  if (evidence === "") return failed("its evidence must be the period that is meant");
  const period = attempt(() => decodePrintedPeriod(evidence));
  if (period instanceof Failure) return failed(`"${evidence}" is not a period`);
  const column = { ...target.column, period };
  const found = testClaim(book, readCell({ ...target, column }, target.text, target.sign));
  const agrees = found.every(({ outcome }) => outcome === "exact" || outcome === "rounding");
  if (!agrees) return failed(`it does not hold for ${period.code} either`);
  const facts = found.flatMap((each) => each.facts);
  return proved(() => [{ is: "period meant", period, facts }]);
};
