import type { TextSource } from "../bundle/bundle.ts";
import { keepingFor } from "../on-need.ts";

/** The records of a list of `data/`. A block is decoded only when a look-up needs it. */
export interface RecordList<T> {
  readonly all: () => readonly T[];
  /** Returns the records about an item. With `text`, only the blocks that also contain that text are read. */
  readonly about: (item: string, text?: string) => readonly T[];
}

/** Returns the records of some blocks, in the order of the file. */
export function decodeRecords<T>(
  blocks: readonly TextSource[],
  decode: (text: string) => readonly T[],
  isAbout: (record: T, item: string) => boolean,
): RecordList<T> {
  const decoded = keepingFor((block: TextSource) => decode(block.text));
  return {
    all: () => blocks.flatMap(decoded),
    about: (item, text = item) =>
      blocks
        .filter((block) => block.mentions(item) && block.mentions(text))
        .flatMap(decoded)
        .filter((record) => isAbout(record, item)),
  };
}

/** Returns the records of a list that meet a condition. */
export const filterRecords = <T>(
  { all, about }: RecordList<T>,
  isMet: (record: T) => boolean,
): RecordList<T> => ({
  all: () => all().filter(isMet),
  about: (item, text) => about(item, text).filter(isMet),
});
