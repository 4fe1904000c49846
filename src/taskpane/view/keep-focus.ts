/**
 * Moves the focus where what had it goes, as a button that is pressed once does, to the first control of what is
 * around it. Without this, whoever works with keys begins again at the top, and a screen reader says nothing.
 *
 * @param root what is watched
 * @param home has the focus where nothing within the root is left
 * @returns how to end it
 */
export function keepFocus(root: HTMLElement, home: () => HTMLElement | null): () => void {
  /** What had the focus last, and what was around it, from within. */
  let way: readonly HTMLElement[] = [];
  const remember = ({ target }: FocusEvent): void => {
    way = waysUp(target as HTMLElement, root);
  };
  const mend = (): void => {
    const { activeElement, body } = document;
    const isKept = activeElement !== null && activeElement !== body && isShown(activeElement);
    const [lost, ...around] = way;
    if (isKept || !document.hasFocus() || !lost || isShown(lost)) return;
    const nearest = around.map(firstIn).find((each) => each !== undefined);
    (nearest ?? home())?.focus();
  };
  const changes = new MutationObserver(() => {
    requestAnimationFrame(mend);
  });
  root.addEventListener("focusin", remember);
  changes.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["class", "hidden"],
  });
  return () => {
    root.removeEventListener("focusin", remember);
    changes.disconnect();
  };
}

/** Returns an element and all around it, up to the root and without it. */
function waysUp(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const way: HTMLElement[] = [];
  for (let at: HTMLElement | null = element; at && at !== root; at = at.parentElement) way.push(at);
  return way;
}

const isShown = (element: Element): boolean => element.isConnected && element.checkVisibility();

const focusable = "button, a[href], input, select, [tabindex='0']";

/** Returns the first within an element that takes the focus. */
const firstIn = (element: HTMLElement): HTMLElement | undefined =>
  [...element.querySelectorAll<HTMLElement>(focusable)].find(
    (each) => isShown(each) && !each.matches(":disabled, [data-tabster-dummy]"),
  );
