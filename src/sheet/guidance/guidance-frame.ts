import type { Dataset } from "../../dataset/dataset.ts";
import type { Guidance } from "../../dataset/decode/decode-guidance.ts";
import type { Period } from "../../model/period.ts";
import { cellAddress, type Fixed } from "../plan/address.ts";
import { Grid } from "../plan/grid.ts";
import type { Placement } from "../plan/placement.ts";
import { foldedWidth, logColumns, logWidths } from "./guidance-columns.ts";

/** What the parts of the log share. */
export interface GuidanceFrame {
  readonly data: Dataset;
  readonly entries: readonly Guidance[];
  /** The periods of the block that one formula fills: the periods of the guidance, and their bases. */
  readonly periods: readonly Period[];
  readonly placement: Placement;
  readonly grid: Grid;
  readonly columnWidths: readonly number[];
  readonly address: (row: number, column: number, fixed?: Fixed) => string;
}

/** Returns an empty frame for the log at its place. */
export function placeGuidance(
  data: Dataset,
  entries: readonly Guidance[],
  placement: Placement,
): GuidanceFrame {
  const asked = entries.flatMap(({ period, base }) => (base ? [period, base] : [period]));
  const byCode = new Map(asked.map((period) => [period.code, period]));
  const periods = placement.fill === "spill" ? [...byCode.values()] : [];
  const { anchor } = placement;
  return {
    data,
    entries,
    periods,
    placement,
    grid: new Grid(logColumns.firstFigure + periods.length),
    columnWidths: [...logWidths, ...periods.map(() => foldedWidth)],
    address: (row, column, fixed) =>
      cellAddress({ row: anchor.row + row, column: anchor.column + column }, fixed),
  };
}
