import type { TextSource } from "../bundle/bundle.ts";
import { keepingFor } from "../on-need.ts";

/** The records of a list of `data/`. A block of them is decoded when a look-up needs it, or all of them. */
export interface RecordList<T> {
  readonly all: () => readonly T[];
  /** Returns the records about an item, of the blocks that have another text too where one is given. */
  readonly about: (item: string, text?: string) => readonly T[];
}

/** Returns the records of some blocks, in their order. */
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
