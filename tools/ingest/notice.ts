/** Something that a person must know or answer: what it is, its place, and what to do next. */
export interface Notice {
  /** The line of the release's text, counted from 1; undefined for the text as a whole. */
  readonly line?: number;
  readonly what: string;
  /** What to do next; undefined if nothing is to be done. */
  readonly next?: string;
}

/** Collects notices while a text is read, so that all are reported at once. */
export type Tell = (notice: Notice) => void;

/** Returns a notice in a sentence or two, with its line. */
export function formatNotice({ line, what, next }: Notice): string {
  const where = line === undefined ? "" : `line ${line}: `;
  return `${where}${what}${next === undefined ? "" : ` ${next}`}`;
}

/** Returns notices in the order of the text; those of the text as a whole come first. */
export const inTextOrder = (notices: readonly Notice[]): Notice[] =>
  [...notices].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
