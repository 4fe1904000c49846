import { distance } from "fastest-levenshtein";

interface Name {
  readonly text: string;
  readonly letters: number;
  /** The positions of its codes. */
  readonly at: number[];
}

type Offer = (at: number, far: number) => void;

/**
 * Names in one form, searched for what is like them.
 *
 * Most names are told far from a text by their lengths and letters alone, so few distances are computed.
 */
export class NameSet {
  readonly #names = new Map<string, Name>();
  readonly #byLength = new Map<number, Name[]>();
  #all: string | undefined;

  /** Adds a name of the code at a position. */
  add(text: string, at: number): void {
    const known = this.#names.get(text);
    if (known) {
      if (!known.at.includes(at)) known.at.push(at);
      return;
    }
    const name = { text, letters: lettersOf(text), at: [at] };
    this.#names.set(text, name);
    const alike = this.#byLength.get(text.length);
    if (alike) alike.push(name);
    else this.#byLength.set(text.length, [name]);
  }

  /** Returns the positions of the codes that have a name. */
  get(text: string): readonly number[] | undefined {
    return this.#names.get(text)?.at;
  }

  /** Offers the codes whose names are at most so many edits away. */
  findWithin(wanted: string, reach: number, offer: Offer): void {
    const letters = lettersOf(wanted);
    for (let length = wanted.length - reach; length <= wanted.length + reach; length += 1)
      for (const { text, letters: own, at } of this.#byLength.get(length) ?? []) {
        // One edit takes one letter away and brings another.
        if (bitsIn(letters ^ own) > 2 * reach) continue;
        const far = distance(text, wanted);
        if (far <= reach) for (const each of at) offer(each, far);
      }
  }

  /** Offers the codes with a name that holds all the parts: as far as is said, and a little for each letter of the name. */
  findHolding(parts: readonly string[], far: number, offer: Offer): void {
    const all = (this.#all ??= [...this.#names.keys()].join("\n"));
    if (!parts.every((part) => all.includes(part))) return;
    for (const { text, at } of this.#names.values())
      if (parts.every((part) => text.includes(part)))
        for (const each of at) offer(each, far + text.length / 1000);
  }
}

/** Returns which letters a text has, a bit for each of the alphabet; other characters share the bits. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

function bitsIn(letters: number): number {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) count += 1;
  return count;
}
