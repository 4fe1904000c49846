import type { Stage } from "./caught.ts";
import { all, type World } from "./world.ts";

/** A fault at one place. */
export interface Fault {
  /** The file and the place in it, in words; with the kind it names the fault. */
  readonly place: string;
  readonly change: (world: World) => World;
  /**
   * Texts that identify the place; a message must contain one of them. None if the place has no name, such as a lost row.
   */
  readonly names?: readonly string[];
}

/** Faults of one kind. */
export interface Kind {
  readonly what: string;
  /** Whether the text of the release has the fault too, so that holding it against the text shows nothing. */
  readonly inText?: true;
  /** The stages at which one may be caught first. */
  readonly caught: readonly Stage[];
  readonly faults: readonly Fault[];
  /** Why nothing sees them, by place; one reason for all of the kind. */
  readonly unseen?: string | Readonly<Record<string, string>>;
}

/** Returns a fault that several changes make together. */
export const faultAt = (
  place: string,
  names: readonly string[],
  ...changes: readonly ((world: World) => World)[]
): Fault => ({ place, names, change: all(...changes) });
