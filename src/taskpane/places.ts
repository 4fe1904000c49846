/** The places with a tab, in the order of the tabs, and the help, which has a button. */
export const tabs = ["insert", "find", "trace", "checks", "workbook"] as const;
export const places = [...tabs, "help"] as const;

export type PlaceId = (typeof places)[number];

/** The tasks for a whole workbook. */
export type WorkbookTask = "audit" | "freeze" | "update" | "repair";

/** A figure, by the arguments of FIGURE. */
export interface FigureAddress {
  readonly item: string;
  readonly period: string;
  readonly release?: string;
}

/** A place of the pane, and what to show there. */
export type Target =
  | {
      readonly place: "insert";
      readonly table?: { readonly release: string; readonly table: string };
    }
  | { readonly place: "find"; readonly item?: string }
  /** Without a figure, the selection is traced. */
  | { readonly place: "trace"; readonly figure?: FigureAddress }
  /** One check by its id, or the checks of a figure. */
  | { readonly place: "checks"; readonly check?: string; readonly figure?: FigureAddress }
  | { readonly place: "workbook"; readonly task?: WorkbookTask }
  | { readonly place: "help"; readonly topic?: string };

type Listener = () => void;

let current: Target = { place: "insert" };
const listeners = new Set<Listener>();

/** Returns the present target; the same object until there is a new one. */
export const currentTarget = (): Target => current;

/** Goes to a place, whether or not the pane is open. The pane opens there. */
export function go(target: Target): void {
  current = target;
  for (const listener of listeners) listener();
}

/** Calls a listener at every new target; returns a function that ends this. */
export function onGo(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
