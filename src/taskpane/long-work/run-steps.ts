import type { Following, Progress } from "../../excel/following.ts";
import { runInSlices } from "../in-slices.ts";

/**
 * Runs the steps of long work in slices, and returns their result. A step may report the progress.
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

/** Returns a follower for one part of work with several parts of equal weight. */
export const followPart = (
  { signal, onProgress }: Following,
  part: number,
  parts: number,
): Following => ({
  ...(signal && { signal }),
  onProgress: ({ done, of }) => onProgress?.({ done: part * of + done, of: parts * of }),
});
