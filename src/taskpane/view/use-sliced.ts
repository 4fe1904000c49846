import { useEffect, useState } from "react";
import { runInSlices } from "../in-slices.ts";

/** Work that is done in slices, and its state. */
export interface Sliced<T> {
  readonly state: "working" | "done" | "stopped";
  /** Its result; while it is done again, the previous result. */
  readonly value: T | undefined;
  readonly stop: () => void;
  readonly again: () => void;
}

/**
 * Returns the result of steps of work, which run while the page draws and responds.
 *
 * @param makeSteps makes the steps; the same function as long as the same result is wanted
 */
export function useSliced<T>(makeSteps: () => Iterator<unknown, T>): Sliced<T> {
  const [value, setValue] = useState<{ readonly of: unknown; readonly value: T }>();
  const [stopped, setStopped] = useState<unknown>();
  const [times, setTimes] = useState(0);
  const isStopped = stopped === makeSteps;
  useEffect(() => {
    if (isStopped) return undefined;
    let isWanted = true;
    void runInSlices(makeSteps(), () => isWanted).then((value) => {
      if (isWanted && value !== undefined) setValue({ of: makeSteps, value });
    });
    return () => {
      isWanted = false;
    };
  }, [makeSteps, isStopped, times]);
  const isDone = value?.of === makeSteps;
  return {
    state: isDone ? "done" : isStopped ? "stopped" : "working",
    value: value?.value,
    stop: () => {
      setStopped(() => makeSteps);
    },
    again: () => {
      setStopped(undefined);
      setTimes(times + 1);
    },
  };
}
