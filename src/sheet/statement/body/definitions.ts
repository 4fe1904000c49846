import type { Dataset } from "../../../dataset/dataset.ts";
import type { Item } from "../../../model/item.ts";

/** Measures that no accounting standard defines, so the sheet must give their definition. */
const ownMeasures: ReadonlySet<string> = new Set([
  "EBITDA.Adjusted",
  "EBITDA.Computed",
  "Capex.Total",
  "Balance.NetDebt",
  "CashFlow.Free",
]);

/** Returns the definition below the line of an item, if there is one. */
export const definedUnderLine = ({ remarks }: Dataset, { code }: Item) =>
  ownMeasures.has(code)
    ? remarks.find(({ kind, item }) => kind === "definition" && item.code === code)
    : undefined;
