import { createContext, useContext, useSyncExternalStore } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import { currentTarget, go, onGo, type Target } from "../places.ts";

/** What every place is given. */
export interface PlaceProps {
  readonly data: Dataset;
}

interface Navigation {
  /** Where the pane is now. It is another place's where this one is not in view. */
  readonly target: Target;
  readonly go: (target: Target) => void;
}

/** Returns where the pane is and how to go elsewhere. */
export const useNavigation = (): Navigation => ({
  target: useSyncExternalStore(onGo, currentTarget),
  go,
});

/** Whether the place around is in view; a place that was opened is kept, so that it is as it was left. */
export const IsShown = createContext(true);

/** Returns whether the place around is in view. */
export const useIsShown = (): boolean => useContext(IsShown);
