import { MessageChannel } from "node:worker_threads";

/**
 * Univer waits for a turn of the event loop with a message to itself. If a calculation is stopped, it leaves that channel
 * open, and Node.js, unlike a browser, does not end while a channel is open. So here a channel keeps the process alive
 * only until its first message has arrived.
 */
class BriefChannel extends MessageChannel {
  constructor() {
    super();
    this.port1.once("message", () => {
      this.port1.unref();
    });
  }
}

/** Gives Univer such channels. */
export function useBriefChannels(): void {
  Reflect.set(globalThis, "MessageChannel", BriefChannel);
}
