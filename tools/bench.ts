// npm run bench: what the budgets are held against. Shares and ratios count; times are of this machine and run.
import { bundle } from "../src/dataset/bundle.generated.ts";
import { decodeDataset } from "../src/dataset/decode-dataset.ts";
import { readDataset } from "../src/reconciliation/book.ts";
import { measurePower } from "../src/reconciliation/power.ts";
import { reconcile } from "../src/reconciliation/reconcile.ts";
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
