import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import { inFolder } from "../../../tools/ingest/writing/data-files.ts";

describe("npm run ingest", () => {
  it("refuses a text that is no release with one sentence, writes nothing, and fails", () => {
    inFolder(new Map([["poem.txt", "An old silent pond\n"]]), (folder) => {
      const out = path.join(folder, "out");
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["--import", "tsx", "tools/ingest.ts", path.join(folder, "poem.txt"), "--out", out],
        { encoding: "utf8" },
      );
      assert.equal(
        stdout,
        "One fault in the text:\n" +
          "- The text is not an earnings release of IIJ: it has no line that is the name of the issuer, Internet Initiative Japan Inc.\n" +
          "Nothing was written; the data are as they were.\n",
      );
      assert.deepEqual([status, stderr], [1, ""]);
      assert.ok(!fs.existsSync(out));
    });
  });
});
