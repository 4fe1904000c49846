/** The places that have a tab, in its order, and the help, which has a button. */
export const tabs = ["insert", "find", "trace", "checks", "workbook"] as const;
export const places = [...tabs, "help"] as const;

export type PlaceId = (typeof places)[number];

/** What can be done with a workbook. */
export type WorkbookTask = "audit" | "freeze" | "update" | "repair";

/** A figure by what FIGURE takes for it. */
export interface FigureAddress {
  readonly item: string;
  readonly period: string;
  readonly release?: string;
}

/** Where to go in the pane, and what to show there. */
export type Target =
  | {
      readonly place: "insert";
      readonly table?: { readonly release: string; readonly table: string };
    }
  | { readonly place: "find"; readonly item?: string }
  /** Without a figure it follows the selection. */
  | { readonly place: "trace"; readonly figure?: FigureAddress }
  /** One check by its id, or those that a figure takes part in. */
  | { readonly place: "checks"; readonly check?: string; readonly figure?: FigureAddress }
  | { readonly place: "workbook"; readonly task?: WorkbookTask }
  | { readonly place: "help"; readonly topic?: string };

type Listener = () => void;

let current: Target = { place: "insert" };
const listeners = new Set<Listener>();

/** Returns where the pane is; the same object until it goes elsewhere. */
export const currentTarget = (): Target => current;

/** Goes to a place, whether or not the pane is there to show it: it opens there when it comes. */
export function go(target: Target): void {
  current = target;
  for (const listener of listeners) listener();
}

/** Calls a listener whenever the pane goes somewhere and returns how to end that. */
export function onGo(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
