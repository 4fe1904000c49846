import fs from "node:fs";
import path from "node:path";
import { build, transform } from "esbuild";

/** The place of the shared exports while a page runs. */
const list = "globalThis.sharedWithPane";

/** The function to call when the list is ready, if the second script came before the first. */
const waiting = "globalThis.waitingForShared";

/** Ends the request for a stand-in. */
const query = "?stand-in";

/** Ends the request for the second entry that waits for the list. */
const starter = "?starter";

/**
 * Returns the rules and the plugin by which the modules of one script serve another. The other starts when both are
 * loaded, in any order.
 *
 * @param {{ first: string, second: string, conditions: string[] }} scripts The entries, as paths of the system, and the
 * conditions under which imports are resolved.
 */
export async function sharedScope({ first, second, conditions }) {
  const own = await importsOf(first, conditions);
  const all = await importsOf(second, conditions);
  const outside = [...all.keys()].filter((file) => !own.has(file));
  const imported = new Set(outside.flatMap((file) => all.get(file)));
  const wanted = await namesWanted(outside);
  const modules = await exportsOf([...imported].filter((file) => own.has(file)).sort(), wanted);
  return {
    rules: [
      { resource: second, resourceQuery: starter, ...rewrite({ replace: start(second) }) },
      { resource: first, ...rewrite({ append: handOver(modules) }) },
      ...modules.map((module) => ({
        resource: module.file,
        resourceQuery: query,
        sideEffects: false,
        ...rewrite({ replace: standIn(module) }),
      })),
    ],
    plugin: new StandIns(own, modules, second),
  };
}

const rewrite = (options) => ({
  loader: path.join(import.meta.dirname, "rewrite-module.mjs"),
  options,
});

const output = { write: false, metafile: true, format: "esm", outdir: "." };

/** Returns every module that an entry needs, with the modules that it imports. */
async function importsOf(entry, conditions) {
  const { metafile } = await build({ ...output, entryPoints: [entry], bundle: true, conditions });
  const found = Object.entries(metafile.inputs);
  return new Map(
    found.map(([file, { imports }]) => [
      path.resolve(file),
      imports.map((each) => path.resolve(each.path)),
    ]),
  );
}

/** Names that a module imports from another, or re-exports; all of them if it does not name any. */
const taken =
  /\b(?:import|export)\s*(?:\{([^}]*)\}\s*from|[^"'{};]*?from|)\s*\(?\s*["']([^"']+)["']/g;

/** Returns which names some modules take from others, by file. */
async function namesWanted(files) {
  const wanted = new Map();
  for (const file of files.filter((each) => /\.tsx?$/.test(each))) {
    const loader = file.endsWith("x") ? "tsx" : "ts";
    const { code } = await transform(fs.readFileSync(file, "utf8"), { loader, jsx: "automatic" });
    for (const [, names, request] of code.matchAll(taken)) {
      const from = path.resolve(path.dirname(file), request);
      const known = wanted.get(from) ?? new Set();
      wanted.set(from, known);
      const all = names === undefined ? [everything] : names.split(",");
      for (const name of all) known.add(name.trim().split(/\s+as\s+/)[0]);
    }
  }
  return wanted;
}

const everything = "*";

/** Returns modules with their names that are wanted, and the position of the first name of each in the list. */
async function exportsOf(files, wanted) {
  const { metafile } = await build({ ...output, entryPoints: files });
  let first = 0;
  return Object.values(metafile.outputs).map(({ entryPoint, exports }) => {
    const file = path.resolve(entryPoint);
    const asked = wanted.get(file);
    const names = exports.filter((name) => asked?.has(everything) || asked?.has(name));
    const module = { file, names, first };
    first += names.length;
    return module;
  });
}

const handOver = (modules) => {
  const imports = modules.map(({ file, names, first }) => {
    const renamed = names.map((name, i) => `${name} as shared${first + i}`);
    return `import { ${renamed} } from ${JSON.stringify(file)};`;
  });
  const all = modules.flatMap(({ names, first }) => names.map((_, i) => `shared${first + i}`));
  return [...imports, `${list} = [${all}];`, `${waiting}?.();`].join("\n");
};

const start = (entry) =>
  [
    `const start = () => require(${JSON.stringify(entry)});`,
    `if (${list}) start();`,
    `else ${waiting} = start;`,
  ].join("\n");

const standIn = ({ names, first }) =>
  names.map((name, i) => `export const ${name} = ${list}[${first + i}];`).join("\n");

/**
 * Requests the stand-in if a module of the second script imports one of the first's, and requests the starter of the
 * second.
 */
class StandIns {
  constructor(own, modules, second) {
    this.own = own;
    this.second = second;
    this.files = new Set(modules.map(({ file }) => file));
  }

  apply(compiler) {
    compiler.hooks.normalModuleFactory.tap("StandIns", ({ hooks }) => {
      hooks.beforeResolve.tap("StandIns", (data) => {
        const { issuer } = data.contextInfo;
        const imported = path.resolve(data.context, data.request);
        if (this.files.has(imported) && !this.own.has(issuer)) data.request += query;
        if (imported === this.second && issuer === "") data.request += starter;
      });
    });
  }
}
