/** What went wrong: a cell shows `bad-argument` as #VALUE! and the rest as #N/A; `host` is for the pane alone. */
export type FailureKind = "bad-argument" | "not-found" | "not-reported" | "broken-dataset" | "host";

/** A failure a user can meet; its message says what happened and what to do instead. */
export class Failure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.name = "Failure";
    this.kind = kind;
  }
}

/** An argument that is unknown or malformed. */
export const badArgument = (message: string): Failure => new Failure("bad-argument", message);

/** A well-formed period or release outside the data held. */
export const notFound = (message: string): Failure => new Failure("not-found", message);

/** A figure that no release prints, or that the release asked for does not. */
export const notReported = (message: string): Failure => new Failure("not-reported", message);

/** Our own data contradict themselves; the build should have caught it. */
export const brokenDataset = (message: string): Failure =>
  new Failure("broken-dataset", `${message} This is a fault of the add-in: please report it.`);

/** Returns what `run` returns, or the failure it ends with as a value, for a cell of its own; other errors pass. */
export function attempt<T>(run: () => T): T | Failure {
  try {
    return run();
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
}
