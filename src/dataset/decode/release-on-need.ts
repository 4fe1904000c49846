import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Print } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import { places, type TableIdentity } from "../../model/table.ts";
import type { ReleaseTables, TextFile, TextSource } from "../bundle/bundle.ts";
import { groupBy } from "../group-by.ts";
import { keeping } from "../on-need.ts";
import type { HeldTable, PrintedRelease } from "../printed-release.ts";
import { decodeClaims, type Claim } from "./decode-claims.ts";
import type { Corrections } from "./decode-corrections.ts";
import { printsOfProse } from "./decode-prints.ts";
import type { PrintedTable } from "./decode-tables.ts";
import { TableOnNeed } from "./table-on-need.ts";
import { fault } from "./tsv.ts";

/** The files of one release; undefined for a file that it does not have. */
export interface ReleaseFiles {
  readonly tables: ReleaseTables | undefined;
  readonly prose: (TextFile & TextSource) | undefined;
  readonly claims: TextFile | undefined;
}

/** The lists that are needed to decode the files of every release. */
export interface Known {
  readonly items: ReadonlyMap<string, Item>;
  readonly identities: ReadonlyMap<string, TableIdentity>;
  readonly corrections: Corrections;
}

/** What a release prints; each part is decoded when it is first read. */
export class ReleaseOnNeed implements PrintedRelease {
  readonly release: Release;
  readonly #files: ReleaseFiles;
  readonly #known: Known;
  #held: readonly HeldTable[] | undefined;
  #prose: readonly Print[] | undefined;
  #claims: readonly Claim[] | undefined;
  readonly printsOf = keeping((item: string) => [
    ...this.tablesOf(item).flatMap((table) => table.printsOf(item)),
    ...this.statedOf(item),
  ]);
  readonly #byPeriod = keeping((item: string) =>
    groupBy(this.printsOf(item), ({ period }) => period.code),
  );

  constructor(release: Release, files: ReleaseFiles, known: Known) {
    this.release = release;
    this.#files = files;
    this.#known = known;
  }

  get held(): readonly HeldTable[] {
    return (this.#held ??= this.#hold());
  }

  /** Orders tables by printed number, then the appendix in the order of the list. */
  inOrder(tables: readonly HeldTable[]): HeldTable[] {
    const order = [...this.#known.identities.keys()];
    const rankOf = ({ identity, table }: HeldTable): number =>
      identity.place === "appendix" ? 1000 + order.indexOf(identity.code) : Number(table.id);
    return [...tables].sort((a, b) => rankOf(a) - rankOf(b));
  }

  get tables(): readonly PrintedTable[] {
    return this.inOrder(this.held).map(({ table }) => table);
  }

  get prints(): readonly Print[] {
    return this.inOrder(this.held).flatMap((held) =>
      held.table.rows.flatMap(({ item }) => (item === undefined ? [] : held.printsOf(item))),
    );
  }

  get prose(): readonly Print[] {
    const { prose } = this.#files;
    return (this.#prose ??= prose ? printsOfProse(prose, this.release, this.#known.items) : []);
  }

  get claims(): readonly Claim[] {
    const { claims } = this.#files;
    return (this.#claims ??= claims ? decodeClaims(claims, this.release, this.#known.items) : []);
  }

  statedOf(item: string): readonly Print[] {
    return this.#files.prose?.mentions(item)
      ? this.prose.filter((print) => print.item === item)
      : [];
  }

  tablesOf(item: string): readonly HeldTable[] {
    const printing = this.held.filter((table) => table.prints(item));
    if (printing.length < 2) return printing;
    const inOrder = this.inOrder(printing);
    return places.flatMap((place) => inOrder.filter(({ identity }) => identity.place === place));
  }

  printsAt(item: string, { code }: Pick<Period, "code">): readonly Print[] {
    return this.#byPeriod(item).get(code) ?? [];
  }

  mayReport(period: string): boolean {
    return this.#files.tables?.mentions(period) ?? false;
  }

  #hold(): HeldTable[] {
    const { items, identities, corrections } = this.#known;
    return (this.#files.tables?.tables ?? []).map((source) => {
      const identity = identities.get(source.table);
      if (identity)
        return new TableOnNeed(source, { release: this.release, identity, items, corrections });
      throw fault(
        { file: `${source.release}/${source.table}.tsv`, line: 1 },
        `"${source.table}" is not a table of tables.tsv.`,
      );
    });
  }
}
