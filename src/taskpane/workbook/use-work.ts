import { useEffect, useRef, useState } from "react";
import type { Following, Progress } from "../../excel/following.ts";

/** A long work, as far as it has come. */
export type Work<T> =
  | { readonly state: "none" }
  | {
      readonly state: "running";
      readonly progress: Progress | undefined;
      readonly isEnding: boolean;
    }
  | { readonly state: "ended" }
  /** With what Excel refused, or another fault. */
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "done"; readonly result: T };

/** A work that one button begins and another ends. */
export interface Working<T> {
  readonly work: Work<T>;
  readonly begin: (run: (following: Following) => Promise<T>) => void;
  readonly end: () => void;
  /** Forgets what a work came to that is not running. */
  readonly reset: () => void;
}

/** Keeps a long work and what it came to; a second one does not begin before the first is done. */
export function useWork<T>(): Working<T> {
  const [work, setWork] = useState<Work<T>>({ state: "none" });
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const begin = (run: (following: Following) => Promise<T>): void => {
    if (running.current) return;
    const stop = new AbortController();
    running.current = stop;
    setWork({ state: "running", progress: undefined, isEnding: false });
    const onProgress = (progress: Progress): void => {
      setWork({ state: "running", progress, isEnding: stop.signal.aborted });
    };
    void run({ signal: stop.signal, onProgress: seldom(onProgress) })
      .then(
        (result) => {
          setWork({ state: "done", result });
        },
        (error: unknown) => {
          if (stop.signal.aborted) setWork({ state: "ended" });
          else setWork({ state: "failed", error });
        },
      )
      .finally(() => {
        running.current = undefined;
      });
  };
  const end = (): void => {
    running.current?.abort();
    setWork((now) => (now.state === "running" ? { ...now, isEnding: true } : now));
  };
  const reset = (): void => {
    if (!running.current) setWork({ state: "none" });
  };
  return { work, begin, end, reset };
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
