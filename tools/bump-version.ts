// npm version X.Y.Z: npm sets package.json and the lock file and then runs this, which copies the version into the
// manifest and the changelog. npm commits and tags the changes.
import fs from "node:fs";
import { changelogOf, manifestOf } from "./version.ts";

const { version } = JSON.parse(fs.readFileSync("package.json", "utf8")) as { version: string };
const day = new Date().toISOString().slice(0, 10);

fs.writeFileSync("manifest.xml", manifestOf(fs.readFileSync("manifest.xml", "utf8"), version));
fs.writeFileSync(
  "CHANGELOG.md",
  changelogOf(fs.readFileSync("CHANGELOG.md", "utf8"), version, day),
);
