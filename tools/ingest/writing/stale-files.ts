import { badArgument } from "../../../src/errors.ts";
import { linesOf, type DataFiles } from "./data-files.ts";

/** The shared files that a folder may hold a copy of, and how many columns identify a row. */
const keyColumns: Readonly<Record<string, number>> = {
  "items.tsv": 1,
  "releases.tsv": 1,
  "heads.tsv": 3,
  "corrections.tsv": 5,
  "omissions.tsv": 2,
};

/**
 * Refuses a folder whose copy of a shared file lacks a newer row of `data/`: copied over `data/`, it would remove the
 * row.
 *
 * @throws bad-argument that names file and row.
 */
export function tellStale(data: DataFiles, own: DataFiles, folder: string): void {
  for (const [name, columns] of Object.entries(keyColumns)) {
    const copy = own.get(name);
    if (copy === undefined) continue;
    const keyOf = (line: string): string => line.split("\t").slice(0, columns).join(" ");
    const known = new Set(linesOf(copy).map(keyOf));
    const lacking = linesOf(data.get(name) ?? "")
      .map(keyOf)
      .find((key) => !known.has(key));
    if (lacking !== undefined)
      throw badArgument(
        `${name} in ${folder} lacks the row "${lacking}", which data/ has. Nothing was written. Add the row there, or delete the file.`,
      );
  }
}
