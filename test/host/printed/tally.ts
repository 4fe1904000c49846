/**
 * What a number of a sheet turned out to be: the printed text, its exact value or what rounds to it; or one that no
 * release prints, and why. A change of figures that are printed in millions lies `within millions` where the printed
 * percentage and the printed millions can both be right; `documented` ones are in data/exceptions.tsv.
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

/** The kinds that were held against a printed text. */
const compared: readonly Kind[] = ["exact", "rounded", "within millions", "documented"];

/** Numbers of sheets by what they turned out to be, and those that are not what is printed, in words. */
export class Tally {
  readonly differing: string[] = [];
  readonly #counts = new Map<Kind, number>();

  add(kind: Kind, times = 1): void {
    this.#counts.set(kind, this.of(kind) + times);
  }

  of(kind: Kind): number {
    return this.#counts.get(kind) ?? 0;
  }

  /** How many were held against a printed text, those that differ among them. */
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
