import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Dataset } from "../../../../src/dataset/dataset.ts";
import { decodeDataset } from "../../../../src/dataset/decode/decode-dataset.ts";
import { diffAnswers, type AnswersDiff } from "../../../../tools/ingest/answers/diff-answers.ts";
import type { ChangeKind, Difference } from "../../../../tools/ingest/answers/difference.ts";
import { formatAnswers, listAnswers } from "../../../../tools/ingest/answers/format-answers.ts";
import { askedReleases, vantagesOf } from "../../../../tools/ingest/answers/vantages.ts";
import { decodeAndCheck } from "../../../../tools/check-data/decode-and-check.ts";
import { bundleOf } from "../../../../tools/compile-data.ts";
import { generatedBundle } from "../../../growth/generated.ts";
import { alteredBundle } from "../../../dataset/altered.ts";
import { data as two } from "../../../dataset/held.ts";
import { withFirstIngest } from "../../../frozen/first-ingest.ts";
import { withThirdRelease } from "../../../frozen/third-release.ts";

const three = withThirdRelease();
const diff = diffAnswers(two, three);

const named = ({ item, period }: Difference): string => `${item} ${period.code}`;

/** The answers of the newest release that changed in one way. */
const of = ({ differences }: AnswersDiff, kind: ChangeKind): string[] =>
  differences.filter((each) => each.kind === kind && each.vantage.name === "latest").map(named);

/** The frozen data as they would be if a table of theirs printed something else. */
const altered = (release: string, table: string, from: string, to: string): Dataset =>
  decodeDataset(alteredBundle(release, table, from, to));

describe("the answers before and after the made-up release", () => {
  it("are pinned in three of four questions, and none of these changed", () => {
    assert.equal(diff.asked, 21_648);
    assert.equal(diff.pinned, 16_236);
    assert.deepEqual(diff.broken, []);
    assert.match(formatAnswers(diff, three)[1] ?? "", /^None of the 16236 answers that are pinned/);
  });

  it("are lost where the new release has no line for a period that it prints again", () => {
    assert.deepEqual(of(diff, "lost"), [
      ...["Balance.Prepaid 1Q03", "Balance.Prepaid 4Q03", "Balance.RestrictedCash 1Q03"],
      ...["CashFlow.NotesGain 4Q03", "CashFlow.SaleLeaseback 1Q03", "CashFlow.SaleLeaseback 4Q03"],
      ...["CashFlow.RestrictedCash 1Q03", "CashFlow.NotesRepurchase 4Q03"],
    ]);
  });

  it("changed where 1Q03 was restated, and in what is derived from it", () => {
    const lines = formatAnswers(diff, three);
    const at = lines.indexOf("  restated by the 1Q04 release:");
    assert.ok(at > 0, lines.join("\n"));
    // 340,569 in August 2003; 20,000 of it was delivered a quarter later.
    assert.equal(
      lines[at + 1],
      "    Revenue.Equipment 1Q03: 340,569 (reported, 1Q03) → 320,569 (reported, 1Q04); derived from it: 2Q03, LTM 1Q03",
    );
  });

  it("are newly derived where the basis does not mix any more: net income of 2Q03", () => {
    assert.ok(of(diff, "newly derived").includes("Income.Net 2Q03"));
    assert.ok(of(diff, "newly answered").includes("Revenue.Total 1Q04"));
  });

  it("keep printed dollars that the new release does not reprint", () => {
    for (const kind of ["dollars computed, were printed", "dollars changed"] as const)
      assert.deepEqual(of(diff, kind), []);
  });

  it("stand in the whole list, a row a difference", () => {
    const rows = listAnswers(diff, three);
    assert.equal(rows.length, diff.differences.length + 1);
    assert.deepEqual([...new Set(rows.map((row) => row.split("\t").length))], [8]);
    assert.ok(
      rows.some((row) =>
        row.startsWith("latest\tlost\tBalance.Prepaid\t1Q03\t845,908 (reported, 1Q03)\t#N/A\t"),
      ),
    );
  });
});

describe("the answers after tables alone were added", () => {
  it("say first of each changed figure that no restatement of it is recorded", () => {
    const first = decodeAndCheck(withFirstIngest(bundleOf));
    const lines = formatAnswers(diffAnswers(two, first), first);
    const at = lines.indexOf("changed:");
    assert.equal(
      lines[at + 1],
      "  the 1Q04 release prints another figure, and NO RESTATEMENT of it is recorded:",
    );
    assert.match(lines[at + 2] ?? "", /^ {4}Revenue\.Equipment 1Q03: 340,569 /);
  });
});

describe("an answer that is pinned and changes", () => {
  it("is an error, told before all else: a figure of an old release that was touched", () => {
    // 4,001,449 in the statement of operations of May 2004.
    const touched = altered("4Q03", "IS", "\t4,001,449\t", "\t4,001,448\t");
    const broken = diffAnswers(two, touched);
    const pinned = broken.broken.filter(
      ({ item, period }) => item === "Revenue.SI" && period.code === "4Q03",
    );
    assert.deepEqual(
      pinned.map(({ vantage, kind }) => `${vantage.name} ${kind}`),
      ["4Q03 changed", "latest@2004-05-14 changed", "first@2004-05-14 changed"],
    );
    assert.match(
      formatAnswers(broken, touched)[1] ?? "",
      /^ERROR: \d+ of the \d+ answers that are pinned to an older release or to a date changed\. None may:$/,
    );
  });

  it("is told in dollars where printed ones become computed", () => {
    // 38,409 printed; 4,001,449 at 104.18 are 38,408.99.
    const touched = altered("4Q03", "IS", "\t38,409\t4,001,449", "\t\t4,001,449");
    const found = diffAnswers(two, touched);
    const dollars = found.broken.filter(({ kind }) => kind === "dollars computed, were printed");
    assert.deepEqual(dollars.map(named), Array(3).fill("Revenue.SI 4Q03"));
    assert.match(
      formatAnswers(found, touched).join("\n"),
      /Revenue\.SI 4Q03 asked as 4Q03: USDk 38,409 \(printed\) → USDk 38,408\.9940488 \(computed\)/,
    );
  });

  it("is lost where its item is gone from the catalogue", () => {
    const items = new Map([...two.items].filter(([code]) => code !== "Contracts.IIJ4U"));
    const { broken, differences } = diffAnswers(two, { ...two, items });
    assert.ok(broken.length > 0);
    for (const { kind, item, before } of [...broken, ...differences].filter(
      (each) => each.before.figure,
    ))
      assert.deepEqual(
        [kind, item, before.figure?.item.code],
        ["lost", "Contracts.IIJ4U", "Contracts.IIJ4U"],
      );
  });
});

describe("what answers are pinned to", () => {
  it("is six of many older releases: the oldest, the middle one, and the newest four", () => {
    const many = decodeDataset(generatedBundle(20));
    const codes = askedReleases(many).map(({ code }) =>
      many.releases.findIndex((each) => each.code === code),
    );
    assert.deepEqual(codes, [0, 10, 16, 17, 18, 19]);
    assert.deepEqual(askedReleases(two), two.releases);
  });

  it("is each older release, and each day of publication before that of the new one", () => {
    const names = (before: Dataset, after: Dataset): string[] =>
      vantagesOf(before, after).map(({ name }) => name);
    assert.deepEqual(names(two, three), [
      ...["latest", "first", "1Q03", "4Q03", "latest@2003-08-13", "first@2003-08-13"],
      ...["latest@2004-05-14", "first@2004-05-14"],
    ]);
    // A release added between two others may change what is known from its day on.
    const without = { ...three, releases: three.releases.filter(({ code }) => code !== "4Q03") };
    assert.deepEqual(names(without, three), [
      ...["latest", "first", "1Q03", "1Q04", "latest@2003-08-13", "first@2003-08-13"],
    ]);
  });
});
