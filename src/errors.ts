/** The kind of a failure. `functions/cell` decides what a cell shows for it; only the pane meets `host`. */
export type FailureKind = "bad-argument" | "not-found" | "not-reported" | "broken" | "host";

/** The reason of a failure and its details. Code reads these, never the message. */
export interface FailureData {
  readonly reason: string;
  readonly [detail: string]: unknown;
}

/** A failure that a user can see. Its message says what happened and what to do; it is made when it is read. */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly data: FailureData;
  #say: string | (() => string);

  constructor(
    kind: FailureKind,
    say: string | (() => string),
    data: FailureData = { reason: kind },
  ) {
    super();
    this.name = "Failure";
    this.kind = kind;
    this.data = data;
    this.#say = say;
  }

  override get message(): string {
    if (typeof this.#say !== "string") this.#say = this.#say();
    return this.#say;
  }
}

type Make = (say: string | (() => string), data?: FailureData) => Failure;

/** An argument that is unknown or malformed. */
export const badArgument: Make = (say, data) => new Failure("bad-argument", say, data);

/** A well-formed period or release outside the data held. */
export const notFound: Make = (say, data) => new Failure("not-found", say, data);

/** A figure that no release prints, or not the release asked for. */
export const notReported: Make = (say, data) => new Failure("not-reported", say, data);

/** Our own data or code contradict themselves; the build should have caught it. */
export const broken: Make = (say, data) => new Failure("broken", say, data);

/** Returns an answer; throws where it is a failure. */
export function required<T>(answer: T | Failure): T {
  if (answer instanceof Failure) throw answer;
  return answer;
}

/** Returns what `run` returns, or the failure that it throws. Other errors are thrown on. */
export function attempt<T>(run: () => T): T | Failure {
  try {
    return run();
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
}
