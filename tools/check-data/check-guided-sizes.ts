import type { Dataset } from "../../src/dataset/dataset.ts";
import type { Guidance } from "../../src/dataset/decode/decode-guidance.ts";
import { fault, type Row } from "../../src/dataset/decode/tsv.ts";
import { shift, type Decimal } from "../../src/exact/decimal.ts";
import { decodePrinted } from "../../src/exact/printed.ts";
import { isMoney } from "../../src/model/item.ts";

/** An amount that differs from the item's own figures by this factor has a wrong scale: thousands for millions. */
const farthest = 300;

const placesOfWord = { thousand: 3, million: 6, billion: 9 } as const;

/**
 * Refuses bounds that do not contain the figure in the words, and amounts that are much larger or smaller than the item's
 * own figures.
 */
export function refuseSizes(row: Row, entry: Guidance, { prints }: Pick<Dataset, "prints">): void {
  const { low, high, worded, item, kind } = entry;
  const said = kind === "level" || kind === "increment" ? amountIn(worded) : undefined;
  if (said && ((low?.gt(said) ?? false) || (high?.lt(said) ?? false)))
    throw fault(
      row,
      `"${worded}" does not lie between low and high, in ${row.cells["scale"] || "ones"}.`,
    );
  if (said && low && high && !said.minus(low).equals(high.minus(said)))
    throw fault(row, `"${worded}" is not the middle of low and high.`);
  if (kind !== "level" || !isMoney(item)) return;
  const sizes = prints
    .filter((print) => print.item === item.code && print.column === "JPY" && print.value)
    .map((print) => print.value?.abs())
    .filter((size) => size !== undefined && !size.isZero())
    .sort((a, b) => (a && b ? a.comparedTo(b) : 0));
  const usual = sizes[Math.floor(sizes.length / 2)];
  for (const end of [low, high])
    if (usual && end && !end.isZero() && isFar(end.abs(), usual))
      throw fault(
        row,
        `in ${row.cells["scale"] ?? ""} it is of another size than the printed figures of ${item.code}: is the scale right?`,
      );
}

const isFar = (amount: Decimal, usual: Decimal): boolean =>
  amount.gt(usual.times(farthest)) || usual.gt(amount.times(farthest));

/** Returns the amount in words of the release, in single units; undefined if they have none. */
function amountIn(words: string): Decimal | undefined {
  const [, digits = "", scale] =
    /(?<![\w,.])(\d[\d,.]*\d|\d)(?!%)(?: (thousand|million|billion))?/.exec(words) ?? [];
  const figure = decodePrinted(digits);
  return figure && shift(figure, scale ? placesOfWord[scale as keyof typeof placesOfWord] : 0);
}
