import { prepareSearch } from "../../src/lookup/search/prepare-search.ts";
import { bundle } from "#bundle";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import { manyReleases } from "../../tools/bench/many-releases.ts";
import { searchItems } from "../../src/lookup/search/search-items.ts";
import { itemPeriods } from "../../src/lookup/item/item-periods.ts";
import { aboutItem } from "../../src/lookup/item/about-item.ts";
import { listChecks } from "../../src/lookup/checks/check-list.ts";
import { filterChecks } from "../../src/lookup/checks/filter-checks.ts";
const time = <T>(what: string, run: () => T): T => {
  const c = process.cpuUsage();
  const t = performance.now();
  const r = run();
  const d = process.cpuUsage(c);
  console.log(
    what.padEnd(34),
    (performance.now() - t).toFixed(1),
    "ms wall",
    ((d.user + d.system) / 1000).toFixed(1),
    "cpu",
  );
  return r;
};
const data = decodeDataset(manyReleases(bundle, Number(process.argv[2])));
time("prepare", () => [...prepareSearch(data)]); time("first key", () => searchItems(data, "r"));
for (const q of [
  "re",
  "rev",
  "reve",
  "reven",
  "revenu",
  "revenue",
  "revenues",
  "s",
  "sy",
  "sys",
  "syst",
  "systm",
  "systms",
  "systms i",
  "systms in",
  "売",
  "売上",
  "zzzz",
  "capx",
])
  time("key " + q, () => searchItems(data, q));
const item = data.items.get("Income.Net")!,
  cash = data.items.get("Balance.Cash")!,
  si = data.items.get("Revenue.SI")!;
time("first item periods", () => itemPeriods(data, { item }));
time("cash periods", () => console.log(itemPeriods(data, { item: cash }).length));
time("SI periods", () => console.log(itemPeriods(data, { item: si }).length));
time("about", () => aboutItem(data, si));
let longest = 0,
  n = 0;
const steps = listChecks(data);
let s;
const t0 = performance.now();
do {
  const t = performance.now();
  s = steps.next();
  longest = Math.max(longest, performance.now() - t);
  n++;
} while (!s.done);
console.log(
  "checks",
  s.value.checks.length,
  "total",
  (performance.now() - t0).toFixed(0),
  "longest step",
  longest.toFixed(0),
  "steps",
  n,
);
const { checks } = s.value;
time("filter text", () => filterChecks(data, checks, { text: "systems integration 4q03" }).length);
time(
  "filter figure",
  () => filterChecks(data, checks, { figure: { item: "Revenue.SI", period: "4Q03" } }).length,
);
