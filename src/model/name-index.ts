import { distance } from "fastest-levenshtein";

/**
 * Returns a name in the form used to compare names: only letters and digits, without the parts in parentheses. Where
 * nothing is left, as of "%", the marks themselves.
 */
export function fold(name: string): string {
  const plain = name.normalize("NFKC").toLowerCase();
  const folded = plain.replace(/\([^)]*\)/g, "").replace(marks, "");
  return folded === "" ? plain.trim() : folded;
}

const marks = /[^\p{L}\p{N}]/gu;

/** The same with the parts in parentheses, which tell some names apart. */
const foldWhole = (name: string): string => name.normalize("NFKC").toLowerCase().replace(marks, "");

interface Name {
  /** Folded, or normalised for a code. */
  readonly text: string;
  readonly letters: number;
  /** The position of its code. */
  readonly at: number;
}

/** A code, the same normalised, and its other names. */
type Named = readonly [code: string, typed: string, names: readonly string[]];

/**
 * The names of the codes of one list, for what was mistyped. It is made by the first mistake.
 *
 * Most texts are told far from a name by their lengths and letters alone, so few distances are computed.
 */
export class NameIndex {
  readonly #list: readonly string[];
  readonly #codes: readonly Name[];
  readonly #names: Name[] = [];
  readonly #byName = new Map<string, number[]>();

  constructor(list: readonly Named[]) {
    this.#list = list.map(([code]) => code);
    this.#codes = list.map(([, typed], at) => named(typed, at));
    list.forEach(([code, , names], at) => {
      this.#add(fold(code), at);
      for (const name of names) {
        this.#add(fold(name), at);
        if (/[(（]/.test(name)) this.#add(foldWhole(name), at);
      }
    });
  }

  #add(text: string, at: number): void {
    const known = this.#byName.get(text);
    if (known?.includes(at)) return;
    if (known) known.push(at);
    else this.#byName.set(text, [at]);
    this.#names.push(named(text, at));
  }

  /** Returns the codes that have a name, whole: by itself, or without its parts in parentheses. */
  named(typed: string): string[] {
    const whole = /[(（]/.test(typed) ? this.#byName.get(foldWhole(typed)) : undefined;
    const found = whole ?? this.#byName.get(fold(typed)) ?? this.#byName.get(member(typed));
    return (found ?? []).map((at) => this.#list[at] ?? "");
  }

  /** Returns the codes that have the name, else those with a slip in it, else those whose names hold it in part. */
  nearest(typed: string, code: string): string[] {
    const exact = this.named(typed);
    if (exact.length > 0) return exact;
    const far = new Map<number, number>();
    const offer = (at: number, distance: number): void => {
      if (distance < (far.get(at) ?? Infinity)) far.set(at, distance);
    };
    this.#findSlips(typed, code, offer);
    if (far.size === 0) this.#findParts(typed, code, offer);
    return [...far]
      .sort(([a, far], [b, far2]) => far - far2 || a - b)
      .map(([at]) => this.#list[at] ?? "");
  }

  #findSlips(typed: string, code: string, offer: (at: number, far: number) => void): void {
    const reach = code.length < 5 ? 1 : Math.max(2, Math.ceil(code.length / 3));
    findWithin(this.#codes, code, reach, offer);
    const name = fold(typed);
    if (name.length >= 4)
      findWithin(this.#names, name, Math.min(3, Math.floor(name.length / 5)), offer);
  }

  /** A part of a name, all words of a text in one name, or a name among the words. */
  #findParts(typed: string, code: string, offer: (at: number, far: number) => void): void {
    const words = wordsOf(typed);
    for (const word of [typed.replace(prefix, ""), ...typed.split(/\s+/)])
      for (const at of this.#byName.get(fold(word)) ?? []) offer(at, 0);
    const name = fold(typed);
    const shortest = beyondAscii.test(name) ? 2 : 4;
    for (const { text, at } of this.#names) {
      const excess = text.length / 1000;
      if (name.length >= shortest && text.includes(name)) offer(at, 1 + excess);
      else if (words.length > 1 && words.every((word) => text.includes(word)))
        offer(at, 2 + excess);
    }
    if (code.length < 2) return;
    const ending = code.slice(code.indexOf("."));
    for (const { text, at } of this.#codes) {
      if (text.includes(code) || (ending.startsWith(".") && text.endsWith(ending)))
        offer(at, 1 + text.length / 1000);
    }
  }
}

const beyondAscii = /[^\x20-\x7e]/;

const named = (text: string, at: number): Name => ({ text, letters: lettersOf(text), at });

/** The part of a code after its family. */
const member = (typed: string): string => fold(typed.slice(typed.lastIndexOf(".") + 1));

/** What vendors write before the names of their items. */
const prefix = /^(?:IQ|FF|IS|BS|CF)_/i;

/** The words of a text, without such a prefix. */
const wordsOf = (typed: string): string[] =>
  typed
    .replace(prefix, "")
    .split(/[\s_./,:-]+/)
    .map(fold)
    .filter((word) => word !== "");

function findWithin(
  names: readonly Name[],
  wanted: string,
  reach: number,
  offer: (at: number, far: number) => void,
): void {
  const letters = lettersOf(wanted);
  for (const { text, letters: own, at } of names) {
    if (Math.abs(text.length - wanted.length) > reach) continue;
    // One edit takes one letter away and brings another.
    if (bitsIn(letters ^ own) > 2 * reach) continue;
    const far = distance(text, wanted);
    if (far <= reach) offer(at, far);
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
