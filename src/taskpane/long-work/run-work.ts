import type { Following, Progress } from "../../excel/following.ts";

/** The state of long work. */
export type Work<T> =
  | { readonly state: "none" }
  | {
      readonly state: "running";
      readonly progress: Progress | undefined;
      readonly isEnding: boolean;
    }
  /** It was cancelled, and nothing of it remains. */
  | { readonly state: "ended" }
  /** With what Excel refused, or another error. */
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "done"; readonly result: T };

/** Work that has begun. */
export interface Running {
  /** Cancels it: it ends at the next point where it can be undone. */
  readonly end: () => void;
  readonly whenOver: Promise<void>;
}

/**
 * Runs long work and reports its state. It counts as cancelled only if it ends with the signal's own reason. Work that
 * could not be undone throws a different error, which is shown.
 */
export function runWork<T>(
  run: (following: Following) => Promise<T>,
  show: (work: Work<T>) => void,
): Running {
  const stop = new AbortController();
  const { signal } = stop;
  let last: Progress | undefined;
  const onProgress = seldom((progress: Progress): void => {
    last = progress;
    show({ state: "running", progress, isEnding: signal.aborted });
  });
  show({ state: "running", progress: undefined, isEnding: false });
  const whenOver = run({ signal, onProgress }).then(
    (result) => {
      show({ state: "done", result });
    },
    (error: unknown) => {
      const isEnded = signal.aborted && error === signal.reason;
      show(isEnded ? { state: "ended" } : { state: "failed", error });
    },
  );
  return {
    whenOver,
    end: () => {
      if (signal.aborted) return;
      stop.abort();
      show({ state: "running", progress: last, isEnding: true });
    },
  };
}

/** Progress is drawn a few times a second, because more would not be seen. */
function seldom(show: (progress: Progress) => void): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < 100) return;
    last = now;
    show(progress);
  };
}
