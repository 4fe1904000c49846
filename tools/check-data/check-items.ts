import { decodeItems } from "../../src/dataset/decode/decode-items.ts";
import { fault, type Row } from "../../src/dataset/decode/tsv.ts";
import type { Item, Term } from "../../src/model/item.ts";
import { readRows } from "./check-parts.ts";

/** Checks the item catalogue: its codes and labels, and the items that its rows name. */
export function checkItems(text: string): void {
  const items = decodeItems(text);
  const rows = readRows("items.tsv", text);
  refuseCodes(rows);
  for (const row of rows) {
    const item = items.get(row.cells["code"] ?? "");
    if (item) refuseTerms(row, item, items);
  }
}

function refuseCodes(rows: readonly Row[]): void {
  const spelled = new Map<string, string>();
  const labels = new Map<string, string>();
  for (const row of rows) {
    const { code = "", label = "", japanese = "" } = row.cells;
    if (!/^[A-Za-z]+\.[A-Za-z\d&]+$/.test(code))
      throw fault(row, `"${code}" is not a code such as Revenue.SI.`);
    if (label === "" || japanese === "")
      throw fault(row, `${code} needs a label in both languages.`);
    const before = spelled.get(code.toLowerCase());
    if (before === code) throw fault(row, `${code} has two rows.`);
    if (before) throw fault(row, `${code} and ${before} differ only in capitals.`);
    spelled.set(code.toLowerCase(), code);
    // A label may be typed instead of the code, so a new item must not make a label ambiguous.
    const [family = ""] = code.split(".");
    for (const name of [label, japanese]) {
      const key = `${family}.${name.toLowerCase()}`;
      const other = labels.get(key);
      if (other) throw fault(row, `${code} and ${other} have the same label, "${name}".`);
      labels.set(key, code);
    }
  }
}

function refuseTerms(row: Row, item: Item, items: ReadonlyMap<string, Item>): void {
  const { code, parent } = item;
  const unknown = termsOf(item).find((term) => !items.has(term.item));
  if (unknown) throw fault(row, `"${unknown.item}" is not an item of items.tsv.`);
  if (leadsTo(item, code, items, ({ parent: of }) => (of ? [of] : [])))
    throw fault(row, `${code} is, by its parents, part of itself.`);
  if (leadsTo(item, code, items, ({ home: at, sum: of }) => [...(at ? [at] : []), ...of]))
    throw fault(row, `${code} is, by sum and home, made of itself.`);
  for (const term of termsOf(item)) {
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

/** Says whether the terms of an item, and their terms, lead back to a code. */
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
