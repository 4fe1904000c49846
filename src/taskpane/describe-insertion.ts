import type { Inserted } from "../excel/inserted.ts";
import { columnName } from "../sheet/address.ts";

/**
 * Returns the sentence that tells what was written, where, and what is checked there.
 *
 * @example "Written to IIJ Operations!A1:K59. 7 totals are checked against the printed ones, in column C."
 */
export function describeInsertion(written: Inserted): string {
  const sentences = [describeChecks(written), ...describeDeviations(written)];
  return sentences.join(" ");
}

function describeChecks({ sheet, address, plan }: Inserted): string {
  const written = `Written to ${sheet}!${address}.`;
  const [first] = plan.verdicts;
  if (!first) return written;
  const column = columnName(plan.anchor.column + first.column);
  return `${written} ${plan.verdicts.length} totals are checked against the printed ones, in column ${column}.`;
}

function describeDeviations({ renamed, chartsLeftOut }: Inserted): string[] {
  const names = renamed.map(
    ({ wanted, name }) => `The name ${wanted} was not free: it is ${name} here.`,
  );
  const charts = "This version of Excel is too old for its charts: they were left out.";
  return chartsLeftOut > 0 ? [...names, charts] : names;
}
