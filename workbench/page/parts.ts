/** A part of the page that F6 goes to. */
export interface Part {
  readonly isShown: () => boolean;
  readonly hasFocus: () => boolean;
  readonly focus: () => void;
}

const FOCUSABLE =
  "button:not(:disabled), [href], input:not(:disabled), select:not(:disabled), textarea, [tabindex]:not([tabindex='-1'])";

/**
 * F6 goes from part to part in their order and round again, Shift+F6 the other way, as in Excel.
 * The first part is the one that has the focus where no other has it.
 */
export function followF6(windows: readonly Window[], parts: readonly Part[]): void {
  const onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (key !== "F6" || ctrlKey || altKey || metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const shown = parts.filter(({ isShown }) => isShown());
    const at = Math.max(
      shown.findIndex(({ hasFocus }) => hasFocus()),
      0,
    );
    shown.at((at + (shiftKey ? -1 : 1)) % shown.length)?.focus();
  };
  for (const each of windows) each.addEventListener("keydown", onKey, { capture: true });
}

/** The part that an element of this page is. */
export function partOf(element: HTMLElement): Part {
  return {
    isShown: () => element.checkVisibility(),
    hasFocus: () => element.contains(document.activeElement),
    focus: focusing(element),
  };
}

/** The part that the page in a frame is; `slot` holds the frame. */
export function framePart(slot: HTMLElement, shown: Window): Part {
  const focus = focusing(shown.document.body);
  return {
    isShown: () => slot.checkVisibility({ visibilityProperty: true }),
    hasFocus: () => slot.contains(document.activeElement),
    focus: () => {
      shown.focus();
      focus();
    },
  };
}

/** Returns what gives the focus to what had it last within `root`, else to the first that can have it. */
function focusing(root: HTMLElement): () => void {
  let last: Element | null = null;
  root.addEventListener("focusin", ({ target }) => {
    last = target as Element;
  });
  return () => {
    const candidates = [last, ...root.querySelectorAll(FOCUSABLE)];
    const usable = candidates.find((each) => each?.isConnected && each.checkVisibility());
    (usable as HTMLElement | undefined)?.focus();
  };
}
