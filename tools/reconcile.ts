// npm run -s reconcile: the reconciliation in words; -- --json as data. Exit code 1 when anything is open, or when
// data/exceptions.tsv holds a row that excuses nothing.
import { openDataset } from "../src/dataset/open-dataset.ts";
import type { DocumentedException } from "../src/dataset/decode/decode-exceptions.ts";
import type { Check } from "../src/reconciliation/check.ts";
import { reconcile, unmetExceptions } from "../src/reconciliation/reconcile.ts";
import { summarise, tabulate } from "./reconciliation/summary.ts";
import { runTool } from "./fail.ts";

runTool(() => {
  const data = openDataset();
  const checks = reconcile(data);
  const unmet = unmetExceptions(data);
  if (process.argv.includes("--json"))
    console.log(JSON.stringify(checks.map(inTexts), undefined, 1));
  else printWords(checks);
  for (const exception of unmet)
    console.error(
      `exceptions.tsv: nothing inconsistent is left for ${placeOf(exception)} to excuse.`,
    );
  process.exitCode = unmet.length > 0 || checks.some(({ verdict }) => verdict === "open") ? 1 : 0;
});

function printWords(checks: readonly Check[]): void {
  for (const row of tabulate(summarise(checks))) {
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(22) : cell.padStart(11))).join(""));
  }
  for (const { id, verdict, explanation } of checks) {
    if (verdict !== "exact") console.log(`\n${id}\n  ${explanation}`);
  }
}

function placeOf(exception: DocumentedException): string {
  const { relation, release, table, item, period, column, variant, printed } = exception;
  const place = [relation, release.code, table, item, period, column, variant];
  return `${place.filter((part) => part !== "").join(" ")} "${printed}"`;
}

/** A check in texts: its figures as they are printed; the exact ones are for the add-in. */
function inTexts(check: Check): Omit<Check, "amounts"> {
  const { id, relation, release, table, item, label, period, column } = check;
  const { printed, computed, difference, allowance, verdict, explanation } = check;
  const about = { id, relation, release, table, item, label, period, column };
  return { ...about, printed, computed, difference, allowance, verdict, explanation };
}
