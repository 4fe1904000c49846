import { distance } from "fastest-levenshtein";
import type { FailureData } from "../errors.ts";

const plain = /^[\w.&/-]+$/;
const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * Returns a typed code in the form used to compare codes: upper case, half width, every dash a hyphen, without spaces,
 * invisible characters and a leading apostrophe.
 */
export function normaliseCode(text: string): string {
  if (plain.test(text)) return text.toUpperCase();
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}|\s/gu, "")
    .replace(/^'/, "")
    .replace(dashes, "-")
    .toUpperCase();
}

/** A longer text is not a mistyped code and is not compared; the longest US-GAAP name has 114 letters. */
export const longestTyped = 120;

/** The accepted codes of one kind and their values. Case, width and spaces do not matter. */
export class CodeTable<T> {
  readonly codes: readonly string[];
  readonly #byCode: ReadonlyMap<string, T>;
  readonly #namesOf: (code: string) => readonly string[];
  #known: readonly Known[] | undefined;

  /** `namesOf` returns other names of a code; they are used to suggest it. */
  constructor(
    entries: readonly (readonly [string, T])[],
    namesOf: (code: string) => readonly string[] = () => [],
  ) {
    this.codes = entries.map(([code]) => code);
    this.#byCode = new Map(entries.map(([code, value]) => [normaliseCode(code), value]));
    this.#namesOf = namesOf;
  }

  /** Returns the value of a typed code, or undefined. */
  find(typed: string): T | undefined {
    return typed.length > longestTyped ? undefined : this.#byCode.get(normaliseCode(typed));
  }

  /** Returns up to three accepted codes near a mistyped one, nearest first; none when all are far. */
  nearest(typed: string): string[] {
    if (typed.length > longestTyped) return [];
    this.#known ??= this.codes.map((code) => known(code, this.#namesOf(code)));
    const wanted = { code: normaliseCode(typed), name: fold(typed) };
    const near = this.#known
      .map((each) => ({ code: each.code, far: distanceTo(each, wanted) }))
      .filter(({ far }) => far < Infinity)
      .sort((a, b) => a.far - b.far);
    const [nearest] = near;
    const exact = near.filter(({ far }) => far === nearest?.far && far <= sameName);
    return (exact.length > 0 ? exact : near).slice(0, 3).map(({ code }) => code);
  }

  /** Returns a sentence that suggests the nearest codes, or lists the codes when none is near. */
  suggest(typed: string): string {
    const near = this.nearest(typed);
    return near.length > 0 ? `Did you mean ${near.join(", ")}?` : `Accepted: ${this.#list()}.`;
  }

  /** As many codes as fit into a message. */
  #list(): string {
    const room = 180;
    let length = 0;
    const listed = this.codes.filter((code) => (length += code.length + 2) <= room);
    const left = this.codes.length - listed.length;
    return `${listed.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
  }
}

/** The data of a failure about a code that is not accepted. */
export interface Mistyped extends FailureData {
  readonly reason: "unknown code";
  readonly argument: string;
  readonly typed: string;
  readonly nearest: readonly string[];
}

/** Returns that data. The nearest codes are searched when they are read. */
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

/** A code with all its names, in the form used to compare them. */
interface Known {
  readonly code: string;
  readonly typed: string;
  readonly names: readonly string[];
  /** The same with what stands in parentheses. */
  readonly wholeNames: ReadonlySet<string>;
}

/** How far a code is whose name was typed whole, and one whose name was but for what stands in parentheses. */
const wholeName = -1;
const sameName = 0;

const known = (code: string, names: readonly string[]): Known => ({
  code,
  typed: normaliseCode(code),
  names: [...new Set([code, ...names].map(fold))].filter((name) => name !== ""),
  wholeNames: new Set(names.map(normaliseCode)),
});

/** Returns a name in the form used to compare names: only letters and digits, without the parts in parentheses. */
export function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^)]*\)/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The distance of a mistyped text from a code: 0 or less for its names, infinite where they are not alike. */
function distanceTo(
  { typed, names, wholeNames }: Known,
  wanted: { readonly code: string; readonly name: string },
): number {
  if (wanted.code.includes("(") && wholeNames.has(wanted.code)) return wholeName;
  if (wanted.name !== "" && names.includes(wanted.name)) return sameName;
  const far = distance(wanted.code, typed);
  const reach = wanted.code.length < 3 ? 1 : Math.max(2, Math.ceil(wanted.code.length / 3));
  if (far <= reach) return far;
  const member = wanted.code.slice(wanted.code.indexOf("."));
  const isLike =
    (wanted.code.length > 1 && typed.includes(wanted.code)) ||
    (member.startsWith(".") && typed.endsWith(member));
  return Math.min(
    isLike ? far : Infinity,
    ...names.map((name) => distanceToName(name, wanted.name)),
  );
}

/** A slip in a longer name, or a part of a name, counts as near. */
function distanceToName(name: string, wanted: string): number {
  if (wanted.length < 4) return Infinity;
  if (name.includes(wanted)) return 4;
  const far = distance(name, wanted);
  return far <= Math.floor(wanted.length / 5) ? far : Infinity;
}
