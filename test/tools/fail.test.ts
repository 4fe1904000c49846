import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, describe, it } from "mocha";

const root = path.resolve(import.meta.dirname, "../..");

/** Runs a tool of a checkout; returns its exit code and the lines it complains with. */
function run(
  checkout: string,
  tool: string,
  ...options: readonly string[]
): [number | null, string[]] {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join(checkout, "tools", tool), ...options],
    { cwd: root, encoding: "utf8" },
  );
  return [status, stderr.trim().split("\n")];
}

describe("a tool that fails", () => {
  let copy: string;

  before(() => {
    copy = fs.mkdtempSync(path.join(os.tmpdir(), "tools-"));
    for (const part of ["src", "tools", "package.json", "tsconfig.json"])
      fs.cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
    // The frozen releases: what is complained of must not change when one is added.
    fs.cpSync(path.join(root, "test/frozen/data"), path.join(copy, "data"), { recursive: true });
    fs.symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  });

  after(() => {
    fs.rmSync(copy, { recursive: true });
  });

  it("says in one line where it was not told what to verify", () => {
    assert.deepEqual(run(root, "verify.ts"), [
      1,
      ["Say where the release texts are: npm run verify -- DIR"],
    ]);
    assert.deepEqual(run(root, "verify.ts", "nowhere"), [1, ["nowhere is not there."]]);
  });

  it("says in a line each which release text is missing", () => {
    const [status, lines] = run(copy, "verify.ts", "docs");
    assert.equal(status, 1);
    assert.deepEqual(lines, [
      "1Q03: docs/1q03.txt is not there",
      "4Q03: docs/4q03.txt is not there",
    ]);
  });

  it("does not pack what cannot be decoded", () => {
    const table = path.join(copy, "data/4Q03/revenue.tsv");
    const text = fs.readFileSync(table, "utf8");
    fs.writeFileSync(table, text.replace("\t765\t", "\t76S\t"));
    const [status, lines] = run(copy, "compile-data.ts");
    fs.writeFileSync(table, text);
    assert.equal(status, 1);
    assert.deepEqual(lines, [
      '4Q03/revenue.tsv, line 8: "76S" is not a figure. Write in corrections.tsv how it is read.',
    ]);
  });

  it("says in one line which file of data is missing", () => {
    fs.rmSync(path.join(copy, "data/4Q03/claims.tsv"));
    const missing = [1, ["4Q03/claims.tsv is missing."]];
    assert.deepEqual(run(copy, "compile-data.ts"), missing);
    assert.deepEqual(run(copy, "verify.ts", "docs"), missing);
  });

  it("says in one line which folder of data is missing", () => {
    fs.rmSync(path.join(copy, "data/4Q03"), { recursive: true });
    assert.deepEqual(run(copy, "compile-data.ts"), [1, ["4Q03/ is missing."]]);
  });

  it("says in one line what is wrong with a row of data", () => {
    const releases = path.join(copy, "data/releases.tsv");
    const text = fs.readFileSync(releases, "utf8");
    fs.writeFileSync(releases, text.replace(/^4Q03.*\n/m, ""));
    const [status, lines] = run(copy, "verify.ts", "docs");
    assert.equal(status, 1);
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? "", /^[a-z]+\.tsv, line \d+: "4Q03" is not a release/);
  });
});
