import { distance } from "fastest-levenshtein";

/** Returns a typed code as it is compared: full-width letters narrowed, spaces and a leading apostrophe dropped, upper case. */
export function normaliseCode(text: string): string {
  return text.normalize("NFKC").replace(/^'/, "").replace(/\s+/g, "").toUpperCase();
}

/** Returns a look-up from a typed code to its value that forgives case, width and spaces. */
export function codeIndex<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, T> {
  return new Map([...entries].map(([code, value]) => [normaliseCode(code), value]));
}

/** Returns the accepted codes nearest to a mistyped one, nearest first, at most three, none when all are far. */
export function nearest(typed: string, accepted: readonly string[]): string[] {
  const wanted = normaliseCode(typed);
  const reach = Math.max(1, Math.ceil(wanted.length / 2));
  return accepted
    .map((code) => ({ code, far: distance(wanted, normaliseCode(code)) }))
    .filter(({ code, far }) => far <= reach || normaliseCode(code).includes(wanted))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ code }) => code);
}

/** Returns the sentence that offers the nearest codes, or lists them all when none is near. */
export function suggest(typed: string, accepted: readonly string[]): string {
  const near = nearest(typed, accepted);
  if (near.length > 0) return `Did you mean ${near.join(", ")}?`;
  return accepted.length <= 40
    ? `Accepted: ${accepted.join(", ")}.`
    : `IIJ.ITEMS() lists all ${accepted.length}.`;
}
