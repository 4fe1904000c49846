import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import { inFolder, readDataFiles } from "../../../../tools/ingest/writing/data-files.ts";
import { tellStale } from "../../../../tools/ingest/writing/stale-files.ts";
import { writeAll } from "../../../../tools/ingest/writing/write-all.ts";

const before = new Map([["heads.tsv", "old\n"]]);

describe("writing files", () => {
  it("puts all of them in place, in folders that are not there yet", () => {
    inFolder(before, (folder) => {
      const files = new Map([
        ["heads.tsv", "new\n"],
        ["1Q04/capex.tsv", "capex\n"],
      ]);
      writeAll(folder, files);
      assert.deepEqual(readDataFiles(folder), files);
      assert.deepEqual(fs.readdirSync(folder).sort(), ["1Q04", "heads.tsv"]);
    });
  });

  it("puts none in place where one cannot be written: what was there stays", () => {
    inFolder(before, (folder) => {
      fs.mkdirSync(path.join(folder, "1Q04/capex.tsv"), { recursive: true });
      const files = new Map([
        ["heads.tsv", "new\n"],
        ["1Q04/costs.tsv", "costs\n"],
        ["1Q04/capex.tsv", "capex\n"],
      ]);
      assert.throws(() => {
        writeAll(folder, files);
      });
      fs.rmdirSync(path.join(folder, "1Q04/capex.tsv"));
      assert.deepEqual(readDataFiles(folder), before);
    });
  });
});

describe("a folder that is laid over the data", () => {
  const data = new Map([["items.tsv", "code\tlabel\nA.B\tone\nA.C\ttwo\n"]]);

  it("may hold more rows than they, and edited ones", () => {
    tellStale(
      data,
      new Map([["items.tsv", "code\tlabel\nA.B\tone\nA.C\tother\n?A.D\tnew\n"]]),
      "new",
    );
    tellStale(data, new Map(), "new");
  });

  it("is refused where it would take a row away", () => {
    assert.throws(
      () => {
        tellStale(data, new Map([["items.tsv", "code\tlabel\nA.B\tone\n"]]), "new");
      },
      {
        message:
          'items.tsv in new lacks the row "A.C", which data/ has. Nothing was written. Add the row there, or delete the file.',
      },
    );
  });
});
