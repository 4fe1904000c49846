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
  const spelled = new Map<string, string>();
  for (const row of rows) {
    const item = decodeItem(row);
    const before = spelled.get(item.code.toLowerCase());
    if (before === item.code) throw fault(row, `${item.code} has two rows.`);
    if (before) throw fault(row, `${item.code} and ${before} differ only in capitals.`);
    spelled.set(item.code.toLowerCase(), item.code);
    items.set(item.code, item);
  }
  for (const row of rows) {
    const item = items.get(row.cells["code"] ?? "");
    if (item) refuseTerms(row, item, items);
  }
  return items;
}

function refuseTerms(row: Row, item: Item, items: ReadonlyMap<string, Item>): void {
  const { code, parent, home, sum } = item;
  const unknown = termsOf(item).find((term) => !items.has(term.item));
  if (unknown) throw fault(row, `"${unknown.item}" is not an item of items.tsv.`);
  if (leadsTo(item, code, items, ({ parent: of }) => (of ? [of] : [])))
    throw fault(row, `${code} is, by its parents, part of itself.`);
  if (leadsTo(item, code, items, ({ home: at, sum: of }) => [...(at ? [at] : []), ...of]))
    throw fault(row, `${code} is, by sum and home, made of itself.`);
  for (const term of [...(parent ? [parent] : []), ...(home ? [home] : []), ...sum]) {
    const other = items.get(term.item);
    if (other && other.unit !== item.unit)
      throw fault(row, `${code} is in ${item.unit}, ${other.code} in ${other.unit}.`);
  }
  const total = parent && items.get(parent.item);
  if (!total || total.kind === "closing") return;
  if (total.kind !== item.kind)
    throw fault(row, `${code} is a ${item.kind}, its parent ${total.code} a ${total.kind}.`);
  if ((total.side === item.side) !== (parent.sign === 1))
    throw fault(
      row,
      `${code} is on the ${item.side} side, ${total.code} on the ${total.side} side: a side or the sign of the parent is wrong.`,
    );
}

/** Says whether the terms of an item, and theirs, come back to a code. */
function leadsTo(
  from: Item,
  code: string,
  items: ReadonlyMap<string, Item>,
  of: (item: Item) => readonly Term[],
): boolean {
  const seen = new Set<Item>();
  const open = [from];
  for (let item = open.pop(); item; item = open.pop())
    for (const term of of(item)) {
      if (term.item === code) return true;
      const next = items.get(term.item);
      if (next && !seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
    }
  return false;
}

const termsOf = ({ sum, parent, home }: Item): Term[] => [
  ...sum,
  ...(parent ? [parent] : []),
  ...(home ? [home] : []),
];

function decodeItem(row: Row): Item {
  const { code = "", label = "", japanese = "", kind = "", unit = "", side = "" } = row.cells;
  const { parent = "", sum = "", home = "", gaap } = row.cells;
  const [family = ""] = code.split(".");
  if (!/^[A-Za-z]+\.[A-Za-z\d&]+$/.test(code))
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
