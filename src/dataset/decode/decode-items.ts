import { itemKinds, type Item, type Term } from "../../model/item.ts";
import { decodeSum, decodeWord } from "./decode-parts.ts";
import { decodeRows, fault, type Row } from "./tsv.ts";

const columns = "code label japanese kind unit side parent sum home gaap";

/** The units of items: money, percentages, and what is counted. */
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

/** Returns the item catalogue in its order, by code. Every item that it names must be in it. */
export function decodeItems(text: string): ReadonlyMap<string, Item> {
  const rows = decodeRows("items.tsv", text, columns);
  const items = new Map<string, Item>();
  for (const row of rows) {
    const item = decodeItem(row);
    if (items.has(item.code)) throw fault(row, `${item.code} has two rows.`);
    items.set(item.code, item);
  }
  for (const row of rows) {
    const item = items.get(row.cells["code"] ?? "");
    const unknown = item && termsOf(item).find((term) => !items.has(term.item));
    if (unknown) throw fault(row, `"${unknown.item}" is not an item of items.tsv.`);
  }
  return items;
}

const termsOf = ({ sum, parent, home }: Item): Term[] => [
  ...sum,
  ...(parent ? [parent] : []),
  ...(home ? [home] : []),
];

function decodeItem(row: Row): Item {
  const { code = "", label = "", japanese = "", kind = "", unit = "", side = "" } = row.cells;
  const { parent = "", sum = "", home = "", gaap } = row.cells;
  const [family = "", member = ""] = code.split(".");
  if (family === "" || member === "")
    throw fault(row, `"${code}" is not a code such as Revenue.SI.`);
  if (label === "" || japanese === "") throw fault(row, `${code} needs a label in both languages.`);
  return {
    code,
    family,
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
function decodeTerm(row: Row, text: string): Term {
  const sign = decodeWord(row, "sign", text.slice(0, 1), ["+", "-"]);
  return { item: text.slice(1), sign: sign === "-" ? -1 : 1 };
}
