import type { FailureData } from "../errors.ts";
import { keepingTexts } from "./keeping-texts.ts";
import { NameIndex } from "./name-index.ts";

const plain = /^[\w.&/-]+$/;
const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * Returns a typed code in the form used to compare codes: upper case, half width, every dash a hyphen, without spaces,
 * invisible characters and a leading apostrophe.
 */
export const normaliseCode = keepingTexts((text) => {
  if (plain.test(text)) return text.toUpperCase();
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}|\s/gu, "")
    .replace(/^'/, "")
    .replace(dashes, "-")
    .toUpperCase();
});

/** A longer text is not a mistyped code and is not compared; the longest US-GAAP name has 114 letters. */
export const longestTyped = 120;

/** The other names of a code. */
export interface Names {
  /** Labels. They are accepted instead of the code if no other code of the list has them. */
  readonly labels?: readonly string[];
  /** Names for which the code is suggested: synonyms, printed labels. */
  readonly others?: readonly string[];
}

/** The accepted codes of one kind and their values. Case, width, spaces and hyphens do not matter. */
export class CodeTable<T> {
  readonly codes: readonly string[];
  readonly #asWritten: ReadonlyMap<string, T>;
  readonly #byCode: ReadonlyMap<string, T>;
  readonly #namesOf: (code: string) => Names;
  #spelled: ReadonlyMap<string, T | undefined> | undefined;
  #index: NameIndex | undefined;
  // Kept, because a sheet has the same wrong text in many cells.
  readonly #near = keepingTexts((typed) => this.#names.nearest(typed, normaliseCode(typed)));

  constructor(
    entries: readonly (readonly [string, T])[],
    namesOf: (code: string) => Names = () => ({}),
  ) {
    this.codes = entries.map(([code]) => code);
    this.#asWritten = new Map(entries);
    this.#byCode = new Map(entries.map(([code, value]) => [normaliseCode(code), value]));
    this.#namesOf = namesOf;
  }

  /** Returns the value of a typed code, or of a label that only one code has; else undefined. */
  find(typed: string): T | undefined {
    const written = this.#asWritten.get(typed);
    if (written !== undefined || typed.length > longestTyped) return written;
    return this.#byCode.get(normaliseCode(typed)) ?? this.#findSpelled(typed);
  }

  #findSpelled(typed: string): T | undefined {
    this.#spelled ??= spelledOf(this.codes, this.#byCode, this.#namesOf);
    return this.#spelled.get(spelling(typed));
  }

  get #names(): NameIndex {
    return (this.#index ??= new NameIndex(
      this.codes.map((code) => {
        const { labels = [], others = [] } = this.#namesOf(code);
        return [code, normaliseCode(code), [...labels, ...others]];
      }),
    ));
  }

  /** Returns up to three codes whose whole name is this text; none for a mistyped code. */
  named(typed: string): readonly string[] {
    return typed.length > longestTyped ? [] : this.#names.named(typed);
  }

  /** Returns up to three accepted codes near a mistyped one, nearest first; none if all are far. */
  nearest(typed: string): readonly string[] {
    if (typed.length > longestTyped) return [];
    const named = this.named(typed);
    return named.length > 0 ? named : this.#near(typed);
  }

  /** Returns a sentence that suggests the nearest codes, or lists the codes when none is near. */
  suggest(typed: string): string {
    const near = this.nearest(typed);
    return near.length > 0 ? formatNearest(near) : formatAccepted(this.codes);
  }
}

/** Returns a sentence that suggests codes. */
export const formatNearest = (codes: readonly string[]): string =>
  `Did you mean ${codes.join(", ")}?`;

/** Returns a sentence that lists as many codes as fit into a message. */
export function formatAccepted(codes: readonly string[]): string {
  const room = 180;
  let length = 0;
  const listed = codes.filter((code) => (length += code.length + 2) <= room);
  const left = codes.length - listed.length;
  return `Accepted: ${listed.join(", ")}${left > 0 ? ` and ${left} more` : ""}.`;
}

/**
 * Returns a text in the form that is compared with codes and labels: without spaces and the marks that people omit or
 * add.
 */
const spelling = keepingTexts((text) => normaliseCode(text).replace(/[-./_:,'’"・%]/g, ""));

/**
 * Every accepted spelling and its value; undefined for a spelling of two codes. A code takes precedence over a label, and
 * a label over a label without its parts in parentheses.
 */
function spelledOf<T>(
  codes: readonly string[],
  byCode: ReadonlyMap<string, T>,
  namesOf: (code: string) => Names,
): Map<string, T | undefined> {
  const bare = new Map<string, T | undefined>();
  const labels = new Map<string, T | undefined>();
  const spelled = new Map<string, T | undefined>();
  const add = (to: typeof spelled, name: string, value: T | undefined): void => {
    const key = spelling(name);
    to.set(key, to.has(key) && to.get(key) !== value ? undefined : value);
  };
  for (const code of codes) {
    const value = byCode.get(normaliseCode(code));
    add(spelled, code, value);
    for (const label of namesOf(code).labels ?? []) {
      add(labels, label, value);
      add(bare, label.replace(/[(（][^)）]*[)）]/g, ""), value);
    }
  }
  return new Map([...bare, ...labels, ...spelled]);
}

/** The data of a failure about a code that is not accepted. */
export interface Mistyped extends FailureData {
  readonly reason: "unknown code";
  readonly argument: string;
  readonly typed: string;
  readonly nearest: readonly string[];
}

/** Returns that data. The nearest codes are searched only when they are read. */
export function mistyped(
  argument: string,
  typed: string,
  table: Pick<CodeTable<unknown>, "nearest">,
): Mistyped {
  return {
    reason: "unknown code",
    argument,
    typed,
    get nearest() {
      return table.nearest(typed);
    },
  };
}
