import { useSyncExternalStore } from "react";

const dark = matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  dark.addEventListener("change", listener);
  return () => {
    dark.removeEventListener("change", listener);
  };
}

/** Returns whether the system asks for dark colours; Excel on the web does not tell its own theme. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(subscribe, () => dark.matches);
}
