import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import { reportAfterTables, type AfterTables } from "../../../tools/ingest/after-tables.ts";
import { withFirstIngest } from "../../frozen/first-ingest.ts";
import { frozenFolder, thirdReleaseText, withThirdReleaseIn } from "../../frozen/third-release.ts";

const reportOn = (after: string, release = "1Q04"): AfterTables =>
  reportAfterTables({ before: frozenFolder, after, release, text: thirdReleaseText });

/** Returns every file of a folder, one after the other. */
const filesOf = (folder: string): string =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => fs.readFileSync(path.join(parentPath, name), "utf8"))
    .join("\n");

const { report: first, ...files } = withFirstIngest((folder) => {
  const before = filesOf(folder);
  return { before, report: reportOn(folder), after: filesOf(folder) };
});

/** The lines of one part of a report. */
function partOf({ formatted: lines }: AfterTables, number: number): string[] {
  const at = lines.findIndex((line) => line.startsWith(`${number}. `));
  const next = lines.findIndex((line, n) => n > at && line.startsWith(`${number + 1}. `));
  return lines.slice(at, next < 0 ? undefined : next).filter((line) => line !== "");
}

describe("the report once the tables of a release stand", () => {
  it("tells the most dangerous first: answers, restatements, the text, what is open, what to do", () => {
    const titles = first.formatted.filter(
      (line, n, all) => all[n + 1] === "" && /^\d\. /.test(line),
    );
    assert.deepEqual(titles.slice(0, 5), [
      "1. All answers, before and after",
      "2. Restated, or read wrong?",
      "3. The running text",
      "4. Still open",
      "5. What to do next",
    ]);
    assert.match(partOf(first, 1)[2] ?? "", /^None of the 16236 answers that are pinned/);
    assert.match(partOf(first, 3)[1] ?? "", /^22 numbers of the running text are recorded nowhere/);
  });

  it("has the whole list of changed answers, for a file", () => {
    assert.equal(first.list.length, 1 + first.answers.differences.length);
  });

  it("says what contradicts itself in the release, and what older exceptions excuse", () => {
    const open = partOf(first, 4);
    assert.ok(open.includes("translation: 2 open."));
    assert.ok(open.includes("restatement: 32 amounts, as above."));
    assert.ok(
      open.includes(
        'Carried over: Research and development 4Q03, costs: "78" is excused by the row of 4Q03 (forced).',
      ),
    );
  });

  it("has less to do with all on record: an older restatement covers some lines, and one number is left", () => {
    const report = withThirdReleaseIn(frozenFolder, (folder) => reportOn(folder));
    assert.ok(partOf(report, 4).includes("Nothing is open."));
    assert.deepEqual(
      partOf(report, 3).filter((line) => line.startsWith("  ")),
      ['  20 in "In 1Q03, equipment of JPY 20 million was recorded as sold …"'],
    );
    assert.deepEqual(report.restated.doubtful, []);
    assert.ok(report.restated.rows.every(({ coveredBy }) => coveredBy));
  });

  it("says first that a file of an older release was touched, and to undo it", () => {
    const touched = withFirstIngest((folder) => {
      const file = path.join(folder, "4Q03", "contracts.tsv");
      const text = fs.readFileSync(file, "utf8");
      fs.writeFileSync(file, text.replace("67,105", "67,106"));
      return reportOn(folder);
    });
    assert.match(partOf(touched, 1)[2] ?? "", /^ERROR: 3 of the 16236 answers/);
    const steps = touched.formatted;
    const at = steps.indexOf("5. What to do next");
    assert.match(steps[at + 2] ?? "", /^1\. Find what changed in the files of an older release/);
  });

  it("refuses a release that the first folder has already, or the second has not", () => {
    assert.throws(() => withFirstIngest((folder) => reportOn(folder, "4Q03")), {
      message: "4Q03 is not a release that the second data folder has more than the first.",
    });
    assert.throws(() => reportOn(frozenFolder), { kind: "bad-argument" });
  });

  it("leaves every file of the folder as it was", () => {
    assert.equal(files.after, files.before);
  });
});
