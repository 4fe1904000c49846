import { COMMANDS, SHOW_PANE } from "../../src/taskpane/commands.ts";

/** The names of the ribbon's functions, which the add-in associates with Office.actions. */
export const commands: readonly string[] = Object.keys(COMMANDS);

/** The ids of what a keyboard shortcut can start: the ribbon's functions, and showing the pane. */
export const actions: readonly string[] = [...commands, SHOW_PANE];
