import { distance } from "fastest-levenshtein";
import type { Offers } from "./nearest.ts";

/** Occurrences of one letter are counted up to this number. */
const times = 4;
/** The length of what `lettersOf` returns: one number for each occurrence, and the count of letters. */
const entries = times + 1;

interface Name {
  readonly text: string;
  /** The positions of the codes with this name. */
  readonly at: number[];
}

/** Names of one length. Their letters are in one array, because most names are ruled out by it alone. */
interface Alike {
  readonly names: Name[];
  readonly letters: number[];
}

/**
 * A set of names that finds the ones near a text.
 *
 * The length and letters rule out most names, so few edit distances are computed.
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

  /** Offers the codes whose names are at most `reach` edits away, if they can be among the nearest. */
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
    // Likely names come first: once near ones are found, the rest need not be compared.
    likely.forEach((names, fewest) => {
      for (const { text, at } of names) {
        if (fewest > nearest.reach) return;
        const far = distance(text, wanted);
        if (far <= reach) for (const each of at) nearest.offer(each, far);
      }
    });
  }

  /**
   * Offers the codes with a name that contains all the parts, at the distance `far` plus a little for each letter of the
   * name.
   */
  findHolding(parts: readonly string[], far: number, nearest: Offers): void {
    const all = (this.#all ??= [...this.#names.keys()].join("\n"));
    if (!parts.every((part) => all.includes(part))) return;
    for (const { text, at } of this.#names.values())
      if (parts.every((part) => text.includes(part)))
        for (const each of at) nearest.offer(each, far + text.length / 1000);
  }
}

/**
 * Returns the letters of a text as bit sets: the letters that occur, those that occur twice, three and four times. Each
 * has a bit for each letter of the alphabet; other characters share the bits. The last number is the count of bits set.
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
 * Returns a lower bound of the edit distance to a name in `row`, or some number over `most`. One edit removes at most one
 * letter and adds at most one.
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

/** Returns how many bits are set, adding pairs, groups of four and bytes in parallel. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
