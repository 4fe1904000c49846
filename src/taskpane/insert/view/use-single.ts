import { useCallback, useRef, useState } from "react";

/**
 * Returns a function that begins some work, and whether it is running. While it is running, another call does nothing.
 * Several clicks may arrive before a button is drawn as busy.
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
