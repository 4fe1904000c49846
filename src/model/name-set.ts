import { distance } from "fastest-levenshtein";
import type { Offers } from "./nearest.ts";

/** So many of one letter are counted. */
const times = 4;
/** What `lettersOf` returns: a number for each time, and how many letters were counted. */
const entries = times + 1;

interface Name {
  readonly text: string;
  /** The positions of its codes. */
  readonly at: number[];
}

/** Names of one length. Their letters stand in one row, since most are not looked at further. */
interface Alike {
  readonly names: Name[];
  readonly letters: number[];
}

/**
 * Names in one form, searched for what is like them.
 *
 * Most names are told far from a text by their lengths and letters alone, so few distances are computed.
 */
export class NameSet {
  readonly #names = new Map<string, Name>();
  readonly #byLength = new Map<number, Alike>();
  #all: string | undefined;

  /** Adds a name of the code at a position. */
  add(text: string, at: number): void {
    const known = this.#names.get(text);
    if (known) {
      if (!known.at.includes(at)) known.at.push(at);
      return;
    }
    const name = { text, at: [at] };
    this.#names.set(text, name);
    const alike = this.#byLength.get(text.length) ?? { names: [], letters: [] };
    this.#byLength.set(text.length, alike);
    alike.names.push(name);
    alike.letters.push(...lettersOf(text));
  }

  /** Returns the positions of the codes that have a name. */
  get(text: string): readonly number[] | undefined {
    return this.#names.get(text)?.at;
  }

  /** Offers the codes whose names are at most so many edits away, as far as they may be among the nearest. */
  findWithin(wanted: string, reach: number, nearest: Offers): void {
    const letters = lettersOf(wanted);
    const likely: Name[][] = [];
    const most = Math.min(reach, nearest.reach);
    for (let length = wanted.length - reach; length <= wanted.length + reach; length += 1) {
      const alike = this.#byLength.get(length);
      alike?.names.forEach((name, n) => {
        const fewest = fewestEdits(letters, alike.letters, n * entries, most);
        if (fewest <= most) (likely[fewest] ??= []).push(name);
      });
    }
    // The likeliest first: the nearer those found are, the fewer others are compared.
    likely.forEach((names, fewest) => {
      for (const { text, at } of names) {
        if (fewest > nearest.reach) return;
        const far = distance(text, wanted);
        if (far <= reach) for (const each of at) nearest.offer(each, far);
      }
    });
  }

  /** Offers the codes with a name that holds all the parts: as far as is said, and a little for each letter of the name. */
  findHolding(parts: readonly string[], far: number, nearest: Offers): void {
    const all = (this.#all ??= [...this.#names.keys()].join("\n"));
    if (!parts.every((part) => all.includes(part))) return;
    for (const { text, at } of this.#names.values())
      if (parts.every((part) => text.includes(part)))
        for (const each of at) nearest.offer(each, far + text.length / 1000);
  }
}

/**
 * Returns which letters a text has, and which of them twice, three and four times: a number each, in it a bit for each
 * letter of the alphabet; other characters share the bits. The last number tells how many bits there are.
 */
function lettersOf(text: string): number[] {
  const letters = Array.from({ length: entries }, () => 0);
  let counted = 0;
  for (let i = 0; i < text.length; i += 1) {
    const bit = 1 << (text.charCodeAt(i) & 31);
    let n = 0;
    while (n < times && ((letters[n] ?? 0) & bit) !== 0) n += 1;
    if (n === times) continue;
    letters[n] = (letters[n] ?? 0) | bit;
    counted += 1;
  }
  letters[times] = counted;
  return letters;
}

/**
 * Returns how many edits there are at least to a name in a row of letters, or some number over `most`: one edit takes one
 * letter away at most and brings one.
 */
function fewestEdits(
  letters: readonly number[],
  row: readonly number[],
  from: number,
  most: number,
): number {
  let away = 0;
  for (let n = 0; n < times && away <= most; n += 1)
    away += bitsIn((letters[n] ?? 0) & ~(row[from + n] ?? 0));
  const longer = (row[from + times] ?? 0) - (letters[times] ?? 0);
  return longer > 0 ? away + longer : away;
}

/** Returns how many bits are set: those of pairs, of fours and of bytes are added up at once. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
