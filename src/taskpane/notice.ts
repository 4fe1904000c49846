/** What the pane says of the last insertion; the ribbon's commands speak through it too. */
export interface Notice {
  readonly kind: "none" | "busy" | "done" | "failed";
  /** A getter where it is worded when it is drawn, in the language of that moment. */
  readonly text: string;
}

type Listener = () => void;

let current: Notice = { kind: "none", text: "" };
const listeners = new Set<Listener>();

/** Returns what is to be said now; the same object until something else is. */
export const currentNotice = (): Notice => current;

/** Says something, whether or not the pane is there to show it: it shows the last notice when it comes. */
export function notify(notice: Notice): void {
  current = notice;
  for (const listener of listeners) listener();
}

/** Calls a listener at every new notice and returns how to end that. */
export function onNotice(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
