import fs from "node:fs";
import path from "node:path";

/** The folder of the releases' texts: the one that is named must be there, the one beside the checkout may be. */
const named = process.env["RELEASE_TEXTS"];

/** Returns the text of a release of the issuer; undefined where no folder is named and none stands beside the checkout. */
export function releaseText(code: string): string | undefined {
  const file = path.join(named ?? "../shared/releases", `${code.toLowerCase()}.txt`);
  return named !== undefined || fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}
