import { nearest } from "./fraction.ts";
import type { Shown } from "./oracle.ts";

/** Counts cells and keeps the differences. */
export class Comparison {
  cells = 0;
  readonly differences: string[] = [];

  /** Compares the value of a cell with the required one; `words` identify the cell. */
  hold(shown: unknown, owed: Shown | string, words: () => string): void {
    this.cells += 1;
    if (agrees(shown, owed)) return;
    const told = typeof owed === "string" ? owed : String(nearest(owed.value));
    this.differences.push(`${words()} is ${String(shown)}, owed is ${told}`);
  }
}

/** A division may differ in the last place of a binary number. */
function agrees(shown: unknown, owed: Shown | string): boolean {
  if (typeof owed === "string" || typeof shown !== "number") return shown === owed;
  const value = nearest(owed.value);
  if (Object.is(shown, -0)) return false;
  return shown === value || (owed.translated && Math.abs(shown - value) <= lastPlace(value));
}

function lastPlace(value: number): number {
  const bits = new BigInt64Array(new Float64Array([Math.abs(value)]).buffer);
  const next = new Float64Array(new BigInt64Array([(bits[0] ?? 0n) + 1n]).buffer);
  return (next[0] ?? 0) - Math.abs(value);
}
