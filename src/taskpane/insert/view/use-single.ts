import { useCallback, useRef, useState } from "react";

/**
 * Returns how to begin some work that goes on one at a time, and whether it goes on: to begin it meanwhile does nothing.
 * Several clicks may come before a button is drawn as busy.
 */
export function useSingle(): readonly [
  begin: (work: () => Promise<void>) => void,
  isGoingOn: boolean,
] {
  const [isGoingOn, setGoingOn] = useState(false);
  const current = useRef(false);
  const begin = useCallback((work: () => Promise<void>) => {
    if (current.current) return;
    const tell = (goesOn: boolean): void => {
      current.current = goesOn;
      setGoingOn(goesOn);
    };
    tell(true);
    void work().finally(() => {
      tell(false);
    });
  }, []);
  return [begin, isGoingOn];
}
