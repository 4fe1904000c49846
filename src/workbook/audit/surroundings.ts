import type { Dataset } from "../../dataset/dataset.ts";
import { keeping } from "../../dataset/on-need.ts";
import { Failure } from "../../errors.ts";
import { codeTable } from "../../functions/code-lists/code-lists.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import type { Item } from "../../model/item.ts";
import { endOf, type Period } from "../../model/period.ts";
import {
  findSheet,
  type CellContent,
  type CellPlace,
  type WorkbookCells,
} from "../workbook-cells.ts";

/**
 * The texts and numbers that may name the content of a cell: those to its left in its row, and those above it in its
 * column.
 */
export interface Surroundings {
  readonly names: readonly CellContent[];
}

/** The most labels and heads that are read, the nearest first. */
const most = { left: 3, above: 4 };
/** The most rows between a cell and its head. */
const farthest = 400;

/** Returns the labels to the left of a cell, then the heads above it, the nearest first. */
export function surroundingsOf(book: WorkbookCells, place: CellPlace): Surroundings {
  const sheet = findSheet(book, place.sheet);
  if (!sheet) return { names: [] };
  const [down, across] = [place.row - sheet.row, place.column - sheet.column];
  const row = sheet.values[down] ?? [];
  const left = row.slice(0, across).reverse().filter(isText).slice(0, most.left);
  const above: CellContent[] = [];
  for (let up = down - 1; up >= 0 && up > down - farthest && above.length < most.above; up -= 1) {
    const value = sheet.values[up]?.[across] ?? "";
    if (isText(value) || isDate(value)) above.push(value);
  }
  return { names: [...left, ...above] };
}

const isText = (value: CellContent): boolean => typeof value === "string" && value.trim() !== "";

/** The serial numbers of the days from 1990 to 2050. */
const isDate = (value: CellContent): boolean =>
  typeof value === "number" && Number.isInteger(value) && value > 32_874 && value < 54_789;

/** The items and periods that a text names. */
interface Named {
  readonly items: ReadonlySet<string>;
  readonly period: Period | undefined;
}

/** Reads labels and heads. Each text is read only once. */
export class NameReader {
  readonly #named: (text: string) => Named;

  constructor(data: Dataset) {
    const newest = data.releases.at(-1)?.quarter;
    this.#named = keeping((text: string): Named => {
      const plain = text.replace(/[([（].*?[)\]）]/gu, " ");
      const period = newest && periodOrFailure(plain, newest);
      return {
        items: new Set([text, plain].flatMap((each) => codeTable(data, "Item").named(each))),
        period: period instanceof Failure ? undefined : period,
      };
    });
  }

  /** Says whether one of some names names an item. */
  nameItem({ names }: Surroundings, { code }: Item): boolean {
    return names.some((name) => typeof name === "string" && this.#named(name).items.has(code));
  }

  /** Says whether one of some names names a period; for a balance, its last day also counts. */
  namePeriod({ names }: Surroundings, { kind }: Item, period: Period): boolean {
    return names.some((name) => {
      const named = this.#named(String(name)).period;
      if (!named) return false;
      return kind === "balance" ? endOf(named) === endOf(period) : named.code === period.code;
    });
  }
}
