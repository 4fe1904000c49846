import type { Line } from "../../../workbench/excel-host/wire/line.ts";

/** What waits so many milliseconds or longer waits for an answer of Excel's. */
const long = 60_000;

/**
 * Lets a minute pass at once whenever an answer does not come, and returns how to end that. Nothing else waits so long, so no
 * clock is needed.
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
