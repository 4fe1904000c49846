import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeAndCheck } from "../../../tools/check-data/decode-and-check.ts";
import { bundleOfFiles } from "../../../tools/check-data/data-files.ts";
import { ingest, type Ingested } from "../../../tools/ingest/ingest.ts";
import {
  laidOver,
  readDataFiles,
  type DataFiles,
} from "../../../tools/ingest/writing/data-files.ts";
import { frozenFolder, thirdReleaseText as text } from "../../frozen/third-release.ts";

const held = readDataFiles(frozenFolder);
const wanted = readDataFiles("test/frozen/third-release");

const run = (files: DataFiles, without: string[] = []): Ingested =>
  ingest({ text, files, release: "1Q04", without });

/** The edits of a person in the files that the first run wrote, from → to. */
const answers: readonly (readonly [string, string, string])[] = [
  [
    "omissions.tsv",
    "1Q04\tbackbone\t?",
    "1Q04\tbackbone\tThe release prints no table of backbone costs; later tables have lower numbers.",
  ],
  [
    "items.tsv",
    "?Revenue.SystemsConstruction\tSystems construction\t?",
    "Revenue.SIConstruction\tSystems construction\tシステム構築売上高",
  ],
  [
    "items.tsv",
    "?Revenue.SystemsOperationMaintenance\tSystems operation and maintenance\t?",
    "Revenue.SIOperation\tSystems operation and maintenance\tシステム運用保守売上高",
  ],
  ["1Q04/balance-sheet.tsv", "?Balance.OtherCurrentAssets", "Balance.OtherCurrentAssets"],
  [
    "corrections.tsv",
    "?6,503\t?A letter stands for a digit; with 6,503 the column adds up to Contracts.Dedicated.",
    "6,503\tThe letter O stands for a zero; with 6,503 the contracts add up.",
  ],
];

function answered(files: DataFiles, which = answers): Map<string, string> {
  const edited = new Map(files);
  for (const [name, from, to] of which) {
    const before = edited.get(name) ?? "";
    assert.ok(before.includes(from), `${name} asks ${from}`);
    edited.set(name, before.replace(from, to));
  }
  return edited;
}

describe("the made-up third release, from its text", () => {
  it("is refused until a person confirms that a table is not printed", () => {
    const { refused, files } = run(held);
    assert.deepEqual(refused, [
      {
        what: "the text has no table backbone, which 4Q03 prints as 7 (Backbone Costs).",
        next: "Look for it in the release; if it is not there, run again with --without backbone.",
      },
    ]);
    assert.equal(files.size, 0);
  });

  const first = run(held, ["backbone"]);
  const written = laidOver(held, first.files);

  it("asks how it is known, for a slip, for each of two new lines, and for a line that took another in", () => {
    assert.deepEqual(
      first.asked.map(({ line, what }) => [line, what]),
      [
        [undefined, "omissions.tsv says that 1Q04 does not print the table backbone."],
        [
          48,
          'Table 3 (Number of Contracts), "Other", 1Q04 count: "6,5O3" is not a figure, to be read as "6,503": a letter stands for a digit; with 6,503 the column adds up to Contracts.Dedicated.',
        ],
        [
          128,
          '"CONSOLIDATED STATEMENTS OF OPERATIONS", "Systems construction" (also line 25) is a line that no release held prints. It fills the gap of Revenue.SI.',
        ],
        [
          129,
          '"CONSOLIDATED STATEMENTS OF OPERATIONS", "Systems operation and maintenance" (also line 26) is a line that no release held prints. It fills the gap of Revenue.SI.',
        ],
        [
          167,
          '"CONSOLIDATED BALANCE SHEETS", "Prepaid expenses and other current assets": it holds Balance.Prepaid and Balance.OtherCurrentAssets together: 4Q03 883,125 = 557,703 + 325,422; say which of them it is from now on, or that it is a new line.',
        ],
      ],
    );
  });

  it("stops the build while a question mark stands", () => {
    assert.throws(() => decodeAndCheck(bundleOfFiles(written)), {
      message: /items.tsv, line 162: "\?Revenue.SystemsConstruction" is a question/,
    });
    const [, , ...others] = answers;
    const partly = answered(written, others);
    assert.throws(() => decodeAndCheck(bundleOfFiles(partly)), { message: /items.tsv, line 162/ });
  });

  it("asks the same again, and writes nothing, while nothing is answered", () => {
    const again = run(written);
    assert.deepEqual(again.asked, first.asked);
    assert.deepEqual([...again.files], []);
  });

  it("takes each answer by itself, and asks for the others", () => {
    answers.forEach((_, i) => {
      const partly = answered(
        written,
        answers.filter((__, at) => at === i),
      );
      const next = run(partly);
      assert.deepEqual(next.refused, []);
      assert.equal(next.asked.length, first.asked.length - 1, answers[i]?.[1]);
    });
  });

  const last = run(answered(written));
  const done = laidOver(answered(written), last.files);

  it("comes out as it was made by hand once the five answers stand", () => {
    assert.deepEqual([last.refused, last.asked], [[], []]);
    for (const [name, table] of wanted)
      if (name.startsWith("1Q04/") && !/prose|claims/.test(name))
        assert.equal(done.get(name), table, name);
    for (const name of ["releases.tsv", "items.tsv", "corrections.tsv", "omissions.tsv"]) {
      const rows = (wanted.get(name) ?? "").trimEnd().split("\n").slice(1);
      for (const row of rows) assert.ok(done.get(name)?.split("\n").includes(row), row);
    }
    assert.ok(done.get("heads.tsv")?.includes(wanted.get("heads.tsv")?.split("\n")[1] ?? "-"));
  });

  it("can then be read by the build", () => {
    const data = decodeAndCheck(bundleOfFiles(done));
    assert.equal(data.tables.filter(({ release }) => release.code === "1Q04").length, 12);
  });

  it("changes nothing when it is run again", () => {
    const again = run(done);
    assert.deepEqual([again.refused, again.asked, [...again.files]], [[], [], []]);
  });

  it("does not write over what a person changed: it is refused, with both texts", () => {
    const edited = new Map(done);
    edited.set("1Q04/capex.tsv", (done.get("1Q04/capex.tsv") ?? "").replace("\t815\t", "\t851\t"));
    const { refused, files } = run(edited);
    assert.deepEqual(
      refused.map(({ what }) => what),
      [
        '1Q04/capex.tsv, line 6: the file has "Capital expenditures | 851 | 1,421 | 1,014", the text gives "Capital expenditures | 815 | 1,421 | 1,014".',
      ],
    );
    assert.equal(files.size, 0);
  });

  it("keeps an item that a person gave, and says what speaks against it", () => {
    const edited = new Map(done);
    const swapped = (done.get("1Q04/capex.tsv") ?? "")
      .replace("Capex.Leases", "Capex.X")
      .replace("Capex.Purchases", "Capex.Leases")
      .replace("Capex.X", "Capex.Purchases");
    edited.set("1Q04/capex.tsv", swapped);
    const next = run(edited);
    assert.deepEqual([...next.files], []);
    assert.ok(next.told.some(({ what }) => what.startsWith("4 reprinted figures of Table 9")));
  });
});
