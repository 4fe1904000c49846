import type { CellValue } from "../../plan/cell-value.ts";
import {
  addressOf,
  contentAt,
  figuresArea,
  placedColumns,
  put,
  rangeOf,
  type Frame,
} from "../frame.ts";
import { rows } from "../layout.ts";

/**
 * Plans the cell below the period of every column of amounts: the last day of the period; if the column has its own
 * release, or two columns have the same period, the release.
 */
export function planEnded(frame: Frame): void {
  const amounts = placedColumns(frame).filter(
    ({ n }) => frame.arranged.columns[n]?.shows === undefined,
  );
  const told = amounts.filter(({ column }) => isTold(contentAt(frame, rows.status, column)));
  for (const { column } of amounts) {
    const content = (row: number): CellValue => contentAt(frame, row, column);
    const isTwice =
      told.filter((other) => contentAt(frame, rows.period, other.column) === content(rows.period))
        .length > 1;
    const hasOwn = isTold(content(rows.release));
    const end = content(rows.end);
    const isDay = typeof end !== "string";
    put(frame, rows.ended, column, {
      formula: endedFormula(frame, column),
      value: isDay && (isTwice || hasOwn) ? releaseWords(content(rows.releases)) : end,
      needs: "heads",
    });
  }
}

const isTold = (content: CellValue): boolean =>
  typeof content === "string" && content !== "" && !content.startsWith("#");

/** A derived column lists several releases, which leave no room for the word "release". */
const codeLength = 4;

function releaseWords(releases: CellValue): CellValue {
  if (typeof releases !== "string" || !isTold(releases)) return releases;
  return releases.length > codeLength ? releases : `${releases} release`;
}

function endedFormula(frame: Frame, column: number): string {
  const address = (row: number): string => addressOf(frame, row, column);
  const all = (row: number): string => rangeOf(frame, figuresArea(frame, row), "column");
  const isTwice = `COUNTIFS(${all(rows.period)},${address(rows.period)},${all(rows.status)},"?*")>1`;
  const releases = address(rows.releases);
  const words = `${releases}&IF(LEN(${releases})>${codeLength},""," release")`;
  const end = address(rows.end);
  return `IF(${end}="","",IF(OR(${address(rows.release)}<>"",${isTwice}),${words},${end}))`;
}
