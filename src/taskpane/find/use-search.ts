import { useReducer } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import { searchItems } from "../../lookup/search/search-items.ts";
import type { Item } from "../../model/item.ts";

/** The full list of items is long, and the wanted item is usually near its beginning. */
const firstShown = 40;

interface Searching {
  readonly typed: string;
  /** True if the results are shown although an item is open. */
  readonly isOpen: boolean;
  /** The result that Enter selects; -1 before an arrow key is used. */
  readonly active: number;
  readonly showsAll: boolean;
}

type Step =
  | { readonly do: "type"; readonly text: string }
  | { readonly do: "move"; readonly to: number }
  | { readonly do: "fold" }
  | { readonly do: "show all" };

const nothing: Searching = { typed: "", isOpen: false, active: -1, showsAll: false };

function search(state: Searching, step: Step): Searching {
  switch (step.do) {
    case "type":
      return { ...nothing, typed: step.text, isOpen: true };
    case "move":
      return { ...state, isOpen: true, active: step.to };
    case "fold":
      return { ...state, isOpen: false, active: -1 };
    case "show all":
      return { ...state, showsAll: true };
  }
}

/** A search while it is typed: its results, and the actions of keys and clicks. */
export interface Search {
  readonly typed: string;
  readonly isListed: boolean;
  readonly active: number;
  readonly found: readonly Item[];
  /** The results that are shown. */
  readonly shown: readonly Item[];
  readonly instead: string | undefined;
  readonly type: (text: string) => void;
  readonly choose: (item: Item | undefined) => void;
  readonly showAll: () => void;
  /** Performs the action of a key; returns whether the key has one. */
  readonly press: (key: string) => boolean;
}

/** Returns the search of the items. Its results are hidden while an item is open and nothing is typed. */
export function useSearch(
  data: Dataset,
  opened: Item | undefined,
  onChoose: (item: Item) => void,
): Search {
  const [state, step] = useReducer(search, nothing);
  const { typed, active, showsAll } = state;
  const isListed = state.isOpen || opened === undefined;
  const { items: found, instead } = searchItems(data, typed);
  const shown = isListed ? (showsAll ? found : found.slice(0, firstShown)) : [];
  const choose = (item: Item | undefined): void => {
    if (!item) return;
    step({ do: "fold" });
    onChoose(item);
  };
  const move = (to: number): void => {
    const count = Math.max(1, isListed ? shown.length : firstShown);
    step({ do: "move", to: (to + count) % count });
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      move(active + 1);
    },
    ArrowUp: () => {
      move(Math.max(active, 0) - 1);
    },
    Enter: () => {
      choose(shown[Math.max(0, active)]);
    },
    Escape: () => {
      step({ do: "type", text: "" });
      step({ do: "fold" });
    },
  };
  return {
    ...{ typed, isListed, active, found, shown, instead, choose },
    type: (text) => {
      step({ do: "type", text });
    },
    showAll: () => {
      step({ do: "show all" });
    },
    press: (key) => {
      keys[key]?.();
      return key in keys;
    },
  };
}
