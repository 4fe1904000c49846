import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { transformSync } from "esbuild";

/** Loads a file of the project and returns what it exports. */
export type Load = (file: string) => unknown;
type Body = (exports: object, require: Load, module: { exports: object }) => void;

/** The compiled text of each module of the project; it runs again in every set of fresh modules. */
const bodies = new Map<string, Body>();
const resolved = new Map<string, string>();

/**
 * Returns a loader with no module of the project loaded yet: caches in modules, and the datasets that tests share, are
 * created again. Packages are shared, because they keep no state of ours.
 */
export function freshModules(): Load {
  const loaded = new Map<string, { exports: object }>();
  const load: Load = (file) => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    bodyOf(file)(module.exports, (name) => loadFrom(file, name), module);
    return module.exports;
  };
  const loadFrom = (file: string, name: string): unknown => {
    const found = resolve(file, name);
    return isOurs(found) ? load(found) : createRequire(file)(found);
  };
  return load;
}

function resolve(file: string, name: string): string {
  const key = `${path.dirname(file)} ${name}`;
  let found = resolved.get(key);
  if (found === undefined) resolved.set(key, (found = createRequire(file).resolve(name)));
  return found;
}

const isOurs = (file: string): boolean => file.endsWith(".ts") && !file.includes("node_modules");

function bodyOf(file: string): Body {
  let body = bodies.get(file);
  if (!body) bodies.set(file, (body = compile(file)));
  return body;
}

function compile(file: string): Body {
  const { code } = transformSync(fs.readFileSync(file, "utf8"), {
    loader: "ts",
    format: "cjs",
    target: "node20",
    sourcefile: file,
    define: {
      "import.meta.dirname": JSON.stringify(path.dirname(file)),
      "import.meta.filename": JSON.stringify(file),
    },
  });
  const text = `(function (exports, require, module) {${code}\n})`;
  return vm.runInThisContext(text, { filename: file }) as Body;
}
