// Bundles the workbench's page into build/workbench. webpack builds the add-in itself.
import fs from "node:fs";
import { build } from "esbuild";

const out = "build/workbench";

fs.rmSync(`${out}/chunks`, { recursive: true, force: true });
await build({
  entryPoints: { main: "workbench/page/main.ts", page: "workbench/page/page.css" },
  outdir: out,
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  format: "esm",
  // Univer's hyphenation dictionaries are lazy imports: without splitting they add 1 MB.
  splitting: true,
  minify: true,
  target: "es2022",
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "none",
  logLevel: "warning",
});
fs.copyFileSync("workbench/page/index.html", `${out}/index.html`);
