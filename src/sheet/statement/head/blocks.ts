import { Decimal } from "../../../exact/decimal.ts";
import { certain, Failure } from "../../../errors.ts";
import { absentWords } from "../../../statements/arrange/entry.ts";
import { headRows, headsOf, type HeadCell } from "../../../statements/heads.ts";
import { expectedOf, cellOf, type CellValue } from "../../plan/cell-value.ts";
import { addressOf, contentAt, put, rangeOf, runsOf, type Frame } from "../frame.ts";
import { rows } from "../layout.ts";

/**
 * Plans the facts about each column of amounts, a block of `IIJ.HEADS` for each run of adjoining columns; below it the
 * mark of the whole column, and its period if it is derived.
 */
export function planHeadBlocks(frame: Frame): void {
  const { arranged, views, placement, grid } = frame;
  const ownHead = (n: number): boolean => certain(arranged.columns[n]).shows === undefined;
  for (const { column, ns } of runsOf(frame, ownHead)) {
    const across = { column, columns: ns.length, rows: 1 };
    const periods = rangeOf(frame, { ...across, row: rows.period });
    const releases = rangeOf(frame, { ...across, row: rows.asked });
    const formula = `=IIJ.HEADS("${arranged.definition.code}",${periods},${releases})`;
    const block = headsOf(
      ns.map((n) => certain(views[n])),
      arranged.definition,
    );
    block.forEach((cells, down) => {
      cells.forEach((cell, right) => {
        const value = valueOfHead(cell);
        const isFirst = down === 0 && right === 0;
        grid.put(
          rows.end + down,
          column + right,
          placement.fill === "values"
            ? cellOf(value)
            : isFirst
              ? { kind: "formula", formula, expected: expectedOf(value) }
              : { kind: "spilled", expected: expectedOf(value) },
        );
      });
    });
    certain(block[statusRow]).forEach((status, right) => {
      planMark(frame, column + right, valueOfHead(status));
    });
  }
}

const statusRow = headRows.indexOf("status");

export function valueOfHead(cell: HeadCell): CellValue {
  if (cell instanceof Failure)
    return cell.kind === "bad-argument" ? "#VALUE!" : absentWords.notAvailable;
  return typeof cell === "number" ? new Decimal(cell) : cell;
}

/** A status of at most this many characters is the mark of all figures of the column; a longer one is words. */
const longestMark = 3;

function planMark(frame: Frame, column: number, status: CellValue): void {
  const told = addressOf(frame, rows.status, column);
  const mark = markIn(status);
  const short = `IF(LEN(${told})>${longestMark},"",${told})`;
  put(frame, rows.mark, column, { formula: `IFERROR(${short},"")`, value: mark, needs: "heads" });
  const address = addressOf(frame, rows.mark, column);
  const period = addressOf(frame, rows.period, column);
  put(frame, rows.derived, column, {
    formula: `IF(ISNUMBER(FIND("d",${address})),${period},"")`,
    value: mark.includes("d") ? contentAt(frame, rows.period, column) : "",
    needs: "heads",
  });
}

/** Returns the mark that a whole column has according to its status; "" if it has none. */
export const markIn = (status: CellValue): string =>
  typeof status === "string" && !status.startsWith("#") && status.length <= longestMark
    ? status
    : "";
