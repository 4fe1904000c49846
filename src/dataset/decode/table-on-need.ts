import type { Period } from "../../model/period.ts";
import type { Print } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import type { TableIdentity } from "../../model/table.ts";
import type { RowNames, TableSource } from "../bundle/bundle.ts";
import type { HeldTable } from "../printed-release.ts";
import { isFact, printsOfRow } from "./decode-prints.ts";
import { decodeTable, type PrintedTable, type TableContext } from "./decode-tables.ts";

/** A table of a release, decoded when it is first read. */
export class TableOnNeed implements HeldTable {
  readonly release: Release;
  readonly identity: TableIdentity;
  readonly #source: TableSource;
  readonly #context: TableContext;
  readonly #prints = new Map<string, readonly Print[]>();
  #table: PrintedTable | undefined;

  constructor(source: TableSource, context: TableContext) {
    this.release = context.release;
    this.identity = context.identity;
    this.#source = source;
    this.#context = context;
  }

  get names(): RowNames {
    return this.#source.names;
  }

  get table(): PrintedTable {
    return (this.#table ??= decodeTable(this.#source, this.#context));
  }

  get periods(): readonly Period[] {
    return this.table.columns.filter(isFact).map(({ period }) => period);
  }

  prints(code: string): boolean {
    return this.names.items.has(code) && this.table.columns.some(isFact);
  }

  presented(code?: string): readonly Period[] {
    if (code !== undefined && !this.#source.mentions(code)) return [];
    return this.table.columns
      .filter((column, i) => isFact(column) && column.column !== "USD" && this.#source.hasText(i))
      .map(({ period }) => period)
      .filter((period) => code === undefined || period.code === code);
  }

  printsOf(code: string): readonly Print[] {
    const known = this.#prints.get(code) ?? this.#decode(code);
    this.#prints.set(code, known);
    return known;
  }

  #decode(code: string): readonly Print[] {
    const item = this.#context.items.get(code);
    const row = item && this.table.rows.find((each) => each.item === code);
    return row ? printsOfRow(this.table, row, item) : [];
  }
}
