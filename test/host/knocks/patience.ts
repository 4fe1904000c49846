import type { Line } from "../../../workbench/excel-host/wire/line.ts";

/** A timer of at least so many milliseconds waits for an answer of Excel's. */
const long = 60_000;

/**
 * Lets the minute of waiting pass at once whenever an answer does not come. Returns a function that ends this. Nothing
 * else waits so long, so no fake clock is needed.
 */
export function hurry(line: Line): () => void {
  const { setTimeout: wait, clearTimeout: clear } = globalThis;
  const waiting = new Set<() => void>();
  const hasty = (act: () => void, ms?: number): unknown => {
    if (ms === undefined || ms < long) return wait(act, ms);
    waiting.add(act);
    return act;
  };
  globalThis.setTimeout = hasty as typeof setTimeout;
  globalThis.clearTimeout = (timer) => {
    if (typeof timer === "function") waiting.delete(timer);
    else clear(timer);
  };
  const passMinute = (): void => {
    for (const act of [...waiting]) act();
    waiting.clear();
  };
  line.onSilence = () => setImmediate(passMinute);
  return () => {
    passMinute();
    Object.assign(globalThis, { setTimeout: wait, clearTimeout: clear });
  };
}
