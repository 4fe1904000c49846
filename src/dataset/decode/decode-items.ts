import { broken } from "../../errors.ts";
import type { Item, ItemKind, Term } from "../../model/item.ts";
import { decodeRecords } from "./tsv.ts";

const kinds: readonly string[] = ["flow", "balance", "opening", "closing"] satisfies ItemKind[];

/** Returns the item catalogue in its order, keyed by code; every code it names must be one of its own. */
export function decodeItems(text: string): ReadonlyMap<string, Item> {
  const items = new Map(decodeRecords(text).map((row) => [row["code"] ?? "", decodeItem(row)]));
  for (const item of items.values()) {
    for (const { item: named } of termsOf(item)) {
      if (!items.has(named)) throw broken(`${item.code} names ${named}, which is no item.`);
    }
  }
  return items;
}

function termsOf(item: Item): Term[] {
  return [...item.sum, ...(item.parent ? [item.parent] : []), ...(item.home ? [item.home] : [])];
}

function decodeItem(row: Readonly<Record<string, string>>): Item {
  const { code = "", label = "", japanese = "", kind = "", unit = "", side = "" } = row;
  if (!kinds.includes(kind)) throw broken(`${code} has the unknown kind "${kind}".`);
  const parent = findTerm(row["parent"]);
  const home = findTerm(row["home"]);
  return {
    code,
    family: code.split(".")[0] ?? "",
    label,
    japanese,
    kind: kind as ItemKind,
    unit,
    side: side === "debit" ? "debit" : "credit",
    sum: decodeSum(row["sum"] ?? ""),
    ...(parent && { parent }),
    ...(home && { home }),
    ...(row["gaap"] && { gaap: row["gaap"] }),
  };
}

/** Reads `+Revenue.Total` or `-Income.Net`. */
function findTerm(text = ""): Term | undefined {
  if (text === "") return undefined;
  return { item: text.slice(1), sign: text.startsWith("-") ? -1 : 1 };
}

/** Reads `Revenue.Total - Cost.Total`; a `?` after an item says that a release may have no such line. */
function decodeSum(text: string): Term[] {
  if (text === "") return [];
  const [first = "", ...rest] = text.split(" ");
  const terms: Term[] = [decodeTerm(first, 1)];
  for (let i = 0; i < rest.length; i += 2) {
    terms.push(decodeTerm(rest[i + 1] ?? "", rest[i] === "-" ? -1 : 1));
  }
  return terms;
}

function decodeTerm(text: string, sign: 1 | -1): Term {
  return text.endsWith("?")
    ? { item: text.slice(0, -1), sign, optional: true }
    : { item: text, sign };
}
