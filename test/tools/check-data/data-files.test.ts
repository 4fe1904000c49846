import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, it } from "mocha";
import { attempt, Failure } from "../../../src/errors.ts";
import { checkFiles } from "../../../tools/check-data/check-files.ts";
import { readDataFiles } from "../../../tools/check-data/data-files.ts";

/** Returns the build's message about a copy of the frozen data after a change; "" for none. */
function saidAfter(change: (folder: string) => void): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), "data-files-"));
  try {
    fs.cpSync("test/frozen/data", copy, { recursive: true });
    change(copy);
    const checked = attempt(() => checkFiles(readDataFiles(copy)));
    return checked instanceof Failure ? checked.message : "";
  } finally {
    fs.rmSync(copy, { recursive: true });
  }
}

const file = (name: string, content: string | Buffer) => (folder: string) => {
  fs.writeFileSync(path.join(folder, name), content);
};

describe("the files of a data folder", () => {
  it("are read by the build, every one", () => {
    assert.equal(
      saidAfter(() => undefined),
      "",
    );
    assert.match(saidAfter(file("restatement.tsv", "")), /^restatement\.tsv is not a file of the/);
    assert.match(saidAfter(file("4Q03/notes.txt", "")), /^4Q03\/notes\.txt is not a \.tsv file/);
    const unlisted = (folder: string): void => {
      fs.mkdirSync(path.join(folder, "2Q04"));
      file("2Q04/prose.tsv", "")(folder);
    };
    assert.equal(saidAfter(unlisted), "2Q04/ is not listed in releases.tsv.");
    assert.equal(saidAfter(file(".DS_Store", "")), "", "systems leave hidden files");
  });

  it("are in UTF-8", () => {
    const shiftJis = Buffer.from([0x0a, 0x8a, 0x94]);
    assert.equal(
      saidAfter(file("sums.tsv", shiftJis)),
      "sums.tsv, line 2: the file is not in UTF-8.",
    );
  });

  it("may have what editors add: a mark of the byte order, other ends of lines", () => {
    const marked = (folder: string): void => {
      const at = path.join(folder, "items.tsv");
      fs.writeFileSync(at, `\ufeff${fs.readFileSync(at, "utf8").replaceAll("\n", "\r\n")}`);
    };
    assert.equal(saidAfter(marked), "");
  });
});
