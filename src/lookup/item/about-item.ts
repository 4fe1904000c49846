import type { Dataset } from "../../dataset/dataset.ts";
import type { Remark } from "../../dataset/decode/decode-remarks.ts";
import type { Item, Term } from "../../model/item.ts";
import type { Release } from "../../model/release.ts";
import { partsOfTotal } from "../../model/sums.ts";
import type { TableIdentity } from "../../model/table.ts";
import { formatLabel } from "../../statements/printed-label.ts";

/** An item with its sign in a sum. */
export interface SignedItem {
  readonly item: Item;
  readonly sign: 1 | -1;
}

/** A table that prints an item, or the running text if that states it. */
export interface ItemPlace {
  readonly identity: TableIdentity;
  /** The number or name in the newest release that has it, such as `1` or `IS`, and its title there. */
  readonly id: string;
  readonly title: string;
  /** The label of its row there. */
  readonly row: string;
  /** The releases that have it, newest first. */
  readonly releases: readonly Release[];
}

/** What is known of an item besides its figures. */
export interface AboutItem {
  readonly item: Item;
  readonly parts: readonly SignedItem[];
  readonly partOf: SignedItem | undefined;
  /** The line of a statement that prints the same fact. */
  readonly home: SignedItem | undefined;
  readonly places: readonly ItemPlace[];
  /** Remarks on the item; those that hold for all periods come first. */
  readonly remarks: readonly Remark[];
}

/** Returns what is known of an item: its parts, where it is printed, its remarks. */
export function aboutItem(data: Dataset, item: Item): AboutItem {
  const signed = ({ item: code, sign }: Term): SignedItem[] => {
    const found = data.items.get(code);
    return found ? [{ item: found, sign }] : [];
  };
  const timeless = ({ period }: Remark): number => (period ? 1 : 0);
  return {
    item,
    parts: partsOfTotal(data.items, item.code).flatMap(signed),
    partOf: item.parent && signed(item.parent)[0],
    home: item.home && signed(item.home)[0],
    places: placesOf(data, item),
    remarks: data.remarks
      .filter((remark) => remark.item === item)
      .sort((a, b) => timeless(a) - timeless(b)),
  };
}

/** The newest release that has a table decides its name. */
function placesOf({ printed }: Dataset, { code }: Item): ItemPlace[] {
  const places = new Map<string, ItemPlace & { releases: Release[] }>();
  for (const release of [...printed].reverse())
    for (const { place, at } of [...tablesWith(release, code), ...textWith(release, code)]) {
      const known = places.get(at);
      if (known) known.releases.push(...place.releases);
      else places.set(at, { ...place, releases: [...place.releases] });
    }
  return [...places.values()];
}

type PlacesIn = (
  printed: Dataset["printed"][number],
  code: string,
) => { readonly at: string; readonly place: ItemPlace }[];

const tablesWith: PlacesIn = (printed, code) =>
  printed.tablesOf(code).map(({ identity, table, names }) => {
    const [, label = ""] = names.labelled.find(([item]) => item === code) ?? [];
    const row = formatLabel(label);
    const { id, title } = table;
    return { at: identity.code, place: { identity, id, title, row, releases: [printed.release] } };
  });

const textWith: PlacesIn = (printed, code) =>
  printed
    .statedOf(code)
    .slice(0, 1)
    .map(({ table: { identity, id }, row }) => ({
      at: identity.code,
      place: { identity, id, title: "", row: formatLabel(row), releases: [printed.release] },
    }));
