import { areaAddress } from "../../sheet/plan/address.ts";
import { findArea, type ReferredArea } from "../formula/find-area.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import type { CellContent } from "../workbook-cells.ts";

/** Returns an area as text, with its sheet in apostrophes: 'P&L'!C5. */
export const addressOf = ({ sheet, ...area }: ReferredArea): string =>
  `'${sheet.replaceAll("'", "''")}'!${isWhole(area) ? wholeAddress(area) : areaAddress(area)}`;

/**
 * Returns a formula that refers to an area, so that Excel updates it when the cells move. It shows the first cell and
 * fills one cell.
 *
 * @example liveReference({ sheet: "P&L", row: 4, column: 2, rows: 1, columns: 1 }) // ='P&L'!C5
 */
export const liveReference = (area: ReferredArea): string =>
  area.rows === 1 && area.columns === 1 ? `=${addressOf(area)}` : `=INDEX(${addressOf(area)},1,1)`;

/** Returns the present place of the cells of a live reference; undefined if they were deleted. */
export function findLive(content: CellContent): ReferredArea | undefined {
  const tree = parseFormula(content);
  const node = tree?.type === "CallExpression" ? tree.arguments[0] : tree;
  return node && findArea(node, "");
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

type Rectangle = Omit<ReferredArea, "sheet">;

const isWhole = ({ rows, columns }: Rectangle): boolean =>
  rows === lastRow || columns === lastColumn;

function wholeAddress(area: Rectangle): string {
  const [first = "", last = ""] = areaAddress(area).split(":");
  const part = area.rows === lastRow ? /\d/g : /[A-Z]/g;
  return `${first.replace(part, "")}:${last.replace(part, "")}`;
}

/** A parsed reference: its cells, the dollar signs of its corners, and whether it names its sheet. */
export interface WrittenReference {
  readonly area: ReferredArea;
  readonly namesSheet: boolean;
}

/** Returns a parsed reference; undefined for anything but cells of this workbook. */
export function readReference(text: string, onSheet: string): WrittenReference | undefined {
  const area = findArea({ type: "ReferenceIdentifier", value: text, kind: "range" }, onSheet);
  return area && { area, namesSheet: text.includes("!") };
}
