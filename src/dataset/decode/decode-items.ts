import { certain } from "../../errors.ts";
import { itemKinds, type Item, type Term } from "../../model/item.ts";
import { decodeSum, decodeWord } from "./decode-parts.ts";
import { decodeKnownRows, type RowOf } from "./tsv.ts";

const columns = "code label japanese kind unit side parent sum home gaap";

/** The units of items: money, percentages, and units of counted things. */
const units = [
  "money",
  "percent",
  "contracts",
  "Gbps",
  "shares",
  "ADS",
  "JPY per share",
  "JPY per ADS",
  "accounts",
  "clients",
] as const;

/** Returns the item catalogue in its order, by code. */
export function decodeItems(text: string): ReadonlyMap<string, Item> {
  const items = decodeKnownRows("items.tsv", text, columns).map(decodeItem);
  return new Map(items.map((item) => [item.code, item]));
}

function decodeItem(row: RowOf<typeof columns>): Item {
  const { code, label, japanese, kind, unit, side } = row.cells;
  const { parent, sum, home, gaap } = row.cells;
  return {
    code,
    family: certain(code.split(".")[0]),
    label,
    japanese,
    kind: decodeWord(row, "kind", kind, itemKinds),
    unit: decodeWord(row, "unit", unit, units),
    side: decodeWord(row, "side", side, ["credit", "debit"]),
    sum: decodeSum(row, sum),
    ...(parent !== "" && { parent: decodeTerm(row, parent) }),
    ...(home !== "" && { home: decodeTerm(row, home) }),
    ...(gaap && { gaap }),
  };
}

/** Reads `+Revenue.Total` or `-Income.Net`. */
function decodeTerm(row: RowOf<typeof columns>, text: string): Term {
  const sign = decodeWord(row, "sign", text.slice(0, 1), ["+", "-"]);
  return { item: text.slice(1), sign: sign === "-" ? -1 : 1 };
}
