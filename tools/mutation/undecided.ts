import fs from "node:fs";

interface Kept {
  readonly files: Readonly<Record<string, { mutants: { readonly status: string }[] }>>;
}

/**
 * Removes from the kept results of a folder what timed out or was not in the sample, so that the next run tries it; on
 * request also what survived. Stryker itself does so only if a test file has changed, not if a module that tests share
 * has.
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
