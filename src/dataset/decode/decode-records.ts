import type { TextSource } from "../bundle/bundle.ts";
import { keepingFor } from "../on-need.ts";

/** The records of a list of `data/`. A block of them is decoded when a look-up needs it, or all of them. */
export interface RecordList<T> {
  readonly all: () => readonly T[];
  /** Returns every record that has all of some texts, among others of the blocks that have them. */
  readonly mentioning: (...texts: readonly string[]) => readonly T[];
}

/** Returns the records of some blocks, in their order. */
export function decodeRecords<T>(
  blocks: readonly TextSource[],
  decode: (text: string) => readonly T[],
): RecordList<T> {
  const decoded = keepingFor((block: TextSource) => decode(block.text));
  return {
    all: () => blocks.flatMap(decoded),
    mentioning: (...texts) =>
      blocks.filter((block) => texts.every((text) => block.mentions(text))).flatMap(decoded),
  };
}

/** Returns the records of a list that meet a condition. */
export const filterRecords = <T>(
  { all, mentioning }: RecordList<T>,
  isMet: (record: T) => boolean,
): RecordList<T> => ({
  all: () => all().filter(isMet),
  mentioning: (...texts) => mentioning(...texts).filter(isMet),
});
