let last: Promise<unknown> = Promise.resolve();

/**
 * Runs some work after all work that began earlier has ended, and returns its result. Two insertions at once would find
 * the same free name for their sheets.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine;
  return mine;
}
