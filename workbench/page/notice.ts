import { element } from "./element.ts";

/** Says something above the grid until it is closed; `action` is a button beside it. */
export function showNotice(
  text: string,
  action?: { readonly label: string; readonly run: () => void },
): void {
  const notice = element("notice");
  const words = document.createElement("span");
  words.textContent = text;
  const close = buttonOf("Close", () => {
    notice.hidden = true;
  });
  notice.replaceChildren(words, ...(action ? [buttonOf(action.label, action.run)] : []), close);
  notice.hidden = false;
}

function buttonOf(label: string, run: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", run);
  return button;
}
