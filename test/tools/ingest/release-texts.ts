import fs from "node:fs";
import path from "node:path";

/** The folder of the releases' texts: a named folder must exist, the one next to the checkout may exist. */
const named = process.env["RELEASE_TEXTS"];

/** Returns the text of a release of the issuer; undefined if no folder is named and there is none next to the checkout. */
export function releaseText(code: string): string | undefined {
  const file = path.join(named ?? "../shared/releases", `${code.toLowerCase()}.txt`);
  return named !== undefined || fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}
