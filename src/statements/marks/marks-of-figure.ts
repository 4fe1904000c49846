import type { Dataset } from "../../dataset/dataset.ts";
import { contradictionOf } from "../../figures/served-figure.ts";
import type { Figure } from "../../model/figure.ts";
import { isMoney } from "../../model/item.ts";
import { marks, type Mark } from "./mark-list.ts";
import { releasesBefore } from "./restated.ts";

/** A figure printed in millions or coarser. */
const millions = 6;

/** When a figure has each mark. */
const deserves: Readonly<Record<Mark, (data: Dataset, figure: Figure) => boolean>> = {
  "†": (_, { status }) => status === "superseded",
  r: (data, figure) => !figure.chain && releasesBefore(data, figure).length > 0,
  "≠": (data, figure) => !figure.chain && contradictionOf(data, figure) !== undefined,
  d: (_, { chain }) => chain !== undefined,
  c: (_, { chain, terms }) =>
    !chain && (terms.length > 1 || terms.some(({ print }) => print.value === undefined)),
  m: (_, { item, terms }) => isMoney(item) && terms.some(({ print }) => print.scale >= millions),
};

/**
 * Returns the marks of a figure side by side, the most important first; "" for a figure without marks.
 *
 * Only releases in the dataset count: in a view of a day before a restatement, nothing is superseded or restated.
 *
 * @example marksOf(data, figure) // "†" for net income of 1Q03, "r" for that of 4Q02, "dm" for a sum of rounded spans
 */
export const marksOf = (data: Dataset, figure: Figure): string =>
  marks.filter((mark) => deserves[mark](data, figure)).join("");

/** Returns the marks that all figures of a column have; "" without figures. */
export function markOfColumn(data: Dataset, figures: readonly Figure[]): string {
  if (figures.length === 0) return "";
  return marks.filter((mark) => figures.every((figure) => deserves[mark](data, figure))).join("");
}
