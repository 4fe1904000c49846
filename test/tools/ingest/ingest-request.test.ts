import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { ingestRequest } from "../../../tools/ingest/ingest-request.ts";

describe("what npm run ingest was asked for", () => {
  it("is a file, and without a wish the release that the text says, into data/", () => {
    assert.deepEqual(ingestRequest(["1q04.txt"]), {
      file: "1q04.txt",
      release: undefined,
      out: undefined,
      without: [],
    });
    assert.deepEqual(
      ingestRequest([
        "--out",
        "new",
        "1q04.txt",
        "--release",
        "1Q04",
        "--without",
        "backbone, capex",
        "--without=costs",
      ]),
      { file: "1q04.txt", release: "1Q04", out: "new", without: ["backbone", "capex", "costs"] },
    );
  });

  it("is refused with what is accepted", () => {
    const usage =
      "npm run ingest -- FILE [--release CODE] [--out DIR] [--without TABLE,…]. Nothing was written.";
    const said: readonly (readonly [string[], string])[] = [
      [[], `Say which text to ingest: ${usage}`],
      [["a.txt", "b.txt"], `One text at a time, not a.txt and b.txt: ${usage}`],
      [
        ["a.txt", "--release", "FY2003"],
        `--release takes a quarter such as 1Q04, not "FY2003": ${usage}`,
      ],
      [["a.txt", "--out", ""], `--out takes a folder: ${usage}`],
      [["a.txt", "--force"], `Unknown option '--force': ${usage}`],
    ];
    for (const [argv, message] of said) assert.throws(() => ingestRequest(argv), { message });
  });
});
