/** What tells Excel that a command is done: a ribbon button waits for it, a keyboard shortcut gives null instead. */
type Done = Pick<Office.AddinCommands.Event, "completed"> | null;

/** What Excel calls for a ribbon button or a keyboard shortcut. */
export type Command = (event: Done) => void;

/** Commands by the names Excel calls them. */
export type Commands = Readonly<Record<string, Command>>;

/** How many milliseconds a command waits for the script that carries it out. */
const PATIENCE = 20_000;

/** What Excel calls, from before the library is there until the page ends. */
export interface Stubs {
  /** One for each name. Each waits for the real command and calls it. */
  readonly commands: Commands;
  /** Says what the real commands are; calls that wait are carried out now. */
  takeOver(real: Commands): void;
}

/**
 * Returns commands that stay in charge: Excel always calls the stub, and the stub calls the real command.
 *
 * Excel on the web takes a click as soon as its library is up, which may be before our own script has come, and drops
 * the click when there is nothing of that name. A call that has waited for `patience` is completed, so that Excel does not
 * wait for ever, and `giveUp` is told.
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

/** A script of another version may lack a command. Excel must hear the end of it all the same. */
function call(real: Commands, name: string, event: Done): void {
  const command = real[name];
  if (command) command(event);
  else event?.completed();
}
