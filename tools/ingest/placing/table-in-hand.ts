import { isFact } from "../../../src/dataset/decode/decode-prints.ts";
import type { TableColumn } from "../../../src/dataset/decode/decode-tables.ts";
import { isMoney, type Item } from "../../../src/model/item.ts";
import type { TableIdentity } from "../../../src/model/table.ts";
import type { ReadRow } from "../text/read-rows.ts";
import type { ReadTable } from "../text/read-table.ts";
import { agree, figureOf, type Comparatives, type KnownFigure } from "./comparatives.ts";
import type { Held, PatternRow } from "./held.ts";

/** A table of the text while its rows are placed. */
export interface TableInHand {
  readonly identity: TableIdentity;
  readonly table: ReadTable;
  /** The power of ten of its amounts of money. */
  readonly scale: number;
  readonly held: Held;
  readonly comparatives: Comparatives;
  /**
   * The rows of the tables held that may be patterns for its rows: of the same table, newest first, then of related
   * tables; each once.
   */
  readonly patterns: readonly PatternRow[];
  /** The items that it may print: of the families that this table or related ones print; all if none is held. */
  readonly items: readonly Item[];
  /** Returns the text that a cell is read as. */
  readonly readAs: (cell: string, column: TableColumn) => string;
}

/** The item that a row prints, and its sign there. */
export interface SignedItem {
  readonly item: string;
  readonly sign: 1 | -1;
}

/** How the figures of a row compare with the known figures of an item. */
export interface Evidence {
  readonly agreeing: readonly Compared[];
  readonly differing: readonly Compared[];
}

/** A figure of a row, and one that is known. */
export interface Compared {
  readonly column: TableColumn;
  readonly printed: KnownFigure;
  readonly known: KnownFigure;
}

/** Returns the facts of a row, a figure a column; undefined where a cell is empty, garbled or a percentage. */
export const figuresOf = (
  hand: TableInHand,
  row: ReadRow,
  as: SignedItem,
): (KnownFigure | undefined)[] => hand.table.columns.map((_, i) => figureAt(hand, row, as, i));

/** Returns the fact that a row prints in a column. */
export function figureAt(
  { table, scale, held, identity, readAs }: TableInHand,
  row: ReadRow,
  { item, sign }: SignedItem,
  i: number,
): KnownFigure | undefined {
  const column = table.columns[i];
  if (!column || !isFact(column)) return undefined;
  const known = held.data.items.get(item);
  const power = !known || isMoney(known) ? scale : 0;
  return figureOf(readAs(row.cells[i] ?? "", column), power, sign, identity.code);
}

/**
 * Returns how a row agrees with what other tables print of an item: tables of the text and of the releases held, or only
 * the latter. Nil agrees with nil, but is not evidence.
 */
export function evidenceFor(
  hand: TableInHand,
  row: ReadRow,
  as: SignedItem,
  isHeldAlone = false,
): Evidence {
  const agreeing: Compared[] = [];
  const differing: Compared[] = [];
  figuresOf(hand, row, as).forEach((printed, i) => {
    const column = hand.table.columns[i];
    if (!printed || !column) return;
    const subject = { item: as.item, period: column.period.code, column: column.column };
    const known = hand.comparatives
      .of(subject)
      .filter(
        ({ inText }) => inText === undefined || (!isHeldAlone && inText !== hand.identity.code),
      );
    const match = known.find((each) => agree(printed, each));
    const [first] = known;
    if (match && !printed.value.isZero()) agreeing.push({ column, printed, known: match });
    if (first && !match) differing.push({ column, printed, known: first });
  });
  return { agreeing, differing };
}

const tellingDigits = 5;

/** Says whether the agreement cannot be chance: two figures, or one of five digits. */
export const isTelling = ({ agreeing }: Evidence): boolean =>
  agreeing.length > 1 ||
  agreeing.some(({ printed }) => printed.text.replace(/\D/g, "").length >= tellingDigits);
