import type { Engine } from "../excel-host/univer/engine.ts";
import type { RibbonButton } from "./manifest.ts";

/** Adds the add-in's commands for a cell to the end of the menu that a right click opens. */
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
