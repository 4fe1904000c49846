import { fetchBuilt } from "./fetch-built.ts";

/** The part of an add-in's file of keyboard shortcuts that says which keys start what. */
interface ShortcutFile {
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly web?: string };
  }[];
}

/** The action of each combination of keys that starts one. */
export type Shortcuts = ReadonlyMap<string, string>;

/** Returns the shortcuts in an add-in's file, those that it has for Excel on the web before its general ones. */
export async function fetchShortcuts(address: string): Promise<Shortcuts> {
  const { shortcuts } = (await (await fetchBuilt(address)).json()) as ShortcutFile;
  return new Map(shortcuts.map(({ action, key }) => [inOrder(key.web ?? key.default), action]));
}

/**
 * Calls `press` with the action of the keys that are pressed in a window, before the grid or the
 * pane has them. Both are listened to, as Excel does: the keys work wherever the focus is.
 */
export function followShortcuts(
  window: Window,
  shortcuts: Shortcuts,
  press: (action: string) => void,
): void {
  const onKey = (event: KeyboardEvent): void => {
    const action = shortcuts.get(combinationOf(event));
    if (action === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) press(action);
  };
  window.addEventListener("keydown", onKey, { capture: true });
}

/** By the key's place, not by what it types: with Alt held it types something else on many keyboards. */
function combinationOf({ ctrlKey, altKey, shiftKey, metaKey, code }: KeyboardEvent): string {
  const held = [ctrlKey && "Ctrl", altKey && "Alt", shiftKey && "Shift", metaKey && "Command"];
  return inOrder([...held.filter(Boolean), code.replace(/^(Key|Digit)/, "")].join("+"));
}

const inOrder = (keys: string): string => keys.split("+").sort().join("+");
