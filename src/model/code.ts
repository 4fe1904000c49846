import { distance } from "fastest-levenshtein";

/** Returns a typed code as it is compared: full-width letters narrowed, spaces and a leading apostrophe dropped, upper case. */
export function normaliseCode(text: string): string {
  return text.normalize("NFKC").replace(/^'/, "").replace(/\s+/g, "").toUpperCase();
}

/** The accepted codes of one kind and what each stands for; it forgives case, width and spaces. */
export class CodeTable<T> {
  readonly codes: readonly string[];
  readonly #byCode: ReadonlyMap<string, T>;

  constructor(entries: readonly (readonly [string, T])[]) {
    this.codes = entries.map(([code]) => code);
    this.#byCode = new Map(entries.map(([code, value]) => [normaliseCode(code), value]));
  }

  /** Returns what a typed code stands for, or undefined. */
  find(typed: string): T | undefined {
    return this.#byCode.get(normaliseCode(typed));
  }

  /** Returns the sentence that offers the codes nearest to a mistyped one, or lists them when none is near. */
  suggest(typed: string): string {
    const near = nearest(typed, this.codes);
    if (near.length > 0) return `Did you mean ${near.join(", ")}?`;
    return this.codes.length <= 40
      ? `Accepted: ${this.codes.join(", ")}.`
      : `IIJ.ITEMS() lists all ${this.codes.length}.`;
  }
}

/** Returns the accepted codes nearest to a mistyped one, nearest first, at most three, none when all are far. */
function nearest(typed: string, accepted: readonly string[]): string[] {
  const wanted = normaliseCode(typed);
  const reach = wanted.length < 3 ? 1 : Math.max(2, Math.ceil(wanted.length / 3));
  const member = wanted.slice(wanted.indexOf("."));
  return accepted
    .map((code) => ({ code, far: distance(wanted, normaliseCode(code)) }))
    .filter(({ code, far }) => {
      const accepted = normaliseCode(code);
      const contains = wanted.length > 1 && accepted.includes(wanted);
      return far <= reach || contains || (member.startsWith(".") && accepted.endsWith(member));
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ code }) => code);
}
