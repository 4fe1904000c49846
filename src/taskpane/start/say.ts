import { sentences } from "./sentences.ts";

/** Shows a sentence in the place of the pane, with a button if there is something to try again. */
export function say(sentence: string, tryAgain?: () => void): void {
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.textContent = sentence;
  const parts: HTMLElement[] = [status];
  if (tryAgain) parts.push(button(sentences().tryAgain, tryAgain));
  const message = document.createElement("div");
  message.className = "loading";
  message.append(...parts);
  paneElement().replaceChildren(message);
}

/** The element that the pane is drawn into. */
export function paneElement(): HTMLElement {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no pane.");
  return element;
}

function button(label: string, act: () => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", act);
  return element;
}
