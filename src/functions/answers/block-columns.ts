import { attempt, badArgument, Failure } from "../../errors.ts";
import type { ViewedColumn } from "../../statements/columns/column.ts";
import { columnIn } from "../ask/decode-text.ts";
import type { Call } from "../ask/call.ts";
import type { CellText } from "../parameters.ts";
import type { Chosen } from "./block.ts";

/**
 * Returns the columns of a block: one period each, with its own release or the one release of all. LFQ counts in that
 * release. A blank period is a blank column. A wrong period or release is an error in its own column only.
 *
 * @throws bad-argument if the releases are neither one nor as many as the periods.
 */
export function blockColumns(
  call: Call,
  periods: readonly CellText[],
  releases: readonly CellText[],
): Chosen<ViewedColumn>[] {
  if (releases.length > 1 && releases.length !== periods.length) {
    throw badArgument(
      `IIJ.${call.entry.id} takes one release for all periods or one for each; periods: ${periods.length}, releases: ${releases.length}.`,
      { reason: "count of releases", periods: periods.length, releases: releases.length },
    );
  }
  return periods.map((period, i) => {
    const release = (releases.length > 1 ? releases[i] : releases[0]) ?? "";
    if (period === "" || period instanceof Failure) return period;
    if (release instanceof Failure) return release;
    return attempt(() => ({ chosen: columnOf(call, period, release) }));
  });
}

function columnOf(call: Call, period: string, release: string): ViewedColumn {
  const { view, ...column } = columnIn(call, period, { name: "releases", text: release });
  const { data, knownOn } = view;
  return { data, ...column, ...(knownOn !== undefined && { knownOn }) };
}

/** Returns the columns without blanks and errors, in their order. */
export const askable = (columns: readonly Chosen<ViewedColumn>[]): ViewedColumn[] =>
  columns.flatMap((column) => (column === "" || column instanceof Failure ? [] : [column.chosen]));
