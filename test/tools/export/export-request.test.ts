import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { exportRequest } from "../../../tools/export/export-request.ts";

const refusal = (...argv: string[]): string => {
  try {
    exportRequest(argv);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return assert.fail(`${argv.join(" ")} was taken`);
};

describe("exportRequest", () => {
  it("is every sheet as values, in English, when nothing else is said", () => {
    assert.deepEqual(exportRequest(["--out", "iij.xlsx"]), {
      out: "iij.xlsx",
      kind: "xlsx",
      fill: "values",
      only: [],
      language: "en",
      force: false,
    });
  });

  it("takes a fill, sheets, a language and leave to replace", () => {
    const argv = "--out a/IIJ.XLSX --fill live --language ja --force --only".split(" ");
    assert.deepEqual(exportRequest([...argv, "Operations, 4Q03-1"]), {
      out: "a/IIJ.XLSX",
      kind: "xlsx",
      fill: "live",
      only: ["Operations", "4Q03-1"],
      language: "ja",
      force: true,
    });
    assert.equal(exportRequest(["--out", "facts.csv"]).kind, "csv");
    assert.equal(exportRequest(["--out", "facts.json"]).kind, "json");
  });

  it("says what is wrong, that nothing was written, and what is taken", () => {
    assert.equal(
      refusal(),
      "--out FILE is missing. FILE ends in .xlsx, .csv or .json, such as --out iij.xlsx. Nothing was written.",
    );
    assert.equal(
      refusal("--out", "facts.txt"),
      "facts.txt cannot be exported: FILE must end in .xlsx, .csv or .json. Nothing was written.",
    );
    assert.equal(
      refusal("--out", "a.xlsx", "--fill", "all"),
      '--fill takes live, spill or values, not "all". Nothing was written.',
    );
    assert.equal(
      refusal("--out", "a.xlsx", "--language", "fr"),
      '--language takes en or ja, not "fr". Nothing was written.',
    );
    assert.equal(
      refusal("--out", "a.csv", "--only", "Operations"),
      "A .csv holds every printed figure, a row each: --only and --fill choose sheets of an .xlsx. Leave them out. Nothing was written.",
    );
    assert.equal(
      refusal("--out", "a.json", "--fill", "live"),
      "A .json holds every reported fact: --only and --fill choose sheets of an .xlsx. Leave them out. Nothing was written.",
    );
    assert.equal(
      refusal("--out", "a.json", "--language", "ja"),
      "A .json holds names of concepts and no labels: --language has nothing to choose. Leave it out. Nothing was written.",
    );
    assert.equal(
      refusal("--out", "a.xlsx", "--fil", "live"),
      "Unknown option '--fil'. Known: --out FILE, --fill live|spill|values, --only CODE,…, --language en|ja, --force. Nothing was written.",
    );
  });
});
