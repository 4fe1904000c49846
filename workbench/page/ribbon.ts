import type { Addin, RibbonButton, RibbonMenu } from "./manifest.ts";
import { attachMenu } from "./menu.ts";

/** Does what a button stands for; settles when that is done, and shows its own failures. */
type Press = (button: RibbonButton) => Promise<void>;

/** Fills `toolbar` with the add-in's ribbon; each button is off while what it does is under way. */
export function drawRibbon(toolbar: HTMLElement, controls: Addin["controls"], press: Press): void {
  toolbar.replaceChildren(
    ...controls.map((control) =>
      "items" in control ? menu(control, press) : button(control, press),
    ),
  );
}

function button(control: RibbonButton, press: Press): HTMLButtonElement {
  const element = drawn(control);
  element.addEventListener("click", () => {
    void whileOff(element, press(control));
  });
  return element;
}

/** The button of a menu is off while what was chosen from it is under way; its items are then out of sight. */
function menu(control: RibbonMenu, press: Press): HTMLElement {
  const opener = drawn(control);
  const items = control.items.map((item) => {
    const element = drawn(item);
    element.addEventListener("click", () => {
      void whileOff(opener, press(item));
    });
    return element;
  });
  return attachMenu(opener, items, control.label);
}

async function whileOff(element: HTMLButtonElement, done: Promise<void>): Promise<void> {
  element.disabled = true;
  await done.finally(() => {
    element.disabled = false;
  });
}

function drawn({ label, tip, icon }: Omit<RibbonButton, "command">): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.title = tip;
  element.append(picture(icon), label);
  return element;
}

/** The label beside it says what it is, so the picture itself is silent. */
function picture(source: string): HTMLImageElement {
  const image = document.createElement("img");
  image.src = source;
  image.alt = "";
  return image;
}
