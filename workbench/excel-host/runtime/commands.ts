/** A pressed button: the promise that waits for its function. */
interface Pressed {
  readonly functionName: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Presses ribbon buttons and waits until their functions say they are done. */
export class Commands {
  /** Set by the transport. */
  send: (commandId: string, functionName: string) => void = () => {
    throw new Error("No add-in is connected.");
  };

  private readonly running = new Map<string, Pressed>();
  private pressed = 0;

  /** Runs the function associated with an action; resolves at its `event.completed()`. */
  invoke(functionName: string): Promise<void> {
    const id = `command-${++this.pressed}`;
    return new Promise((resolve, reject) => {
      this.running.set(id, { functionName, resolve, reject });
      this.send(id, functionName);
    });
  }

  /** The function has called `event.completed()`; a code other than 0 says there is none. */
  complete(id: string, code: number): void {
    const command = this.running.get(id);
    this.running.delete(id);
    if (code === 0) command?.resolve();
    else command?.reject(new Error(`No function is associated with ${command.functionName}.`));
  }
}
