import type { Release } from "../model/release.ts";
import type { DocumentedException } from "./decode/decode-exceptions.ts";
import type { RecordList } from "./decode/decode-records.ts";
import type { PrintedTable } from "./decode/decode-tables.ts";
import { keeping } from "./on-need.ts";
import type { PrintedRelease } from "./printed-release.ts";

/** A print that contradicts the figure of its own release: where it is printed, its text and the reason. */
export interface Contradiction {
  readonly table: PrintedTable;
  readonly item: string;
  readonly period: string;
  readonly printed: string;
  readonly reason: string;
}

/** Returns the documented prints of an item in one release that contradict the figure served. */
export type ContradictionsOf = (item: string, release: Release) => readonly Contradiction[];

/** Only exceptions to this check name contradictions. */
const relation = "same figure";

/**
 * Returns a `ContradictionsOf`: it finds the prints with an exception, and the same texts in the same table of newer
 * releases.
 */
export function contradictionsIn(
  exceptions: RecordList<DocumentedException>,
  printed: (release: Release) => PrintedRelease | undefined,
): ContradictionsOf {
  // Looked up once for all releases: an exception of any release may apply to a newer one.
  const about = keeping((item: string) =>
    exceptions.about(item, relation).filter((exception) => exception.relation === relation),
  );
  const known = keeping((release: Release) => {
    const held = printed(release)?.held ?? [];
    return keeping((item: string) =>
      about(item).flatMap((exception) =>
        held
          .filter((table) => canCarry(exception, table) && table.prints(item))
          .filter(({ table }) => printsText(table, exception))
          .map(({ table }) => ({ ...exception, table })),
      ),
    );
  });
  return (item, release) => known(release)(item);
}

/** Says whether an exception may excuse a table: its own, or the same one of a newer release. */
export const canCarry = (
  { table, release }: DocumentedException,
  {
    identity,
    release: by,
  }: { readonly identity: { readonly code: string }; readonly release: Release },
): boolean => identity.code === table && by.quarter.first >= release.quarter.first;

function printsText({ rows, columns }: PrintedTable, exception: DocumentedException): boolean {
  const at = columns.findIndex(
    ({ period, column }) => period.code === exception.period && column === exception.column,
  );
  return rows.some(({ item, cells }) => item === exception.item && cells[at] === exception.printed);
}
