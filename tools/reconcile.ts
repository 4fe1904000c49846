// npm run -s reconcile: the reconciliation in words; -- --json as data. Exit code 1 when anything is open.
import { openDataset } from "../src/dataset/open-dataset.ts";
import { reconcile } from "../src/reconciliation/reconcile.ts";
import { summarise, tabulate } from "../src/reconciliation/summary.ts";

const checks = reconcile(openDataset());
if (process.argv.includes("--json")) console.log(JSON.stringify(checks, withoutAmounts, 1));
else printWords();
process.exitCode = checks.some(({ verdict }) => verdict === "open") ? 1 : 0;

function printWords(): void {
  for (const row of tabulate(summarise(checks))) {
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(22) : cell.padStart(11))).join(""));
  }
  for (const { id, verdict, explanation } of checks) {
    if (verdict !== "exact") console.log(`\n${id}\n  ${explanation}`);
  }
}

/** The figures are there as they are printed; the exact ones are for the add-in. */
function withoutAmounts(key: string, value: unknown): unknown {
  return key === "amounts" ? undefined : value;
}
