import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { describeLibrary, type ClientLibrary, type Schema } from "../wire/schema.ts";
import { createWindow } from "./window.ts";

const require = createRequire(join(process.cwd(), "package.json"));

/** Where Microsoft's unmodified files are: in the npm package, never a copy. */
export const LIBRARY_FOLDER = join(
  dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

const compiled = new Map<string, Script>();

/** A script of the library, compiled once in each process. */
export function libraryScript(file: string): Script {
  const known = compiled.get(file);
  if (known) return known;
  const script = new Script(readFileSync(join(LIBRARY_FOLDER, file), "utf8"), { filename: file });
  compiled.set(file, script);
  return script;
}

let schema: Schema | undefined;

/** The library's classes and enumerations, described by the library itself. */
export function readSchema(): Schema {
  if (schema) return schema;
  const window = createWindow({ loadScript: libraryScript });
  libraryScript("excel-web-16.00.js").runInContext(window.context);
  schema = describeLibrary(window.globals as unknown as ClientLibrary);
  return schema;
}
