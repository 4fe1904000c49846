import type { Following, Progress } from "../../excel/following.ts";
import { runInSlices } from "../in-slices.ts";

/**
 * Goes through steps of a long work, a slice at a time, and returns what they come to. A step may tell how far the work is.
 *
 * @throws the signal's reason once it is aborted.
 */
export async function runSteps<T>(
  steps: Iterator<Progress | undefined, T>,
  { signal, onProgress }: Following = {},
): Promise<T> {
  const done = await runInSlices(followed(steps, { signal, onProgress }));
  if (!done) throw new TypeError("The steps did not end");
  return done.value;
}

interface Followed {
  readonly signal: AbortSignal | undefined;
  readonly onProgress: Following["onProgress"] | undefined;
}

function* followed<T>(
  steps: Iterator<Progress | undefined, T>,
  { signal, onProgress }: Followed,
): Generator<undefined, { readonly value: T }> {
  for (let step = steps.next(); ; step = steps.next()) {
    signal?.throwIfAborted();
    if (step.done) return { value: step.value };
    if (step.value) onProgress?.(step.value);
    yield;
  }
}

/** Returns who follows a part of a work of several, of which each counts alike. */
export const followPart = (
  { signal, onProgress }: Following,
  part: number,
  parts: number,
): Following => ({
  ...(signal && { signal }),
  onProgress: ({ done, of }) => onProgress?.({ done: part * of + done, of: parts * of }),
});
