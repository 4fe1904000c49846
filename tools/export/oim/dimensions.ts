import type { Item } from "../../../src/model/item.ts";
import { periodEnd, periodStart } from "../../../src/model/period.ts";
import type { PrintedFact } from "../facts/printed-fact.ts";

/** Our own units, for counts that have no unit in the registry of units. */
const measures: Readonly<Record<string, string>> = {
  contracts: "iij:contracts",
  accounts: "iij:accounts",
  clients: "iij:clients",
  Gbps: "iij:Gbps",
  shares: "xbrli:shares",
  ADS: "iij:ADS",
  "JPY per share": "iso4217:JPY/xbrli:shares",
  "JPY per ADS": "iso4217:JPY/iij:ADS",
};

/** Returns the unit of a figure as xBRL-JSON writes it; undefined for a ratio, whose unit must be left out. */
export function unitOfFact({ item, column }: Pick<PrintedFact, "item" | "column">) {
  if (item.unit === "percent") return undefined;
  if (item.unit === "money") return column === "USD" ? "iso4217:USD" : "iso4217:JPY";
  return measures[item.unit];
}

/** Says whether an item is reported at a moment, not over a span. */
export const isInstant = ({ kind }: Pick<Item, "kind">): boolean => kind !== "flow";

/**
 * Returns the period of a figure as xBRL-JSON writes it: a day ends at the midnight after it.
 *
 * @example a flow of 4Q03 // 2004-01-01T00:00:00/2004-04-01T00:00:00
 * @example a balance of 4Q03 // 2004-04-01T00:00:00
 */
export function periodOfFact({ item, period }: Pick<PrintedFact, "item" | "period">): string {
  const start = midnight(periodStart(period));
  const end = midnight(dayAfter(periodEnd(period)));
  if (!isInstant(item)) return `${start}/${end}`;
  return item.kind === "opening" ? start : end;
}

const midnight = (isoDate: string): string => `${isoDate}T00:00:00`;

const dayMs = 86_400_000;

const dayAfter = (isoDate: string): string =>
  new Date(Date.parse(isoDate) + dayMs).toISOString().slice(0, 10);
