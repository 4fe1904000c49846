import { onNeed } from "../on-need.ts";
import type { ListFiles, TextFile } from "./bundle.ts";

/** In a packed list: as the cell above it. */
export const ditto = "^";

/**
 * Returns a list as `data/` has it. It is packed column by column, and a cell like the one above it is a `ditto`: similar
 * texts then stand together. A line is a cell, and a tab ends a column.
 */
export function unpackList(packed: string): string {
  const columns = packed.split("\t").map((column) => {
    let above = "";
    return column.split("\n").map((cell) => (above = cell === ditto ? above : cell));
  });
  const [first = []] = columns;
  return first
    .map((_, row) =>
      columns
        .map((cells) => cells[row])
        .join("\t")
        .trimEnd(),
    )
    .join("\n");
}

/** Returns the lists of a bundle as `data/` has them, each unpacked when it is first read. */
export const unpackLists = (packed: ListFiles): ListFiles =>
  onNeed({
    version: () => packed.version,
    items: () => unpackList(packed.items),
    tableList: () => unpackList(packed.tableList),
    releases: () => unpackList(packed.releases),
    restatements: () => unpackList(packed.restatements),
    redefinitions: () => unpackList(packed.redefinitions),
    corrections: () => unpackList(packed.corrections),
    exceptions: () => unpackList(packed.exceptions),
    sums: () => unpackList(packed.sums),
    remarks: () => unpackList(packed.remarks),
    prose: () => packed.prose.map(unpackText),
    claims: () => packed.claims.map(unpackText),
  });

const unpackText = ({ release, text }: TextFile): TextFile =>
  onNeed({ release: () => release, text: () => unpackList(text) });
