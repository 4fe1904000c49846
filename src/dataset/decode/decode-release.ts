import type { Item } from "../../model/item.ts";
import type { Release } from "../../model/release.ts";
import { places, type TableIdentity } from "../../model/table.ts";
import type { TextFile } from "../bundle/bundle.ts";
import { groupBy } from "../group-by.ts";
import { keeping, onNeed } from "../on-need.ts";
import type { HeldTable, PrintedRelease } from "../printed-release.ts";
import { decodeClaims } from "./decode-claims.ts";
import { printsOfProse } from "./decode-prints.ts";

/** The files of one release, and the catalogue they are read by. */
export interface ReleaseFiles {
  readonly release: Release;
  readonly tables: readonly HeldTable[];
  readonly prose: readonly TextFile[];
  readonly claims: readonly TextFile[];
  readonly items: ReadonlyMap<string, Item>;
  readonly identities: ReadonlyMap<string, TableIdentity>;
}

type Lists = Pick<PrintedRelease, "tables" | "prints" | "prose" | "claims">;

/** Returns what a release prints; each part is decoded when it is read. */
export function decodeRelease(files: ReleaseFiles): PrintedRelease {
  const { release, tables: held, items } = files;
  const inOrder = printedOrder(files);
  const lists = onNeed<Lists>({
    tables: () => inOrder(held).map(({ table }) => table),
    prints: () =>
      inOrder(held).flatMap((each) =>
        each.table.rows.flatMap(({ item }) => (item === undefined ? [] : each.printsOf(item))),
      ),
    prose: () => files.prose.flatMap((file) => printsOfProse(file, release, items)),
    claims: () => files.claims.flatMap((file) => decodeClaims(file, release, items)),
  });
  const printsOf = keeping((item: string) => {
    const printing = inOrder(held.filter((table) => table.items.has(item)));
    const ranked = places.flatMap((place) =>
      printing.filter(({ identity }) => identity.place === place),
    );
    const stated = lists.prose.filter((print) => print.item === item);
    return [...ranked.flatMap((table) => table.printsOf(item)), ...stated];
  });
  const byPeriod = keeping((item: string) => groupBy(printsOf(item), ({ period }) => period.code));
  return Object.assign(lists, {
    release,
    held,
    printsOf,
    printsAt: (item: string, { code }: { readonly code: string }) => byPeriod(item).get(code) ?? [],
  });
}

/** Orders the tables of a release: by printed number, then the appendix in the order of the list. */
function printedOrder({ identities }: Pick<ReleaseFiles, "identities">) {
  const order = [...identities.keys()];
  const rankOf = ({ identity, table }: HeldTable): number =>
    identity.place === "appendix" ? 1000 + order.indexOf(identity.code) : Number(table.id);
  return (tables: readonly HeldTable[]): HeldTable[] =>
    [...tables].sort((a, b) => rankOf(a) - rankOf(b));
}
