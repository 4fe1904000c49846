import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import type { Bundle } from "../../../../src/dataset/bundle/bundle.ts";
import { decodeRows } from "../../../../src/dataset/decode/tsv.ts";
import { reconcile } from "../../../../src/reconciliation/reconcile.ts";
import { decodeAndCheck } from "../../../../tools/check-data/decode-and-check.ts";
import { bundleOf } from "../../../../tools/compile-data.ts";
import {
  claimRow,
  formatRunningText,
  withProposedRows,
} from "../../../../tools/ingest/running-text/format-running-text.ts";
import {
  proposeClaims,
  type RunningText,
} from "../../../../tools/ingest/running-text/propose-claims.ts";
import { compareQuotes } from "../../../../tools/verify/compare-quotes.ts";
import { verifyRelease } from "../../../../tools/verify/verify-release.ts";
import { releaseIn } from "../../../dataset/held.ts";
import { withFirstIngest } from "../../../frozen/first-ingest.ts";
import { frozenFolder, readGuidance, thirdReleaseText } from "../../../frozen/third-release.ts";

const first = withFirstIngest(bundleOf);
const firstData = decodeAndCheck(first);

/** What a text of the made-up release is read as, of which its tables alone stand. */
const readAs = (text: string): RunningText =>
  proposeClaims(firstData, releaseIn(firstData, "1Q04"), { bundle: first, text });

/** The proposed rows without the words near them. */
const rowsOf = ({ proposed }: RunningText): string[] =>
  proposed.map((each) => claimRow(each).split("\t").slice(0, 5).join(" ").trim());

const columns = "item period column printed scale near?";
const headerOf = (text: string): string => `${text.split("\n")[0] ?? ""}\n`;

/** Returns a bundle in which nothing of any text is recorded. */
const withoutTexts = (bundle: Bundle): Bundle => ({
  ...bundle,
  prose: bundle.prose.map((file) => ({ ...file, text: headerOf(file.text) })),
  claims: bundle.claims.map((file) => ({ ...file, text: headerOf(file.text) })),
});

/** How the rows that were written by hand compare with those proposed for the same numbers. */
function compare(recorded: string, read: RunningText): Record<string, number> {
  const counts = { same: 0, other: 0, candidate: 0, none: 0 };
  for (const { cells } of decodeRows("claims.tsv", recorded, columns)) {
    const { item = "", period = "", column = "", printed = "", scale = "", near = "" } = cells;
    const { found } = compareQuotes([{ item, period, printed, scale, near }], read.lines);
    const isHere = ({
      mention,
    }: {
      readonly mention: { readonly line: number; readonly from: number };
    }): boolean => found.some(({ line, from }) => line === mention.line && from === mention.from);
    const proposal = read.proposed.find(isHere);
    const row = proposal && claimRow(proposal).split("\t").slice(0, 5).join(" ");
    if (row === [item, period, column, printed, scale].join(" ")) counts.same += 1;
    else if (row !== undefined) counts.other += 1;
    else if (read.ambiguous.some(isHere)) counts.candidate += 1;
    else counts.none += 1;
  }
  return counts;
}

describe("the numbers of the made-up release's text", () => {
  const read = readAs(thirdReleaseText);
  const recorded = fs.readFileSync(
    path.join(import.meta.dirname, "../../../frozen/third-release/1Q04/claims.tsv"),
    "utf8",
  );

  it("give rows that were written by hand, and none that differs from them", () => {
    assert.deepEqual(compare(recorded, read), { same: 14, other: 0, candidate: 1, none: 0 });
  });

  it("give rows that verify finds and the reconciliation agrees with", () => {
    const claims = first.claims.map((file) =>
      file.release === "1Q04"
        ? { ...file, text: withProposedRows(file.text, read.proposed) }
        : file,
    );
    const bundle = { ...first, claims };
    const data = decodeAndCheck(bundle);
    const against = { bundle, data, text: thirdReleaseText, guidance: readGuidance(frozenFolder) };
    const { faults } = verifyRelease(releaseIn(data, "1Q04"), against);
    assert.deepEqual(faults, []);
    const texts = reconcile(data).filter(
      ({ relation, release }) => relation === "text" && release === "1Q04",
    );
    assert.ok(texts.length >= read.proposed.length);
    assert.deepEqual(
      texts.filter(({ verdict }) => verdict === "open").map(({ id }) => id),
      [],
    );
    const again = proposeClaims(data, releaseIn(data, "1Q04"), {
      bundle,
      text: thirdReleaseText,
    });
    assert.deepEqual(rowsOf(again), []);
  });

  it("are for prose.tsv where no figure of the tables fits: gross margins, and what was restated", () => {
    const texts = read.unfit.map(({ mention }) => mention.text);
    assert.deepEqual(texts, ["20", "23.8%", "3.5%", "23.7%", "12.5%"]);
  });

  it("are left to a person where a figure fits by chance, or the words name it in part", () => {
    const told = read.ambiguous.map(
      ({ mention, fits }) => `${mention.text}: ${fits.map(({ item }) => item.code).join()}`,
    );
    assert.deepEqual(told, ["1.2: Revenue.VAS", "13.9%: Balance.Inventories", "0.28: EPS.ADS"]);
  });
});

describe("a number of the text", () => {
  it("is that of the period behind it, stated without the minus of a loss", () => {
    assert.deepEqual(
      rowsOf(
        readAs("Operating income was JPY 103 million, after a loss of JPY 1,068 million in 1Q03."),
      ),
      ["Income.Operating 1Q04 JPY 103 millions", "-Income.Operating 1Q03 JPY 1,068 millions"],
    );
  });

  it("is a change from the period that it is compared with, down or up as the words say", () => {
    const changes =
      "Revenues were JPY 8,931 million, an increase of 7.3% compared to 1Q03 but a decrease of 23.1% compared to 4Q03.";
    assert.deepEqual(rowsOf(readAs(changes)), [
      "Revenue.Total 1Q04 JPY 8,931 millions",
      "Revenue.Total 1Q04 YoY 7.3%",
      "-Revenue.Total 1Q04 QoQ 23.1%",
    ]);
    const turned = readAs(changes.replace("an increase", "a decrease"));
    assert.deepEqual(
      rowsOf(turned).filter((row) => row.includes("7.3%")),
      [],
    );
  });

  it("is no change where the words tell a level: a ratio that fell to 12.9%", () => {
    const level = "The gross margin ratio of systems integration rose to 12.9% compared to 1Q03.";
    assert.deepEqual(rowsOf(readAs(level)), []);
  });

  it("is not proposed where the words name another line, or none", () => {
    for (const text of [
      "Equipment sales were JPY 8,931 million.",
      "It came to JPY 8,931 million.",
    ]) {
      const { proposed, ambiguous } = readAs(text);
      assert.deepEqual(proposed, []);
      assert.deepEqual(
        ambiguous[0]?.fits.map(({ item }) => item.code),
        ["Revenue.Total"],
      );
    }
  });

  it("is found under the short form that the text explains", () => {
    const text =
      'Our Systems Integration ("SI") business grew. SI revenues were JPY 2,719 million.';
    assert.deepEqual(rowsOf(readAs(text)), ["Revenue.SI 1Q04 JPY 2,719 millions"]);
    assert.deepEqual(rowsOf(readAs("SI revenues were JPY 2,719 million.")), []);
  });

  it("may be of a period that the text misnames", () => {
    const { proposed, unfit } = readAs("Net income was JPY 669 million in 1Q03.");
    assert.deepEqual(proposed, []);
    assert.deepEqual(
      unfit[0]?.elsewhere.map(({ item, period }) => `${item.code} ${period.code}`),
      ["Income.Net 4Q03"],
    );
    assert.match(
      formatRunningText(readAs("Net income was JPY 669 million in 1Q03.")).join("\n"),
      /Income\.Net 4Q03 JPY has it\. Does the text name a wrong period\?/,
    );
  });

  it("is not taken for another where one digit of it is wrong", () => {
    for (const wrong of ["8,930", "8,941", "893", "89,310"]) {
      const { proposed } = readAs(`Revenues were JPY ${wrong} million.`);
      assert.deepEqual(proposed, [], wrong);
    }
  });
});

describe("the numbers of the issuer's two texts", () => {
  const texts = path.resolve(import.meta.dirname, "../../../../../shared/releases");
  const frozen = bundleOf(frozenFolder);
  const bare = withoutTexts(frozen);
  const measured = {
    "1Q03": { same: 65, other: 0, candidate: 6, none: 2 },
    "4Q03": { same: 94, other: 0, candidate: 2, none: 3 },
  };
  for (const [code, counts] of Object.entries(measured))
    it(`${code}: give the rows that were written by hand, and no other for any of them`, function () {
      const file = path.join(texts, `${code.toLowerCase()}.txt`);
      if (!fs.existsSync(file)) this.skip();
      const data = decodeAndCheck(bare);
      const text = fs.readFileSync(file, "utf8");
      const read = proposeClaims(data, releaseIn(data, code), { bundle: bare, text });
      const recorded = frozen.claims.find(({ release }) => release === code)?.text ?? "";
      assert.deepEqual(compare(recorded, read), counts);
      assert.equal(read.proposed.length, counts.same);
    });
});
