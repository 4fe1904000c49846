import fs from "node:fs";
import path from "node:path";
import type { ReadServed } from "./addresses.ts";

/** Returns a reader of the files below a folder, as a server of that folder would serve them. */
export function servedFrom(folder: string): ReadServed {
  return (served) => {
    const file = path.join(folder, served);
    return fs.existsSync(file) ? fs.readFileSync(file) : undefined;
  };
}
