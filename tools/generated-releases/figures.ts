/**
 * Figures by item: thousands of yen; contracts and shares as they are; bandwidth in tenths of a Gbps. They are what a quarter
 * comes to before anything is restated.
 */
export type Figures = ReadonlyMap<string, number>;

/** Returns the sum of some items; what is not there counts nothing. */
export const sumIn = (figures: Figures, items: readonly string[]): number =>
  items.reduce((sum, item) => sum + (figures.get(item) ?? 0), 0);
