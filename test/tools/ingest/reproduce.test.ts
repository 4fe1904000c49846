import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { bundleOfFiles } from "../../../tools/check-data/data-files.ts";
import { ingest } from "../../../tools/ingest/ingest.ts";
import { laidOver, readDataFiles } from "../../../tools/ingest/writing/data-files.ts";
import { withoutRelease } from "../../../tools/ingest/writing/without-release.ts";
import { decodeAndCheck } from "../../../tools/check-data/decode-and-check.ts";
import { frozenFolder, withThirdReleaseIn } from "../../frozen/third-release.ts";
import { releaseText } from "./release-texts.ts";

/** The data held are frozen, so that a newer release changes nothing here; the expected result is the data that ship. */
const frozen = readDataFiles(frozenFolder);
const real = readDataFiles("data");

/** The part of a release that a person writes: the running text does not belong to the tables. */
const isRunningText = (name: string): boolean => /\/(?:prose|claims)\.tsv$/.test(name);

/** Asserts that the tables, rows and heads of a release come out of its text as `data/` has them. */
function reproduces(code: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const text = releaseText(code);
  assert.ok(text !== undefined);
  const done = ingest({ text, files, release: undefined, without: [] });
  assert.deepEqual([done.refused, done.asked, done.release], [[], [], code]);
  const own = [...real.keys()].filter((name) => name.startsWith(`${code}/`));
  assert.deepEqual([...done.files.keys()].sort(), [...own, "heads.tsv", "releases.tsv"].sort());
  for (const [name, written] of done.files)
    if (name.startsWith(`${code}/`) && !isRunningText(name))
      assert.equal(written, real.get(name), name);
  return laidOver(files, done.files);
}

describe("the data without a release", () => {
  it("can be read by the build: nothing names the release any more", () => {
    for (const [code, other] of [
      ["1Q03", "4Q03"],
      ["4Q03", "1Q03"],
    ] as const) {
      const data = decodeAndCheck(bundleOfFiles(withoutRelease(frozen, code)));
      assert.deepEqual(
        data.releases.map((release) => release.code),
        [other],
      );
    }
  });
});

describe("the two releases, from their texts", () => {
  for (const [code, other] of [
    ["1Q03", "4Q03"],
    ["4Q03", "1Q03"],
  ] as const)
    it(`${code} comes out as data/ has it, where only ${other} is held`, function () {
      if (releaseText(code) === undefined) this.skip();
      const files = reproduces(code, withoutRelease(frozen, code));
      for (const name of ["releases.tsv", "heads.tsv", "items.tsv"])
        assert.equal(files.get(name), frozen.get(name), name);
    });

  it("4Q03 comes out so again where 1Q03 was itself ingested", function () {
    if (releaseText("1Q03") === undefined) this.skip();
    const first = reproduces("1Q03", withoutRelease(frozen, "1Q03"));
    reproduces("4Q03", withoutRelease(first, "4Q03"));
  });

  it("change nothing where they are held already", function () {
    for (const code of ["1Q03", "4Q03"]) {
      const text = releaseText(code);
      if (text === undefined) this.skip();
      const done = ingest({ text, files: frozen, release: code, without: [] });
      assert.deepEqual([done.refused, done.asked, [...done.files]], [[], [], []]);
    }
  });

  it("come out so where a newer release is held that restates and splits lines", function () {
    if (releaseText("1Q03") === undefined) this.skip();
    withThirdReleaseIn(frozenFolder, (folder) => {
      for (const code of ["1Q03", "4Q03"])
        reproduces(code, withoutRelease(readDataFiles(folder), code));
    });
  });
});
