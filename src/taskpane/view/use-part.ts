import { useCallback, useEffect, useState } from "react";
import { onShown } from "../shown.ts";

/** A part of the pane that is loaded when it is first needed. */
export type Part<T> =
  | { readonly state: "loading" }
  | { readonly state: "loaded"; readonly module: T }
  | { readonly state: "missing"; readonly tryAgain: () => void };

/**
 * Returns a part, or the state of its loading. The page lives as long as the workbook is open, so a part that failed to
 * load is requested again when the pane is shown again, or when the user asks.
 *
 * @param load imports the part; the same function at every call
 */
export function usePart<T>(load: () => Promise<T>): Part<T> {
  const [part, setPart] = useState<Part<T>>({ state: "loading" });
  const ask = useCallback(() => {
    setPart({ state: "loading" });
    load().then(
      (module) => {
        setPart({ state: "loaded", module });
      },
      () => {
        setPart({ state: "missing", tryAgain: ask });
      },
    );
  }, [load]);
  useEffect(ask, [ask]);
  const isMissing = part.state === "missing";
  useEffect(() => (isMissing ? onShown(ask) : undefined), [isMissing, ask]);
  return part;
}
