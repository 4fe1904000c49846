import { keepingTexts } from "./keeping-texts.ts";
import { NameSet } from "./name-set.ts";
import { most, Nearest } from "./nearest.ts";

/**
 * Returns a name in the form that is compared: only letters and digits, without the parts in parentheses. If nothing is
 * left, as for "%", the marks themselves.
 */
export function fold(name: string): string {
  const plain = (beyondAscii.test(name) ? name.normalize("NFKC") : name).toLowerCase();
  const folded = plain.replace(/\([^)]*\)/g, "").replace(marks, "");
  return folded === "" ? plain.trim() : folded;
}

/** Kept, because each list of codes compares the same typed text. */
const foldTyped = keepingTexts(fold);

const beyondAscii = /[^\x20-\x7e]/;
const marks = /[^\p{L}\p{N}]/gu;

/** The same, with the parts in parentheses, which distinguish some names. */
const foldWhole = (name: string): string => name.normalize("NFKC").toLowerCase().replace(marks, "");

/** A code, the code normalised, and its other names. */
type Named = readonly [code: string, typed: string, names: readonly string[]];

/** The names of the codes of one list, to find what a mistyped text means. It is built at the first mistake. */
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

  /** Returns up to three codes with a name that equals the text, as it is or without its parts in parentheses. */
  named(typed: string): string[] {
    const whole = /[(（]/.test(typed) ? this.#names.get(foldWhole(typed)) : undefined;
    const found = whole ?? this.#names.get(foldTyped(typed)) ?? this.#ofMember(typed);
    return found ? this.#codesAt(found.slice(0, most)) : [];
  }

  /** Returns up to three codes whose names are a few edits away, else those whose names contain the text or a part of it. */
  nearest(typed: string, code: string): string[] {
    const nearest = new Nearest();
    this.#findSlips(typed, code, nearest);
    if (nearest.positions.length === 0) this.#findParts(typed, code, nearest);
    return this.#codesAt(nearest.positions);
  }

  /** The codes with a name equal to the part of a typed code after its family. */
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

  /** Offers names that equal a word, contain the text, or contain all its words; the shortest is the nearest. */
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

/** Prefixes that data vendors use for the names of their items. */
const prefix = /^(?:IQ|FF|IS|BS|CF)_/i;

/** The words of a text, without such a prefix. */
const wordsOf = (typed: string): string[] =>
  typed
    .replace(prefix, "")
    .split(/[\s_./,:-]+/)
    .map(fold)
    .filter((word) => word !== "");
