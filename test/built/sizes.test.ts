import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { real } from "../data/real.ts";

const scripts = fs
  .readdirSync("dist", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".js"));

const read = (file: string): string => fs.readFileSync(`dist/${file}`, "utf8");

/** Returns the gzipped size of scripts of the build, in kB. */
function weigh(files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(fs.readFileSync(`dist/${file}`)).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}

/** Returns the chunks that are loaded before the pane is drawn; those for commands and the preview come later. */
function chunksOfPane(): string[] {
  const script = "taskpane.js";
  const [, asked = ""] = /\{mountPane:\w+\}=await (.*?)\.then\(/.exec(read(script)) ?? [];
  return [...asked.matchAll(/\b\w+\.e\((\d+)\)/g)].map(([, id = ""]) => {
    const chunk = scripts.find((file) => path.basename(file).startsWith(`${id}.`));
    assert.ok(chunk, `${script} asks for chunk ${id}, which is not built`);
    return chunk;
  });
}

describe("the built scripts, zipped", () => {
  // Two releases take 15 kB more than the budget of 75 kB: decision 10 gives the parts.
  it("keep the functions and two releases under 91 kB, and each further release under 3.5 kB", () => {
    const further = real.releases.length - 2;
    assert.ok(weigh(["functions.js"]) < 91 + 3.5 * further);
  });

  it("leave the notes to the printed tables to the pane", () => {
    const [, ...rows] = fs.readFileSync("data/notes.tsv", "utf8").trim().split("\n");
    const functions = fs.readFileSync("dist/functions.js", "utf8");
    const found = rows.filter((row) => functions.includes(row.split("\t")[3] ?? ""));
    assert.deepEqual(found, []);
  });

  it("hold what both need once: the pane takes it from the functions", () => {
    const texts = [
      String.raw`[DecimalError] `,
      "Income (loss) before income tax expense",
      "is not a period",
    ];
    for (const text of texts) {
      const holding = scripts.filter((file) => read(file).includes(text));
      assert.deepEqual(holding, ["functions.js"], text);
    }
  });

  it("leave webpack's look-ups to the pane: the functions are one scope", () => {
    const ofPane = scripts.filter((file) => file !== "functions.js");
    assert.ok(ofPane.some((file) => read(file).includes("sharedWithPane[")));
    assert.doesNotMatch(read("functions.js"), /webpackChunk|\(0,\w+\.\w+\)\(/);
  });

  it("keep the pane's way to its first click under 170 kB", () => {
    const first = chunksOfPane();
    assert.notEqual(first.length, 0, "what draws the pane is a chunk of its own");
    const insert = scripts.filter((file) => read(file).includes("Choose at least one period."));
    assert.equal(insert.length, 1, "Insert, which it opens with, is a chunk of its own");
    const size = weigh(["before-library.js", "taskpane.js", ...first, ...insert]);
    assert.ok(size > 100 && size < 170, `${size} kB`);
  });

  it("keep what everything else waits for under 2 kB", () => {
    const size = weigh(["before-library.js"]);
    assert.ok(size < 2, `${size} kB`);
  });

  it("keep each part that is loaded later under 40 kB", () => {
    const first = new Set(["before-library.js", "functions.js", "taskpane.js", ...chunksOfPane()]);
    const later = scripts.filter((file) => !first.has(file));
    assert.deepEqual(
      later.filter((file) => weigh([file]) >= 40),
      [],
    );
  });
});
