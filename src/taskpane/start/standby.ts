import { ACTIONS } from "./command-names.ts";
import { stubCommands, type Commands } from "./stub-commands.ts";

/** Accepts the commands until the script that runs them is loaded. */
export interface Standby {
  /** Passes the commands to their real functions; returns whether a command was given up before. */
  takeOver(real: Commands): boolean;
}

declare global {
  /** The one standby of the page; the script before office.js puts it here. */
  var iijStandby: Standby | undefined;
}

/**
 * Returns the page's standby. The first call puts it in place: a stub for every command.
 *
 * The library looks for the function of a ribbon button among the globals first, so the stubs work even before the
 * library is loaded. It looks for the function of a keyboard shortcut only among the associated actions.
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
    // If nothing calls this within 20 s, office.js never becomes ready.
    void Office.onReady();
  });
  return {
    takeOver: (real) => {
      takeOver(real);
      return givenUp;
    },
  };
}

/** Runs a function as soon as office.js has run: at the load event of its script, or when the page is parsed. */
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

/** A command cannot show anything itself, so the pane opens to say why. If Excel does not open it now, it says so later. */
function showPane(): void {
  void Office.addin.showAsTaskpane().catch(() => undefined);
}
