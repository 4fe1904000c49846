import { attempt, Failure } from "../../src/errors.ts";
import { decodeAndCheck } from "../check-data/decode-and-check.ts";
import { bundleOf } from "../compile-data.ts";

/** A release whose tables are written, before and after. */
export interface WrittenRelease {
  readonly release: string;
  /** The text it was read from. */
  readonly text: string;
  /** A data folder without the release; it is gone when the tool ends. */
  readonly before: string;
  /** A data folder with the release, whole; it is gone when the tool ends. */
  readonly after: string;
}

/** Returns what is to be told of a release once its tables stand: here whether the build takes them. */
export function afterTables({ after, release }: WrittenRelease): string[] {
  const data = attempt(() => decodeAndCheck(bundleOf(after)));
  if (data instanceof Failure) return [`The build does not take the data yet: ${data.message}`];
  const tables = data.tables.filter((table) => table.release.code === release).length;
  return [`The build takes the data, with ${tables} tables of ${release}.`];
}
