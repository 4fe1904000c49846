import { distance } from "fastest-levenshtein";
import type { Nearest } from "./nearest.ts";

interface Name {
  readonly text: string;
  readonly letters: Letters;
  /** The positions of its codes. */
  readonly at: number[];
}

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

  /** Offers the codes whose names are at most so many edits away, as far as they may be among the nearest. */
  findWithin(wanted: string, reach: number, nearest: Nearest): void {
    const letters = lettersOf(wanted);
    // The likeliest first: the nearer those found are, the fewer others are compared.
    for (let off = 0; off <= Math.min(reach, nearest.reach); off += 1)
      for (const length of off === 0 ? [wanted.length] : [wanted.length - off, wanted.length + off])
        for (const name of this.#byLength.get(length) ?? []) {
          const most = Math.min(reach, nearest.reach);
          if (fewestEdits(letters, name.letters) > most) continue;
          const far = distance(name.text, wanted);
          if (far <= most) for (const each of name.at) nearest.offer(each, far);
        }
  }

  /** Offers the codes with a name that holds all the parts: as far as is said, and a little for each letter of the name. */
  findHolding(parts: readonly string[], far: number, nearest: Nearest): void {
    const all = (this.#all ??= [...this.#names.keys()].join("\n"));
    if (!parts.every((part) => all.includes(part))) return;
    for (const { text, at } of this.#names.values())
      if (parts.every((part) => text.includes(part)))
        for (const each of at) nearest.offer(each, far + text.length / 1000);
  }
}

/** Which letters a text has, and which of them twice: a bit for each of the alphabet; other characters share the bits. */
interface Letters {
  readonly once: number;
  readonly twice: number;
}

function lettersOf(text: string): Letters {
  let [once, twice] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const bit = 1 << (text.charCodeAt(i) & 31);
    twice |= once & bit;
    once |= bit;
  }
  return { once, twice };
}

/** Returns how many edits there are at least: one edit takes one letter away at most and brings one. */
function fewestEdits(a: Letters, b: Letters): number {
  const away = bitsIn(a.once & ~b.once) + bitsIn(a.twice & ~b.twice);
  const brought = bitsIn(b.once & ~a.once) + bitsIn(b.twice & ~a.twice);
  return Math.max(away, brought);
}

/** Returns how many bits are set: those of pairs, of fours and of bytes are added up at once. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
