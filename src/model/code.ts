import { distance } from "fastest-levenshtein";
import type { FailureData } from "../errors.ts";

const plain = /^[\w.&/-]+$/;
const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * Returns a typed code as it is compared: full-width letters narrowed, spaces, invisible characters and a leading
 * apostrophe dropped, every dash a hyphen, upper case.
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

/** A text longer than this is not a mistyped code, and is compared with none; the longest US-GAAP name has 114. */
export const longestTyped = 120;

/** The accepted codes of one kind and what each stands for; it forgives case, width and spaces. */
export class CodeTable<T> {
  readonly codes: readonly string[];
  readonly #byCode: ReadonlyMap<string, T>;
  readonly #namesOf: (code: string) => readonly string[];
  #known: readonly Known[] | undefined;

  /** `namesOf` gives the other names a code is known by, which are understood when it is mistyped. */
  constructor(
    entries: readonly (readonly [string, T])[],
    namesOf: (code: string) => readonly string[] = () => [],
  ) {
    this.codes = entries.map(([code]) => code);
    this.#byCode = new Map(entries.map(([code, value]) => [normaliseCode(code), value]));
    this.#namesOf = namesOf;
  }

  /** Returns what a typed code stands for, or undefined. */
  find(typed: string): T | undefined {
    return typed.length > longestTyped ? undefined : this.#byCode.get(normaliseCode(typed));
  }

  /** Returns the accepted codes nearest to a mistyped one, nearest first, at most three, none when all are far. */
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

  /** Returns the sentence that offers the codes nearest to a mistyped one, or lists them when none is near. */
  suggest(typed: string): string {
    const near = this.nearest(typed);
    return near.length > 0 ? `Did you mean ${near.join(", ")}?` : `Accepted: ${this.#list()}.`;
  }

  /** The codes, as many as a message has room for. */
  #list(): string {
    const room = 180;
    let length = 0;
    const listed = this.codes.filter((code) => (length += code.length + 2) <= room);
    const left = this.codes.length - listed.length;
    return `${listed.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
  }
}

/** What a failure knows of a code that is not accepted. */
export interface Mistyped extends FailureData {
  readonly reason: "unknown code";
  readonly argument: string;
  readonly typed: string;
  readonly nearest: readonly string[];
}

/** Returns what a failure knows of a code that is not accepted; the nearest are looked for when they are read. */
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

/** A code with all its names as they are compared. */
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

/** Returns a name as it is compared: letters and digits alone, without what stands in parentheses. */
export function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^)]*\)/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** How far a mistyped text is from a code: infinite for an unlike one. */
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

/** A slip in a longer name, or a part of it, is understood too. */
function distanceToName(name: string, wanted: string): number {
  if (wanted.length < 4) return Infinity;
  if (name.includes(wanted)) return 4;
  const far = distance(name, wanted);
  return far <= Math.floor(wanted.length / 5) ? far : Infinity;
}
