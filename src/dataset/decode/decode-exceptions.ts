import { broken } from "../../errors.ts";
import { groupBy } from "../group-by.ts";
import { decodeRecords } from "./tsv.ts";

/** Why a printed figure contradicts others. A `forced` cell must also be proved by the engine. */
const kinds = ["forced", "misprint", "period misnamed", "convention", "undisclosed flow"] as const;

export type ExceptionKind = (typeof kinds)[number];

/** A contradiction of the source that was looked at, and its reason in our words. */
export interface DocumentedException {
  readonly kind: ExceptionKind;
  /** The text it excuses; another one in its place is not excused. */
  readonly printed: string;
  readonly reason: string;
}

/** Returns the documented exceptions by the id of their check. */
export function decodeExceptions(text: string): ReadonlyMap<string, DocumentedException> {
  return new Map(
    decodeRecords(text).map(({ check = "", kind = "", printed = "", reason = "" }) => {
      const known = kinds.find((name) => name === kind);
      if (!known) throw broken(`The exception ${check} has the unknown kind "${kind}".`);
      return [check, { kind: known, printed, reason }];
    }),
  );
}

/** A print that is not what the figure of its own release rounds to: where it stands, its text and the reason. */
export interface Contradiction {
  readonly release: string;
  readonly table: string;
  readonly item: string;
  readonly period: string;
  readonly printed: string;
  readonly reason: string;
}

/** Returns what the exceptions say of prints that contradict another of the same release, by item: checks of one figure. */
export function contradictionsIn(
  exceptions: ReadonlyMap<string, DocumentedException>,
): ReadonlyMap<string, readonly Contradiction[]> {
  const prints = [...exceptions].flatMap(([check, { printed, reason }]) => {
    const [relation, release = "", table = "", item = "", period = ""] = check.split(":");
    return relation === "same figure" ? [{ release, table, item, period, printed, reason }] : [];
  });
  return groupBy(prints, ({ item }) => item);
}
