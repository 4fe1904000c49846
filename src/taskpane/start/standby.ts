import { ACTIONS } from "./command-names.ts";
import { stubCommands, type Commands } from "./stub-commands.ts";

/** What answers for the commands until the script that carries them out has come. */
export interface Standby {
  /** Hands the commands over to what carries them out; tells whether one had to be given up before. */
  takeOver(real: Commands): boolean;
}

declare global {
  /** The one standby of the page; the script before office.js puts it here. */
  var iijStandby: Standby | undefined;
}

/**
 * Returns the page's standby. The first call puts it in place: a stub for every command.
 *
 * The library looks for a ribbon button's function among the globals first, so the stubs are in charge even before it
 * is there. A keyboard shortcut's function is looked for among the associated actions only. The library takes shortcuts
 * from `DOMContentLoaded` on, and the listener here is the first, so it runs before the library's.
 */
export function standBy(onGivenUp: () => void = () => undefined): Standby {
  return (globalThis.iijStandby ??= putInPlace(onGivenUp));
}

function putInPlace(onGivenUp: () => void): Standby {
  let givenUp = false;
  const { commands, takeOver } = stubCommands(ACTIONS, () => {
    givenUp = true;
    onGivenUp();
    showPane();
  });
  Object.assign(globalThis, commands);
  if (hasLibrary()) associate(commands);
  else
    document.addEventListener("DOMContentLoaded", () => {
      if (hasLibrary()) associate(commands);
    });
  return {
    takeOver: (real) => {
      takeOver(real);
      return givenUp;
    },
  };
}

const hasLibrary = (): boolean => typeof Office !== "undefined";

function associate(commands: Commands): void {
  for (const [name, command] of Object.entries(commands)) Office.actions.associate(name, command);
}

/** A command can show nothing itself, so the pane opens to say why. Should Excel not open it now, it says so later. */
function showPane(): void {
  void Office.addin.showAsTaskpane().catch(() => undefined);
}
