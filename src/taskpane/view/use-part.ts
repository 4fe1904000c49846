import { useCallback, useEffect, useState } from "react";
import { onShown } from "../shown.ts";

/** A part of the pane that is loaded when it is first wanted. */
export type Part<T> =
  | { readonly state: "loading" }
  | { readonly state: "loaded"; readonly module: T }
  | { readonly state: "missing"; readonly tryAgain: () => void };

/**
 * Returns a part as far as it has come. The page lives as long as the workbook is open, so a part that did not come is
 * asked for again when the pane is shown again, or when the user wants it.
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
