// How often properties are tried, and what their cases are drawn from; `npm run soak` sets both.
import fc from "fast-check";

/** How many times as often as in `npm test`. */
const times = Number(process.env["ROUNDS"] ?? 1);

/** The same seed draws the same cases; in `npm test` they are always the same. */
export const seed = Number(process.env["SEED"] ?? 20040514);

/** Returns how many cases to try where `npm test` tries so many. */
export const rounds = (usual: number): number => usual * times;

const usual = 100;

/** The step of a walk through all cases: `npm test` takes one of three, the soak every one. */
export const stride = times > 1 ? 1 : 3;

/** Whether every case is tried. */
export const isWhole = stride === 1;

fc.configureGlobal({
  numRuns: rounds(usual),
  ...(process.env["SEED"] !== undefined && { seed }),
});
