import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";

const tool = path.resolve("tools/side-by-side.mjs");

describe("npm scripts run side by side", function () {
  this.timeout(60_000);
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "side-by-side-"));
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true });
  });

  function run(scripts: Readonly<Record<string, string>>): { code: number | null; told: string } {
    fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify({ scripts }));
    const names = [tool, ...Object.keys(scripts)];
    const { status, stdout, stderr } = spawnSync(process.execPath, names, {
      cwd: folder,
      encoding: "utf8",
    });
    return { code: status, told: stdout + stderr };
  }

  it("are run all, and what each prints stands together", () => {
    const { code, told } = run({
      slow: "echo slow begins && sleep 1 && echo slow ends",
      quick: "echo quick",
      last: "echo last",
    });
    assert.equal(code, 0);
    assert.match(told, /slow begins\nslow ends\n/);
    assert.deepEqual(told.match(/quick|last/g)?.sort(), ["last", "quick"]);
  });

  it("fail as a whole where one fails, say which, and begin no other", () => {
    const { code, told } = run({
      faulty: "echo it is faulty && exit 2",
      meanwhile: "sleep 1",
      after: "echo begun after all",
    });
    assert.equal(code, 1);
    assert.match(told, /it is faulty\n/);
    assert.match(told, /Failed: faulty\.\n/);
    assert.doesNotMatch(told, /begun after all/);
  });
});
