import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { describe, it } from "mocha";
import ts from "typescript";
import webpack from "webpack";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import { decodeAndCheck } from "../../tools/check-data/decode-and-check.ts";
import { bundleOf } from "../../tools/compile-data.ts";

const root = path.resolve(import.meta.dirname, "../..");
const parts = ["bundle", "guidance", "notes"];
const shipped = parts.map((name) => `src/dataset/bundle/${name}.generated.ts`);
const frozen = parts.map((name) => `test/frozen/${name}.generated.ts`);
const names = parts.map((name) => `#${name}`);

/** Returns a file of this folder by its path in it, written with `/` on every system. */
const inRoot = (file: string): string => path.relative(root, file).replaceAll("\\", "/");

/** Returns the data that a bundle of the scripts' sources by esbuild would hold. */
async function bundledBy(conditions: string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ["dataset", "guidance", "notes"].map((name) => `src/dataset/open-${name}.ts`),
    outdir: "unwritten",
    bundle: true,
    write: false,
    metafile: true,
    conditions,
  });
  return Object.keys(metafile.inputs).filter((file) => file.includes(".generated."));
}

/** Returns the data that a build of the add-in holds. */
async function resolvedByWebpack(env: { readonly frozen?: true }): Promise<string[]> {
  const { default: configure } = (await import("../../webpack.config.mjs")) as {
    default: (env: object, options: object) => Promise<webpack.Configuration>;
  };
  const compiler = webpack(await configure(env, {}));
  const resolver = compiler.resolverFactory.get("normal", { dependencyType: "esm" });
  const from = path.join(root, "src/dataset");
  return Promise.all(
    names.map(
      (name) =>
        new Promise<string>((resolve, reject) => {
          resolver.resolve({}, from, name, {}, (error, file) => {
            if (file) resolve(inRoot(file));
            else reject(error ?? new Error(name));
          });
        }),
    ),
  );
}

describe("the data that tests run on", () => {
  it("are those of test/frozen, which mocha's settings choose", () => {
    const { resolve } = createRequire(import.meta.filename);
    assert.deepEqual(
      names.map((name) => inRoot(resolve(name))),
      frozen,
    );
    const data = decodeAndCheck(bundleOf(path.join(root, "test/frozen/data")));
    assert.equal(openDataset().version, data.version, "npm run compile packs the frozen data");
  });

  it("are two releases", () => {
    assert.deepEqual(
      openDataset().releases.map(({ code }) => code),
      ["1Q03", "4Q03"],
    );
  });
});

describe("the data of the scripts that ship", () => {
  it("are what esbuild takes, unless it is told otherwise", async () => {
    assert.deepEqual((await bundledBy([])).sort(), shipped);
    assert.deepEqual((await bundledBy(["frozen"])).sort(), frozen);
  });

  it("are what webpack takes, which builds the add-in, unless it is told otherwise", async () => {
    assert.deepEqual(await resolvedByWebpack({}), shipped);
    assert.deepEqual(await resolvedByWebpack({ frozen: true }), frozen);
  });

  it("are what TypeScript checks", () => {
    const text = fs.readFileSync(path.join(root, "tsconfig.json"), "utf8");
    const { config } = ts.parseConfigFileTextToJson("tsconfig.json", text) as { config: unknown };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const from = path.join(root, "src/dataset/open-dataset.ts");
    assert.deepEqual(
      names.map((name) =>
        inRoot(
          ts.resolveModuleName(name, from, options, ts.sys).resolvedModule?.resolvedFileName ??
            "nothing",
        ),
      ),
      shipped,
    );
  });
});
