import { useEffect, useRef, useState } from "react";
import type { Following } from "../../excel/following.ts";
import { runWork, type Running, type Work } from "./run-work.ts";

/** Work that one button begins and another ends. */
export interface Working<T> {
  readonly work: Work<T>;
  readonly begin: (run: (following: Following) => Promise<T>) => void;
  readonly end: () => void;
  /** Clears the result of work that is not running. */
  readonly reset: () => void;
}

/** Keeps long work and its result. New work does not begin before the present work is done. */
export function useWork<T>(): Working<T> {
  const [work, setWork] = useState<Work<T>>({ state: "none" });
  const running = useRef<Running | undefined>(undefined);
  useEffect(
    () => () => {
      running.current?.end();
    },
    [],
  );
  const begin = (run: (following: Following) => Promise<T>): void => {
    if (running.current) return;
    const begun = runWork(run, setWork);
    running.current = begun;
    void begun.whenOver.finally(() => {
      running.current = undefined;
    });
  };
  const end = (): void => {
    running.current?.end();
  };
  const reset = (): void => {
    if (!running.current) setWork({ state: "none" });
  };
  return { work, begin, end, reset };
}
