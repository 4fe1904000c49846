import { keepingTexts } from "./keeping-texts.ts";
import { NameSet } from "./name-set.ts";
import { most, Nearest } from "./nearest.ts";

/**
 * Returns a name in the form used to compare names: only letters and digits, without the parts in parentheses. Where
 * nothing is left, as of "%", the marks themselves.
 */
export function fold(name: string): string {
  const plain = (beyondAscii.test(name) ? name.normalize("NFKC") : name).toLowerCase();
  const folded = plain.replace(/\([^)]*\)/g, "").replace(marks, "");
  return folded === "" ? plain.trim() : folded;
}

/** Each list of codes compares the text that was typed. */
const foldTyped = keepingTexts(fold);

const beyondAscii = /[^\x20-\x7e]/;
const marks = /[^\p{L}\p{N}]/gu;

/** The same with the parts in parentheses, which tell some names apart. */
const foldWhole = (name: string): string => name.normalize("NFKC").toLowerCase().replace(marks, "");

/** A code, the same normalised, and its other names. */
type Named = readonly [code: string, typed: string, names: readonly string[]];

/** The names of the codes of one list, for what was mistyped. It is made by the first mistake. */
export class NameIndex {
  readonly #list: readonly string[];
  readonly #codes = new NameSet();
  readonly #names = new NameSet();

  constructor(list: readonly Named[]) {
    this.#list = list.map(([code]) => code);
    list.forEach(([code, typed, names], at) => {
      this.#codes.add(typed, at);
      for (const name of [code, ...names]) {
        this.#names.add(fold(name), at);
        if (/[(（]/.test(name)) this.#names.add(foldWhole(name), at);
      }
    });
  }

  /** Returns up to three codes that have a name, whole: by itself, or without its parts in parentheses. */
  named(typed: string): string[] {
    const whole = /[(（]/.test(typed) ? this.#names.get(foldWhole(typed)) : undefined;
    const found = whole ?? this.#names.get(foldTyped(typed)) ?? this.#ofMember(typed);
    return found ? this.#codesAt(found.slice(0, most)) : [];
  }

  /** Returns up to three codes with a slip in their names, else those whose names hold a text in part. */
  nearest(typed: string, code: string): string[] {
    const nearest = new Nearest();
    this.#findSlips(typed, code, nearest);
    if (nearest.positions.length === 0) this.#findParts(typed, code, nearest);
    return this.#codesAt(nearest.positions);
  }

  /** Those that have the part of a code after its family. */
  #ofMember(typed: string): readonly number[] | undefined {
    const point = typed.lastIndexOf(".");
    return point < 0 ? undefined : this.#names.get(fold(typed.slice(point + 1)));
  }

  #codesAt(positions: readonly number[]): string[] {
    return positions.map((at) => this.#list[at] ?? "");
  }

  #findSlips(typed: string, code: string, nearest: Nearest): void {
    const reach = code.length < 5 ? 1 : Math.max(2, Math.ceil(code.length / 3));
    this.#codes.findWithin(code, reach, nearest);
    const name = foldTyped(typed);
    if (name.length >= 4)
      this.#names.findWithin(name, Math.min(3, Math.floor(name.length / 5)), nearest);
  }

  /** A name among the words, a part of a name, or all the words in one name: of those alike the shortest. */
  #findParts(typed: string, code: string, nearest: Nearest): void {
    for (const word of [typed.replace(prefix, ""), ...typed.split(/\s+/)])
      for (const at of this.#names.get(fold(word)) ?? []) nearest.offer(at, 0);
    const name = foldTyped(typed);
    if (name.length >= (beyondAscii.test(name) ? 2 : 4))
      this.#names.findHolding([name], 1, nearest);
    const words = wordsOf(typed);
    if (words.length > 1) this.#names.findHolding(words, 2, nearest);
    if (code.length > 1) this.#codes.findHolding([code], 1, nearest);
    const ending = code.indexOf(".");
    if (ending > 0) this.#codes.findHolding([code.slice(ending)], 1, nearest);
  }
}

/** What vendors write before the names of their items. */
const prefix = /^(?:IQ|FF|IS|BS|CF)_/i;

/** The words of a text, without such a prefix. */
const wordsOf = (typed: string): string[] =>
  typed
    .replace(prefix, "")
    .split(/[\s_./,:-]+/)
    .map(fold)
    .filter((word) => word !== "");
