/**
 * The kind of a number of a sheet: the printed text, its exact value or a value that rounds to it; or a number that no
 * release prints, and why. A change of figures printed in millions is `within millions` if the printed percentage and the
 * printed millions can both be right; `documented` ones are in data/exceptions.tsv.
 */
export const kinds = [
  "exact",
  "rounded",
  "within millions",
  "documented",
  "derived",
  "computed",
  "translated",
  "nil",
  "elsewhere",
] as const;

export type Kind = (typeof kinds)[number];

/** The kinds that were compared with a printed text. */
const compared: readonly Kind[] = ["exact", "rounded", "within millions", "documented"];

/** Numbers of sheets by kind, and those that differ from print, in words. */
export class Tally {
  readonly differing: string[] = [];
  readonly #counts = new Map<Kind, number>();

  add(kind: Kind, times = 1): void {
    this.#counts.set(kind, this.of(kind) + times);
  }

  of(kind: Kind): number {
    return this.#counts.get(kind) ?? 0;
  }

  /** How many were compared with a printed text, including those that differ. */
  get compared(): number {
    return compared.reduce((count, kind) => count + this.of(kind), this.differing.length);
  }

  /** How many cells have been accounted for. */
  get all(): number {
    return kinds.reduce((count, kind) => count + this.of(kind), this.differing.length);
  }

  join(other: Tally): void {
    for (const kind of kinds) this.add(kind, other.of(kind));
    this.differing.push(...other.differing);
  }

  toString(): string {
    const list = (of: readonly Kind[]): string =>
      of.map((kind) => `${kind} ${this.of(kind)}`).join(", ");
    const others = kinds.filter((kind) => !compared.includes(kind));
    return [
      `compared with printed text: ${this.compared} (${list(compared)}), differing: ${this.differing.length}`,
      `not printed: ${list(others)}`,
    ].join("; ");
  }
}
