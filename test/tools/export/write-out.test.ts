import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, describe, it } from "mocha";
import { writeOut } from "../../../tools/export/write-out.ts";

describe("writing what is exported", () => {
  let folder: string;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "export-"));
  });
  after(() => {
    fs.rmSync(folder, { recursive: true });
  });
  const make = (): Promise<string> => Promise.resolve("new");
  const never = (): Promise<string> => assert.fail("it was made for nothing");

  it("leaves a file that is there unless it may be replaced", async () => {
    const out = path.join(folder, "a.csv");
    await writeOut({ out, force: false }, make);
    assert.equal(fs.readFileSync(out, "utf8"), "new");
    fs.writeFileSync(out, "mine");
    await assert.rejects(writeOut({ out, force: false }, never), {
      message: `${out} exists and was left as it is. Add --force to replace it, or name another file.`,
    });
    assert.equal(fs.readFileSync(out, "utf8"), "mine");
    await writeOut({ out, force: true }, make);
    assert.equal(fs.readFileSync(out, "utf8"), "new");
    assert.deepEqual(fs.readdirSync(folder), ["a.csv"]);
  });

  it("names a folder that is not there before anything is made", async () => {
    const out = path.join(folder, "no", "a.csv");
    await assert.rejects(writeOut({ out, force: false }, never), {
      message: `The folder ${path.join(folder, "no")} does not exist. Nothing was written. Make it, or name another.`,
    });
  });

  it("leaves what was there where the file cannot be written", async () => {
    const out = path.join(folder, "folder.csv");
    fs.mkdirSync(out);
    await assert.rejects(writeOut({ out, force: true }, make), {
      kind: "host",
      message: /^.*folder\.csv could not be written: .* What was there is as it was\.$/,
    });
    assert.ok(fs.statSync(out).isDirectory());
    assert.ok(!fs.existsSync(`${out}.writing`));
  });
});
