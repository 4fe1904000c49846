import type { Stage } from "./caught.ts";
import type { World } from "./world.ts";

/** A fault at one place. */
export interface Fault {
  /** The file and the place in it, in words; with the kind it names the fault. */
  readonly place: string;
  readonly change: (world: World) => World;
  /** What the message must hold: the place. Where it stops the build, the file and the line unless told otherwise. */
  readonly names?: readonly string[];
}

/** Faults of one kind, all caught at one stage. */
export interface Kind {
  readonly what: string;
  readonly caught: Stage;
  /** What the message must match, besides the place. */
  readonly says?: RegExp;
  readonly faults: readonly Fault[];
  /** Places of this kind that nothing sees, with the reason. */
  readonly unseen?: Readonly<Record<string, string>>;
}
