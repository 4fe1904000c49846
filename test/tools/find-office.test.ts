import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, describe, it } from "mocha";
import { findOffice } from "../../tools/find-office.mjs";

describe("findOffice", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "office-"));
  const onPath = path.join(folder, "soffice");
  const named = path.join(folder, "another");
  const onWindows = path.join(folder, "LibreOffice/program/soffice.com");

  before(() => {
    fs.mkdirSync(path.dirname(onWindows), { recursive: true });
    for (const file of [onPath, named, onWindows]) fs.writeFileSync(file, "");
  });
  after(() => {
    fs.rmSync(folder, { recursive: true });
  });

  it("takes the one that SOFFICE_PATH names", () => {
    assert.equal(findOffice({ SOFFICE_PATH: named, PATH: folder }, "linux"), named);
  });

  it("looks along PATH on Linux and Mac", () => {
    assert.equal(findOffice({ PATH: folder }, "linux"), onPath);
    assert.equal(findOffice({ SOFFICE_PATH: `${named}-not`, PATH: folder }, "darwin"), onPath);
  });

  it("looks among the programs on Windows", () => {
    assert.equal(findOffice({ PROGRAMFILES: folder }, "win32"), onWindows);
    assert.equal(findOffice({}, "win32"), undefined);
  });
});
