let last: Promise<unknown> = Promise.resolve();

/**
 * Does some work once all that was begun before it has ended, and returns what it comes to. Of two insertions at once,
 * both would find the same name free for their sheets.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine;
  return mine;
}
