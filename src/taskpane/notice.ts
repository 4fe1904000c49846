/** The message about the last insertion. Commands of the ribbon use it too. */
export interface Notice {
  readonly kind: "none" | "busy" | "done" | "failed";
  /** A getter if the text is composed when it is drawn, in the language of that moment. */
  readonly text: string;
}

type Listener = () => void;

let current: Notice = { kind: "none", text: "" };
const listeners = new Set<Listener>();

/** Returns the present notice; the same object until there is a new one. */
export const currentNotice = (): Notice => current;

/** Sets the notice, whether or not the pane is open. The pane shows the last notice when it opens. */
export function notify(notice: Notice): void {
  current = notice;
  for (const listener of listeners) listener();
}

/** Calls a listener at every new notice; returns a function that ends this. */
export function onNotice(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
