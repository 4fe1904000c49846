import type { Following, Progress } from "../../excel/following.ts";

/** A long work, as far as it has come. */
export type Work<T> =
  | { readonly state: "none" }
  | {
      readonly state: "running";
      readonly progress: Progress | undefined;
      readonly isEnding: boolean;
    }
  /** It was cancelled, and nothing of it stands. */
  | { readonly state: "ended" }
  /** With what Excel refused, or another fault. */
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "done"; readonly result: T };

/** A work that has begun. */
export interface Running {
  /** Cancels it: it ends where it can next be taken back. */
  readonly end: () => void;
  readonly whenOver: Promise<void>;
}

/**
 * Runs a long work and shows how it goes. Cancelled is what ends with the reason of the cancelling alone: whoever cannot take back what
 * was done says so, and that is shown.
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

/** Progress is drawn some times a second: more is not seen. */
function seldom(show: (progress: Progress) => void): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < 100) return;
    last = now;
    show(progress);
  };
}
