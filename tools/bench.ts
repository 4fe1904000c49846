// npm run bench: what the budgets are held against. Shares and ratios count; times are of this machine and run.
import { createRequire } from "node:module";
import { bundle } from "#bundle";
import { decodeDataset } from "../src/dataset/decode/decode-dataset.ts";
import { readDataset } from "../src/reconciliation/book.ts";
import { measurePower } from "./reconciliation/power.ts";
import { reconcile } from "../src/reconciliation/reconcile.ts";
import { statements, tables } from "../test/gallery/plans.ts";
import { timeLookUp } from "./bench/look-up.ts";
import { hundredReleases } from "./bench/many-releases.ts";

const timed = <T>(name: string, run: () => T): T => {
  const from = performance.now();
  const result = run();
  console.log(`${name}: ${(performance.now() - from).toFixed(0)} ms`);
  return result;
};

const data = timed("Opening the dataset, cold", () => decodeDataset(bundle));
timed("The whole reconciliation, cold", () => reconcile(data));

Object.assign(globalThis, { CustomFunctions: { Error, ErrorCode: {} } });
const two = timeLookUp(bundle);
const hundred = timeLookUp(hundredReleases(bundle));
const ns = (time: number): string => `${time.toFixed(0)} ns`;
const times = (a: number, b: number): string => `${(a / b).toFixed(2)} ×`;
console.log(
  `FIGURE again: ${ns(two.again)}, ${times(two.again, two.bare)} a bare look-up by joined key`,
);
console.log(`FIGURE for the first time: ${ns(two.first)}`);
console.log(`FIGURE derived, for the first time: ${ns(two.derived)}`);
console.log(
  `With 100 releases: again ${times(hundred.again, two.again)}, first ${times(hundred.first, two.first)}, derived ${ns(hundred.derived)}`,
);

const power = timed("Every single-digit corruption", () => measurePower(readDataset(data)));
const share = (count: number): string =>
  `${count} of ${power.corruptions} (${((100 * count) / power.corruptions).toFixed(3)}%)`;
console.log(`Single-digit corruptions that some check contradicts: ${share(power.contradicted)}`);
console.log(`Single-digit corruptions that some check reports: ${share(power.reported)}`);
for (const { reading, missed } of power.blind) {
  const { table, item, column, text } = reading;
  const where = [table.release.code, table.id, item.code, column.period.code].join(" ");
  console.log(`  not reported: ${where} ${text} as ${missed.join(", ")}`);
}

// Univer loads in Node as CommonJS only.
const require = createRequire(import.meta.url);
const { measureExhibits } =
  require("./bench/insertions.ts") as typeof import("./bench/insertions.ts");
const costs = await measureExhibits([...statements, ...tables]);
const most = (what: "awaitedSyncs" | "bytes" | "actions"): string => {
  const greatest = [...costs].sort((a, b) => b[what] - a[what])[0];
  return greatest ? `${greatest[what].toLocaleString("en")} (${greatest.name})` : "none";
};
console.log(`${costs.length} insertions of the gallery, each at most:`);
console.log(`  awaited syncs, one to look and one to write: ${most("awaitedSyncs")}`);
console.log(`  bytes of the largest request or answer, 5 MB allowed: ${most("bytes")}`);
console.log(`  actions in all requests: ${most("actions")}`);
