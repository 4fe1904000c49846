/** The most codes that are suggested. */
export const most = 3;

/** Takes the codes that a search finds, by position in the list. */
export interface Offers {
  /** A code that is farther away is not wanted. */
  readonly reach: number;
  /** Takes a code at a distance. */
  offer(at: number, far: number): void;
}

/** The nearest codes that a search has found so far, by position in the list. */
export class Nearest implements Offers {
  /** Nearest first; of equally near codes the earlier one. */
  readonly #found: { readonly at: number; readonly far: number }[] = [];

  /** A code that is farther away is not among the nearest. */
  get reach(): number {
    return this.#found[most - 1]?.far ?? Infinity;
  }

  /** The positions, nearest first; none when nothing was found. */
  get positions(): readonly number[] {
    return this.#found.map(({ at }) => at);
  }

  /** Takes a code at a distance. If a code is offered several times, the least distance counts. */
  offer(at: number, far: number): void {
    const found = this.#found;
    const known = found.findIndex((each) => each.at === at);
    if (known >= 0 && (found[known]?.far ?? 0) <= far) return;
    if (known >= 0) found.splice(known, 1);
    const after = found.findIndex((each) => far < each.far || (far === each.far && at < each.at));
    found.splice(after < 0 ? found.length : after, 0, { at, far });
    if (found.length > most) found.pop();
  }
}
