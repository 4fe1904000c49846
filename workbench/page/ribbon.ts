import type { RibbonControl } from "./manifest.ts";

/** Does what a button stands for; settles when that is done, and shows its own failures. */
type Press = (control: RibbonControl) => Promise<void>;

/** Fills `toolbar` with the add-in's ribbon buttons; each is off while what it does is under way. */
export function drawRibbon(
  toolbar: HTMLElement,
  controls: readonly RibbonControl[],
  press: Press,
): void {
  toolbar.replaceChildren(...controls.map((control) => button(control, press)));
}

function button(control: RibbonControl, press: Press): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.title = control.tip;
  element.append(picture(control.icon), control.label);
  element.addEventListener("click", () => {
    element.disabled = true;
    void press(control).finally(() => {
      element.disabled = false;
    });
  });
  return element;
}

/** The label beside it says what it is, so the picture itself is silent. */
function picture(source: string): HTMLImageElement {
  const image = document.createElement("img");
  image.src = source;
  image.alt = "";
  return image;
}
