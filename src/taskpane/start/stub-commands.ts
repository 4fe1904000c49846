/** Tells Excel that a command is done. A ribbon button waits for it; a keyboard shortcut passes null instead. */
type Done = Pick<Office.AddinCommands.Event, "completed"> | null;

/** The function that Excel calls for a ribbon button or a keyboard shortcut. */
export type Command = (event: Done) => void;

/** Commands by the names Excel calls them. */
export type Commands = Readonly<Record<string, Command>>;

/** How many milliseconds a command waits for the script that runs it. */
const PATIENCE = 20_000;

/** The functions that Excel calls, from before the library is loaded until the page ends. */
export interface Stubs {
  /** One for each name. Each waits for the real command and calls it. */
  readonly commands: Commands;
  /** Sets the real commands; waiting calls are run now. */
  readonly takeOver: (real: Commands) => void;
}

/**
 * Returns commands that stay registered: Excel always calls the stub, and the stub calls the real command.
 *
 * Excel on the web accepts a click as soon as its library is ready. That may be before our own script is loaded, and
 * Excel drops the click if no function has that name. A call that has waited for `patience` is completed, so that Excel
 * does not wait forever, and `giveUp` is called.
 */
export function stubCommands(
  names: readonly string[],
  giveUp: () => void,
  patience = PATIENCE,
): Stubs {
  let real: Commands | undefined;
  const waiting = new Set<(real: Commands) => void>();
  const stub =
    (name: string): Command =>
    (event) => {
      if (real) {
        call(real, name, event);
        return;
      }
      const carryOut = (commands: Commands): void => {
        clearTimeout(timer);
        call(commands, name, event);
      };
      const timer = setTimeout(() => {
        waiting.delete(carryOut);
        event?.completed();
        giveUp();
      }, patience);
      waiting.add(carryOut);
    };
  return {
    commands: Object.fromEntries(names.map((name) => [name, stub(name)])),
    takeOver: (commands) => {
      real = commands;
      for (const carryOut of waiting) carryOut(commands);
      waiting.clear();
    },
  };
}

/** A script of another version may lack a command. The call must be completed all the same. */
function call(real: Commands, name: string, event: Done): void {
  const command = real[name];
  if (command) command(event);
  else event?.completed();
}
