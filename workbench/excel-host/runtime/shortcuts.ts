import type { EventEntry } from "../wire/messages.ts";

const ACTION = { category: 2, type: 1000 } as const;

/**
 * Excel's side of keyboard shortcuts: notifies the add-in which action was asked for. There is no answer, unlike for the
 * function of a ribbon button, which reports when it is done.
 */
export class Shortcuts {
  /** Set by the transport. */
  send: (entries: readonly EventEntry[]) => void = () => undefined;

  /** Resolves when the add-in takes actions. */
  readonly ready: Promise<void>;
  readonly becomeReady: () => void;

  constructor() {
    let becomeReady = (): void => undefined;
    this.ready = new Promise((resolve) => {
      becomeReady = resolve;
    });
    this.becomeReady = becomeReady;
  }

  /** Starts the function associated with an action; resolves when the add-in was notified. */
  async press(action: string): Promise<void> {
    await this.ready;
    this.send([[ACTION.category, ACTION.type, "", JSON.stringify([action]), 0, false]]);
  }
}
