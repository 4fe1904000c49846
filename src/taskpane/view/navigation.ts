import { createContext, useContext, useSyncExternalStore } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import { currentTarget, go, onGo, type Target } from "../places.ts";

/** The props of every place. */
export interface PlaceProps {
  readonly data: Dataset;
}

interface Navigation {
  /** The present target. It belongs to another place if this one is not shown. */
  readonly target: Target;
  readonly go: (target: Target) => void;
}

/** Returns the present target and a function to go elsewhere. */
export const useNavigation = (): Navigation => ({
  target: useSyncExternalStore(onGo, currentTarget),
  go,
});

/** Whether the surrounding place is shown. A place that was opened is kept, so that its state is not lost. */
export const IsShown = createContext(true);

/** Returns whether the surrounding place is shown. */
export const useIsShown = (): boolean => useContext(IsShown);
