import fs from "node:fs";

interface Kept {
  readonly files: Readonly<Record<string, { mutants: { readonly status: string }[] }>>;
}

/**
 * Drops from the results kept of a folder what timed out or was not in the sample, so that the next run tries it; on demand
 * also what survived. Stryker itself does so only where a test file has changed, not where a module that tests share has.
 */
export function forgetUndecided(folder: string, survivorsToo: boolean): void {
  const file = `build/mutation/${folder}.incremental.json`;
  if (!fs.existsSync(file)) return;
  const decided = survivorsToo ? ["Killed"] : ["Killed", "Survived"];
  const kept = JSON.parse(fs.readFileSync(file, "utf8")) as Kept;
  for (const source of Object.values(kept.files))
    source.mutants = source.mutants.filter(({ status }) => decided.includes(status));
  fs.writeFileSync(file, JSON.stringify(kept));
}
