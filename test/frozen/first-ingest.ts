import fs from "node:fs";
import path from "node:path";
import { frozenFolder, withThirdReleaseIn } from "./third-release.ts";

/** The release that is being added. */
const added = "1Q04";

/**
 * Runs a task on a data folder with only the tables of the made-up release: no restatement, exception or redefinition is
 * recorded, and nothing of the text. An ingest leaves a folder in this state.
 */
export function withFirstIngest<T>(task: (folder: string) => T): T {
  return withThirdReleaseIn(frozenFolder, (copy) => {
    for (const file of ["restatements.tsv", "exceptions.tsv", "redefinitions.tsv", "remarks.tsv"])
      keepRows(path.join(copy, file), (row) => !row.split("\t").includes(added));
    for (const file of ["claims.tsv", "prose.tsv"])
      keepRows(path.join(copy, added, file), () => false);
    return task(copy);
  });
}

/** Keeps the header of a file and some of its rows. */
function keepRows(file: string, isKept: (row: string) => boolean): void {
  const [header = "", ...rows] = fs.readFileSync(file, "utf8").trimEnd().split("\n");
  fs.writeFileSync(file, `${[header, ...rows.filter(isKept)].join("\n")}\n`);
}
