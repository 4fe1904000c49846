import { ACTIONS, COMMANDS } from "../../src/taskpane/start/command-names.ts";

/** The names of the ribbon's functions, which the add-in has ready for Excel. */
export const commands: readonly string[] = Object.keys(COMMANDS);

/** The ids of what a keyboard shortcut can start: the ribbon's functions, and showing the pane. */
export const actions: readonly string[] = ACTIONS;
