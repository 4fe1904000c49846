/** The kind of a failure. `functions/cell` decides what a cell shows for it; only the pane meets `host`. */
export type FailureKind = "bad-argument" | "not-found" | "not-reported" | "broken" | "host";

/** The reason of a failure and its details. Code reads these, never the message. */
export interface FailureData {
  readonly reason: string;
  readonly [detail: string]: unknown;
}

/**
 * What can be wrong with an argument, and what can be outside the data. The reasons for a missing figure are in
 * `figures/refusal.ts`.
 */
export interface FailureAbouts {
  readonly "not a period": Typed;
  /** LTM and YTD need a quarter. */
  readonly "not a quarter": { readonly of: "LTM" | "YTD"; readonly period: string };
  /** ISO dates; `meant` is the date in a workbook that counts from 1904. */
  readonly "no quarter end": {
    readonly date: string;
    readonly period: string;
    readonly end: string;
    readonly meant: string | undefined;
  };
  readonly "relative period": Typed;
  readonly "outside the data": Typed;
  readonly outside: { readonly period: Coded; readonly held: readonly Coded[] };
  readonly "several periods": Argument & Typed;
  readonly "ambiguous date": Typed & { readonly dates: readonly string[] };
  readonly "not a date": Typed;
  readonly "not a release with a date": Argument & Typed;
  readonly "date for a release": Argument & Typed;
  readonly "unknown code": Argument &
    Typed & { readonly nearest: readonly string[]; readonly codes?: readonly string[] };
  readonly percentage: Argument & Typed;
  /** `to` is the argument where the text belongs, if the function has one. */
  readonly "misplaced argument": Argument &
    Typed & { readonly belongs: string; readonly to: string | undefined };
  readonly "is missing": Argument;
  readonly "cannot be TRUE": Argument;
  readonly "cannot be FALSE": Argument;
  readonly "cannot be a range": Argument;
  readonly "contains an error": Argument;
  readonly "must be a number": Argument;
  readonly "must be a whole number, 1 or more": Argument;
  readonly "must be at most 100": Argument;
  readonly "change of a percentage": { readonly item: Labelled };
  readonly "not by quarters": { readonly period: Coded };
  readonly "no money": { readonly item: Labelled };
  readonly "not a column": Typed;
  readonly "not a span": Typed;
  readonly "nothing reported": {
    readonly from: Coded;
    readonly to: Coded;
    readonly held: readonly Coded[];
  };
  readonly "no such place": Argument & { readonly typed: number; readonly count: number };
  readonly "table not printed": {
    readonly release: string;
    readonly table: string;
    readonly by: string | undefined;
  };
  readonly "no item found": Typed;
  readonly "count of releases": { readonly periods: number; readonly releases: number };
  readonly "no release": unknown;
  readonly "no release by then": { readonly knownOn: string };
  readonly "release not held": {
    readonly release: string;
    readonly held: readonly string[];
    readonly knownOn: string | undefined;
  };
  readonly "percentage not printed": {
    readonly item: Labelled;
    readonly period: Coded;
    readonly column: string;
  };
  readonly "nil or negative base": { readonly item: Labelled; readonly period: Coded };
  readonly "no whole": unknown;
  readonly "nil share": { readonly item: Labelled; readonly period: Coded };
  readonly "too few releases": { readonly item: Labelled; readonly period: Coded };
}

interface Typed {
  readonly typed: string;
}
interface Argument {
  readonly argument: string;
}
interface Coded {
  readonly code: string;
}
interface Labelled {
  readonly label: string;
  readonly japanese: string;
}

/** One of these reasons with its details. */
export type FailureReason = {
  readonly [K in keyof FailureAbouts]: { readonly reason: K } & (unknown extends FailureAbouts[K]
    ? unknown
    : FailureAbouts[K]);
}[keyof FailureAbouts];

/** A failure that a user can see. Its message says what happened and what to do. The message is made when it is read. */
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

type Say = string | (() => string);
type Make = (say: Say, data?: FailureReason & FailureData) => Failure;

/** An argument that is unknown or malformed. */
export const badArgument: Make = (say, data) => new Failure("bad-argument", say, data);

/** A well-formed period or release outside the data held. */
export const notFound: Make = (say, data) => new Failure("not-found", say, data);

/** A figure that no release prints, or that the named release does not print. */
export const notReported: Make = (say, data) => new Failure("not-reported", say, data);

/** Our own data or code contradict themselves. The build should have found it. */
export const broken = (say: Say, data?: FailureData): Failure => new Failure("broken", say, data);

/** Returns an answer, or throws it if it is a failure. */
export function required<T>(answer: T | Failure): T {
  if (answer instanceof Failure) throw answer;
  return answer;
}

/** Returns a value that is always defined, where the types cannot tell so. A default would hide a fault of our own. */
export function certain<T>(value: T | undefined): T {
  if (value === undefined) throw broken("A part of the add-in is missing. Please report it.");
  return value;
}

/** Returns what `run` returns, or the failure that it throws. Other errors are rethrown. */
export function attempt<T>(run: () => T): T | Failure {
  try {
    return run();
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
}
