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

/** The texts and numbers that may name what stands in a cell: those left of it in its row, and above it in its column. */
export interface Surroundings {
  readonly names: readonly CellContent[];
}

/** Labels and heads that are looked at, the nearest first. */
const most = { left: 3, above: 4 };
/** How far up a head may stand. */
const farthest = 400;

/** Returns what may name a cell, the nearest first: labels left of it, then heads above it. */
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

/** What a text names. */
interface Named {
  readonly items: ReadonlySet<string>;
  readonly period: Period | undefined;
}

/** Reads labels and heads: each text once. */
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

  /** Says whether one of some names is that of an item. */
  nameItem({ names }: Surroundings, { code }: Item): boolean {
    return names.some((name) => typeof name === "string" && this.#named(name).items.has(code));
  }

  /** Says whether one of some names is that of a period; of a balance, that of its last day. */
  namePeriod({ names }: Surroundings, { kind }: Item, period: Period): boolean {
    return names.some((name) => {
      const named = this.#named(String(name)).period;
      if (!named) return false;
      return kind === "balance" ? endOf(named) === endOf(period) : named.code === period.code;
    });
  }
}
