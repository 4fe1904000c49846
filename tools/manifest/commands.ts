import { COMMANDS } from "../../src/taskpane/commands.ts";

/** The names of the ribbon's functions, which the add-in associates with Office.actions. */
export const commands: readonly string[] = Object.keys(COMMANDS);
