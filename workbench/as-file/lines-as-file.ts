import { BooleanNumber } from "@univerjs/core";
import { fileWidth } from "../../workbook-file/column-width.ts";
import type { FileLine } from "../../workbook-file/workbook-file.ts";
import { parseArea } from "../excel-host/a1.ts";
import type { OutlineGroup } from "../excel-host/record.ts";
import type { Sheet } from "../excel-host/univer/sheet.ts";

/** Points of a pixel. */
const perPixel = 0.75;

/** A row or column as Univer stores it: `h` or `w` is its size, `ia` means that its height fits its contents. */
interface Kept {
  readonly hd?: BooleanNumber;
  readonly w?: number;
  readonly h?: number;
  readonly ia?: BooleanNumber;
}

/** Returns the columns of a sheet that are not as in a new one. */
export function columnsAsFile({ facade, record }: Sheet): Map<number, FileLine> {
  const { columnData } = facade.getSheet().getConfig();
  const kept = Object.entries(columnData) as [string, Kept][];
  return linesOf(kept, ({ w }) => w && fileWidth(w), spans(record.groups, "ByColumns"));
}

/** Returns the rows of a sheet that differ from a new one; a height that fits the contents is left to Excel. */
export function rowsAsFile({ facade, record }: Sheet): Map<number, FileLine> {
  const { rowData } = facade.getSheet().getConfig();
  const kept = Object.entries(rowData) as [string, Kept][];
  const height = ({ h, ia }: Kept): number | undefined =>
    ia === BooleanNumber.FALSE && h !== undefined ? h * perPixel : undefined;
  return linesOf(kept, height, spans(record.groups, "ByRows"));
}

function linesOf(
  kept: readonly [string, Kept][],
  sizeOf: (line: Kept) => number | undefined,
  groups: readonly (readonly [number, number])[],
): Map<number, FileLine> {
  const lines = new Map<number, FileLine>();
  const at = (index: number): FileLine =>
    lines.get(index) ?? { hidden: false, level: 0, endsFolded: false };
  for (const [key, line] of kept) {
    const size = sizeOf(line);
    const hidden = line.hd === BooleanNumber.TRUE;
    if (size === undefined && !hidden) continue;
    lines.set(Number(key), { ...at(Number(key)), ...(size !== undefined && { size }), hidden });
  }
  for (const [first, last] of groups) {
    for (let index = first; index <= last; index += 1)
      lines.set(index, { ...at(index), level: at(index).level + 1 });
    if (at(last).hidden) lines.set(last + 1, { ...at(last + 1), endsFolded: true });
  }
  return lines;
}

function spans(groups: readonly OutlineGroup[], by: string): [number, number][] {
  return groups.flatMap((group): [number, number][] => {
    const area = parseArea(group.address);
    if (group.by !== by || !area) return [];
    const [first, count] = by === "ByRows" ? [area.row, area.rows] : [area.column, area.columns];
    return [[first, first + count - 1]];
  });
}
