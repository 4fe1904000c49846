import type { Dataset } from "../../../dataset/dataset.ts";
import type { Item } from "../../../model/item.ts";

/** What no accounting standard defines, so that a reader must be told what it is made of where it stands. */
const ownMeasures: ReadonlySet<string> = new Set([
  "EBITDA.Adjusted",
  "EBITDA.Computed",
  "Capex.Total",
  "Balance.NetDebt",
  "CashFlow.Free",
]);

/** Returns the definition that stands under the line of an item, where there is one. */
export const definedUnderLine = ({ remarks }: Dataset, { code }: Item) =>
  ownMeasures.has(code)
    ? remarks.find(({ kind, item }) => kind === "definition" && item.code === code)
    : undefined;
