import { ACTIONS, COMMANDS, OPENINGS } from "../../src/taskpane/start/command-names.ts";

/** The names of the functions of the ribbon and of a cell's menu, which the add-in has ready for Excel. */
export const commands: readonly string[] = [...Object.keys(COMMANDS), ...Object.keys(OPENINGS)];

/** The ids of what a keyboard shortcut can start: the ribbon's functions, and showing the pane. */
export const actions: readonly string[] = ACTIONS;
