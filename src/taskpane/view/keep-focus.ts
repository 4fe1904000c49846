/**
 * When the focused element disappears, as a button does that can be pressed only once, moves the focus to the first
 * control of the nearest element around it. Without this, keyboard users would begin again at the top, and a screen
 * reader would say nothing.
 *
 * @param root the element that is watched
 * @param home gets the focus if nothing within the root is left
 * @returns a function that ends this
 */
export function keepFocus(root: HTMLElement, home: () => HTMLElement | null): () => void {
  /** The element that had the focus last, and the elements around it, from the inside out. */
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

/** Returns an element and all elements around it, up to but not including the root. */
function waysUp(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const way: HTMLElement[] = [];
  for (let at: HTMLElement | null = element; at && at !== root; at = at.parentElement) way.push(at);
  return way;
}

const isShown = (element: Element): boolean => element.isConnected && element.checkVisibility();

const focusable = "button, a[href], input, select, [tabindex='0']";

/** Returns the first focusable element within an element. */
const firstIn = (element: HTMLElement): HTMLElement | undefined =>
  [...element.querySelectorAll<HTMLElement>(focusable)].find(
    (each) => isShown(each) && !each.matches(":disabled, [data-tabster-dummy]"),
  );
