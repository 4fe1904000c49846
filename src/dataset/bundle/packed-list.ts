import { certain } from "../../errors.ts";
import { onNeed } from "../on-need.ts";
import type { ListFiles, ListSources, TextFile, TextSource } from "./bundle.ts";

/** The files that are not printed tables, as they ship: each kind of file is one text. */
export type PackedLists = Readonly<Record<keyof ListFiles, string>>;

/** Ends the header and each block of a list that is packed by blocks, and ends the file of each release. */
export const endOfBlock = "\f";

/** In a packed list: the same as the cell above. */
export const ditto = "^";

/**
 * Returns a list as it is in `data/`. It is packed column by column, one cell a line, with a tab after each column, so
 * that similar texts are side by side. A cell equal to the one above it is a `ditto`.
 */
export function unpackList(packed: string): string {
  const columns = packed.split("\t").map((column) => {
    let above = "";
    return column.split("\n").map((cell) => (above = cell === ditto ? above : cell));
  });
  return certain(columns[0])
    .map((_, row) =>
      columns
        .map((cells) => cells[row])
        .join("\t")
        .trimEnd(),
    )
    .join("\n");
}

/** Returns a list of records as it is in `data/`, its rows block by block. */
export function unpackRecords(packed: string): string {
  const [header = "", ...blocks] = blocksIn(packed);
  return [header, ...blocks.map(unpackList)].join("\n");
}

/** Returns the lists of a bundle as they are in `data/`. */
export const unpackLists = (packed: PackedLists): ListFiles => ({
  ...unpackSources(packed),
  restatements: unpackRecords(packed.restatements),
  redefinitions: unpackRecords(packed.redefinitions),
  exceptions: unpackRecords(packed.exceptions),
});

/** Returns the sources of the lists. Each list and each block is unpacked when it is read. */
export const unpackSources = (packed: PackedLists): ListSources =>
  onNeed({
    version: () => packed.version,
    items: () => unpackList(packed.items),
    tableList: () => unpackList(packed.tableList),
    releases: () => unpackList(packed.releases),
    restatements: () => blocksOf(packed.restatements),
    redefinitions: () => blocksOf(packed.redefinitions),
    corrections: () => unpackList(packed.corrections),
    exceptions: () => blocksOf(packed.exceptions),
    sums: () => unpackList(packed.sums),
    remarks: () => unpackList(packed.remarks),
    prose: () => filesOf(packed.prose),
    claims: () => filesOf(packed.claims),
  });

/** The first line of a packed file is the code of its release. */
const filesOf = (packed: string): (TextFile & TextSource)[] =>
  blocksIn(packed).map((block) => {
    const release = certain(block.split("\n", 1)[0]);
    return {
      release,
      get text() {
        return unpackList(block.slice(release.length + 1));
      },
      mentions: (text) => block.includes(text),
    };
  });

/** A ditto repeats a cell of the same block, so every text of a row is also in the packed block. */
function blocksOf(packed: string): TextSource[] {
  const [header = "", ...blocks] = blocksIn(packed);
  return blocks.map((block) => ({
    get text() {
      return `${header}\n${unpackList(block)}`;
    },
    mentions: (text) => block.includes(text),
  }));
}

const blocksIn = (packed: string): string[] => (packed === "" ? [] : packed.split(endOfBlock));
