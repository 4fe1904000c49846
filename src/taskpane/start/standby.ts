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
 * is there. A keyboard shortcut's function is looked for among the associated actions only.
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
  whenLibraryIsThere(() => {
    associate(commands);
    // Where nobody has asked for this within 20 s, office.js never becomes ready.
    void Office.onReady();
  });
  return {
    takeOver: (real) => {
      takeOver(real);
      return givenUp;
    },
  };
}

/** Does something as soon as office.js has run: when that script tells its load, or else when the page is parsed. */
function whenLibraryIsThere(act: () => void): void {
  const tried = (): boolean => {
    if (typeof Office === "undefined") return false;
    act();
    return true;
  };
  if (tried()) return;
  const tell = (): void => {
    if (!tried()) return;
    document.removeEventListener("load", tell, true);
    document.removeEventListener("DOMContentLoaded", tell);
  };
  document.addEventListener("load", tell, true);
  document.addEventListener("DOMContentLoaded", tell);
}

function associate(commands: Commands): void {
  for (const [name, command] of Object.entries(commands)) Office.actions.associate(name, command);
}

/** A command can show nothing itself, so the pane opens to say why. Should Excel not open it now, it says so later. */
function showPane(): void {
  void Office.addin.showAsTaskpane().catch(() => undefined);
}
