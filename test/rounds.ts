// How often properties are tested, and the seed of their cases; `npm run soak` sets both.
import fc from "fast-check";

/** How many times as often as in `npm test`. */
const times = Number(process.env["ROUNDS"] ?? 1);

/** The same seed draws the same cases; in `npm test` they are always the same. */
export const seed = Number(process.env["SEED"] ?? 20040514);

/** Returns how many cases to try; `usual` is the number in `npm test`. */
export const rounds = (usual: number): number => usual * times;

const usual = 100;

/** The step of a walk through all cases: `npm test` takes one of three, the soak every one. */
export const stride = times > 1 ? 1 : 3;

/** Of the ways to try the n-th case, the one whose turn it is; the soak tries it in every way. */
export const inTurn = <T>(ways: readonly T[], n: number): readonly T[] =>
  stride === 1 ? ways : ways.filter((_, way) => way === n % ways.length);

/** Whether every case is tried. */
export const isWhole = stride === 1;

fc.configureGlobal({
  numRuns: rounds(usual),
  ...(process.env["SEED"] !== undefined && { seed }),
});
