import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, describe, it } from "mocha";
import { readXlsx } from "hucre/xlsx";

describe("npm run export", function () {
  this.timeout(60_000);
  let folder: string;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "export-"));
  });
  after(() => {
    fs.rmSync(folder, { recursive: true });
  });

  const run = (...argv: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(
      process.execPath,
      ["--conditions=frozen", "--import", "tsx", "tools/export.ts", ...argv],
      { encoding: "utf8" },
    );

  it("writes the sheets that are named, says what it wrote, and what stayed English", async () => {
    const out = path.join(folder, "two.xlsx");
    const { status, stdout, stderr } = run(
      ...["--out", out, "--only", "Operations,4Q03-1", "--language", "ja"],
    );
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(stdout, /two\.xlsx: 2 sheets as values, data \S+\.\n/);
    assert.match(stdout, /printed tables and reports are in English\.\n$/);
    const { sheets } = await readXlsx(fs.readFileSync(out));
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ["IIJ Operations", "IIJ 4Q03 Table 1"],
    );
  });

  it("writes xBRL-JSON with its taxonomy beside it, and neither where one is there already", () => {
    const out = path.join(folder, "facts.json");
    const taxonomy = path.join(folder, "facts.xsd");
    fs.writeFileSync(taxonomy, "mine");
    assert.equal(
      run("--out", out).stderr,
      `${taxonomy} exists and was left as it is. Add --force to replace it, or name another file.\n`,
    );
    assert.ok(!fs.existsSync(out));
    const { status, stdout } = run("--out", out, "--force");
    assert.equal(status, 0);
    assert.match(
      stdout,
      /facts\.json: 1038 reported facts, data \S+\. Its concepts are in .*facts\.xsd\.\n/,
    );
    const report = JSON.parse(fs.readFileSync(out, "utf8")) as {
      documentInfo: { taxonomy: string[] };
    };
    assert.deepEqual(report.documentInfo.taxonomy, ["facts.xsd"]);
    assert.match(fs.readFileSync(taxonomy, "utf8"), /^<\?xml /);
  });

  it("ends with one sentence and code 1 where it is asked for what it cannot write", () => {
    const out = path.join(folder, "facts.txt");
    assert.deepEqual(
      run("--out", out).stderr,
      `${out} cannot be exported: FILE must end in .xlsx, .csv or .json. Nothing was written.\n`,
    );
    assert.equal(run("--out", out).status, 1);
    assert.ok(!fs.existsSync(out));
  });
});
