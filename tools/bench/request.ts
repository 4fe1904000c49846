import { badArgument } from "../../src/errors.ts";

/** What `npm run bench` is asked for. */
export interface BenchRequest {
  /** The subjects to measure; none means all, and the page is written. */
  readonly subjects: readonly string[];
  readonly baseline: string | undefined;
}

/** Returns the request in the arguments: names of subjects, and `--baseline FOLDER`. */
export function decodeBenchRequest(
  values: readonly string[],
  known: readonly string[],
): BenchRequest {
  const at = values.indexOf("--baseline");
  const baseline = at < 0 ? undefined : values[at + 1];
  if (at >= 0 && baseline === undefined)
    throw badArgument("--baseline needs the folder of version 1.0, built: its dist is measured.");
  const subjects = values.filter((_, n) => at < 0 || (n !== at && n !== at + 1));
  const unknown = subjects.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw badArgument(`"${unknown}" is not measured. Known: ${known.join(", ")}.`);
  return { subjects, baseline };
}
