/**
 * Returns a menu button and its menu, closed, as the ARIA practices describe them: Enter, space and
 * the arrows open it, the arrows, Home and End move, Escape and Tab close it.
 *
 * What an item does is its own: the menu closes before the item is clicked.
 */
export function attachMenu(
  opener: HTMLButtonElement,
  items: readonly HTMLButtonElement[],
  label: string,
): HTMLElement {
  const menu = menuOf(items, label);
  opener.ariaHasPopup = "menu";
  const show = (open: boolean): void => {
    menu.hidden = !open;
    opener.ariaExpanded = String(open);
  };
  const open = (index: number): void => {
    show(true);
    items.at(index)?.focus();
  };
  const whole = document.createElement("span");
  whole.className = "menu";
  whole.append(opener, menu);
  show(false);
  opener.addEventListener("click", () => {
    if (menu.hidden) open(0);
    else show(false);
  });
  opener.addEventListener("keydown", (event) => {
    const index = { ArrowDown: 0, ArrowUp: -1 }[event.key];
    if (index === undefined) return;
    event.preventDefault();
    open(index);
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      show(false);
      opener.focus();
    } else move(event, items);
  });
  // Safari gives a button that is pressed no focus: the menu would lose it and be closed before the click.
  menu.addEventListener("mousedown", (event) => {
    event.preventDefault();
  });
  menu.addEventListener(
    "click",
    () => {
      show(false);
    },
    { capture: true },
  );
  whole.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && whole.contains(relatedTarget))) show(false);
  });
  return whole;
}

function menuOf(items: readonly HTMLButtonElement[], label: string): HTMLElement {
  const menu = document.createElement("div");
  menu.role = "menu";
  menu.ariaLabel = label;
  for (const item of items) {
    item.role = "menuitem";
    item.tabIndex = -1;
  }
  menu.append(...items);
  return menu;
}

/** Moves the focus among the items, from the last on to the first. */
function move(event: KeyboardEvent, items: readonly HTMLButtonElement[]): void {
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}
