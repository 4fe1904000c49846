/** A way from one boundary to another that can be taken forwards, which adds, or backwards, which subtracts. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** A link of a chain and the direction it is taken in. */
export interface Taken<L extends Link> {
  readonly link: L;
  readonly sign: bigint;
}

interface Reached<L extends Link> {
  readonly chain: readonly Taken<L>[];
  readonly subtracted: number;
}

/**
 * Returns the chain of the fewest links from one boundary to another, of equally long ones that which subtracts least.
 *
 * @example
 * // 1H03 from FY2003, 3Q03 and 4Q03: FY2003 - 4Q03 - 3Q03
 */
export function shortestChain<L extends Link>(
  links: readonly L[],
  from: number,
  to: number,
): readonly Taken<L>[] | undefined {
  let reached = new Map<number, Reached<L>>([[from, { chain: [], subtracted: 0 }]]);
  for (let length = 0; length < links.length && !reached.has(to); length += 1)
    reached = oneFurther(links, reached);
  return reached.get(to)?.chain;
}

/** Adds the boundaries that one more link reaches to those that are reached. */
function oneFurther<L extends Link>(
  links: readonly L[],
  reached: ReadonlyMap<number, Reached<L>>,
): Map<number, Reached<L>> {
  const further = new Map(reached);
  const offer = (link: L, start: number, end: number, sign: bigint): void => {
    const before = reached.get(start);
    if (!before || reached.has(end)) return;
    const subtracted = before.subtracted + (sign < 0n ? 1 : 0);
    const known = further.get(end);
    if (known && known.subtracted <= subtracted) return;
    further.set(end, { chain: [...before.chain, { link, sign }], subtracted });
  };
  for (const link of links) {
    offer(link, link.from, link.to, 1n);
    offer(link, link.to, link.from, -1n);
  }
  return further;
}
