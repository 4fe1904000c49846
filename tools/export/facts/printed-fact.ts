import type { Dataset } from "../../../src/dataset/dataset.ts";
import { readText, type PrintedTable } from "../../../src/dataset/decode/decode-tables.ts";
import type { Decimal } from "../../../src/exact/decimal.ts";
import { decodePrinted } from "../../../src/exact/printed.ts";
import { isMoney, type Item } from "../../../src/model/item.ts";
import type { Period } from "../../../src/model/period.ts";
import { isPercentageColumn, type Column } from "../../../src/model/print.ts";
import type { Release } from "../../../src/model/release.ts";

/** A printed figure, one of a table or of the text: amounts, counts, and percentages too. */
export interface PrintedFact {
  readonly item: Item;
  /** The label of its row as printed; of the text, what the figure is about. */
  readonly label: string;
  readonly period: Period;
  readonly release: Release;
  /** As `IIJ.ASPRINTED` names it; `text` for the text. */
  readonly table: string;
  /** Counted below the heads; undefined for the text. */
  readonly row: number | undefined;
  readonly column: Column;
  readonly text: string;
  /** What a garbled text is read as. */
  readonly readAs: string | undefined;
  /** The power of ten of the printed unit. */
  readonly scale: number;
  /** -1 if the table prints the opposite of the value. */
  readonly sign: 1 | -1;
  /** In single units, a percentage as a fraction; undefined for a word. */
  readonly value: Decimal | undefined;
}

/** Returns every printed figure: for each release its tables in printed order, then its text. An empty cell prints none. */
export const printedFacts = (data: Dataset): PrintedFact[] =>
  data.releases.flatMap((release) => [
    ...data.tables
      .filter((table) => table.release === release)
      .flatMap((table) => factsOfTable(data, table)),
    ...factsOfText(data, release),
  ]);

function factsOfTable(data: Dataset, table: PrintedTable): PrintedFact[] {
  return table.rows.flatMap((line, index) => {
    const item = data.items.get(line.item ?? "");
    if (!item) return [];
    return table.columns.flatMap(({ period, column }, at): PrintedFact[] => {
      const text = line.cells[at] ?? "";
      if (text === "") return [];
      const percentage = isPercentageColumn({ column });
      const scale = isMoney(item) && !percentage ? table.scale : 0;
      const sign = percentage ? 1 : line.sign;
      const value = decodePrinted(readText(line, at), percentage ? -2 : scale);
      return [
        {
          item,
          label: line.label,
          period,
          release: table.release,
          table: table.id,
          row: index + 1,
          column,
          text,
          readAs: line.corrections?.get(at)?.read,
          scale,
          sign,
          value: value && (sign === 1 || value.isZero() ? value : value.negated()),
        },
      ];
    });
  });
}

function factsOfText(data: Dataset, release: Release): PrintedFact[] {
  const prints = data.prints.filter(
    (print) => print.place === "prose" && print.release === release,
  );
  return prints.flatMap((print): PrintedFact[] => {
    const item = data.items.get(print.item);
    if (!item) return [];
    const { row: label, period, column, text, correction, scale, value } = print;
    const about = { item, label, period, release, table: "text", row: undefined, column };
    return [{ ...about, text, readAs: correction?.read, scale, sign: 1, value }];
  });
}
