import type { Engine } from "../excel-host/univer/engine.ts";
import type { RibbonButton } from "./manifest.ts";

/** Adds what the add-in has for a cell to the menu that a right click on one opens, below all else. */
export function extendCellMenu(
  { api }: Engine,
  buttons: readonly RibbonButton[],
  press: (button: RibbonButton) => Promise<void>,
): void {
  for (const button of buttons)
    api
      .createMenu({
        id: `addin.${button.command ?? "pane"}`,
        title: button.label,
        tooltip: button.tip,
        action: () => void press(button),
      })
      .appendTo(["contextMenu.mainArea", "contextMenu.others"]);
}
