/**
 * Figures by item: thousands of yen; contracts and shares in single units; bandwidth in tenths of a Gbps. They are the
 * figures of a quarter before any restatement.
 */
export type Figures = ReadonlyMap<string, number>;

/** Returns the sum of some items; a missing item counts as 0. */
export const sumIn = (figures: Figures, items: readonly string[]): number =>
  items.reduce((sum, item) => sum + (figures.get(item) ?? 0), 0);
