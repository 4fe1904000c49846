import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, it } from "mocha";
import { Failure, attempt } from "../../src/errors.ts";
import { ask } from "../../src/functions/ask/ask.ts";
import { writeData } from "../../tools/generated-releases/write-data.ts";
import { frozenFolder } from "../frozen/third-release.ts";
import { oracleOf, type Question } from "../oracle/ask.ts";
import { Comparison } from "../oracle/compare.ts";
import { periodCodes } from "../oracle/questions.ts";
import { readBook } from "../oracle/read-book.ts";
import { stride } from "../rounds.ts";
import { generated, generatedBundle } from "./generated.ts";

/** `npm test` asks a sample of few releases; the soak of a hundred, and of four hundred, past 2099. */
const sizes = stride === 1 ? [24, 100, 400] : [16];
/** The number of questions at each size: chosen with a step that covers every item, period and vintage in turn. */
const asked = stride === 1 ? 20_000 : 1_500;

/** Returns questions of mixed items, periods, vintages and days, always the same. */
function questionsOf(
  items: readonly string[],
  periods: readonly string[],
  codes: readonly string[],
  days: readonly string[],
): Question[] {
  const units = [undefined, "JPYm", "USDk"];
  return Array.from({ length: asked }, (_, n): Question => {
    const at = n * 7919;
    const of = <T>(list: readonly T[], step: number): T => {
      const found = list[Math.floor(at / step) % list.length];
      if (found === undefined) throw new TypeError("An empty list was drawn from.");
      return found;
    };
    const period = of(periods, 3);
    const unit = of([0, 1, 2], 29);
    const vintage = of(["latest", "first", of(codes, 11)], 5);
    return {
      item: of(items, 1),
      period,
      vintage,
      ...(unit > 0 && { unit: units[unit] ?? "JPYk" }),
      ...(of([true, false], 17) && { day: of(days, 13) }),
    };
  });
}

const releaseArgument = ({ vintage = "latest", day }: Question): string =>
  day === undefined ? vintage : `${vintage}@${day}`;

describe("the functions against the oracle, with many generated releases", function () {
  this.timeout(1_800_000);

  for (const size of sizes)
    it(`give its figures, statuses and refusals with ${size} releases`, () => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), "generated-"));
      try {
        const data = generated(size);
        writeData(generatedBundle(size), { held: frozenFolder, folder, data });
        const book = readBook(folder);
        const oracle = oracleOf(book);
        const codes = book.releases.map(({ code }) => code);
        const days = book.releases.map(({ tokyo }) => tokyo);
        const cell = (id: "FIGURE" | "STATUS", ...values: readonly unknown[]): unknown => {
          const answer = attempt(() => ask(id, values, data));
          if (answer instanceof Failure) return answer.kind === "bad-argument" ? "#VALUE!" : "#N/A";
          return typeof answer === "string" ? answer : Number(answer);
        };
        const comparison = new Comparison();
        let answered = 0;
        for (const question of questionsOf(
          [...book.items.keys()],
          periodCodes(book),
          codes,
          days,
        )) {
          const { item, period, unit = null } = question;
          const release = releaseArgument(question);
          const owed = oracle(question);
          if (typeof owed.shown !== "string") answered += 1;
          const words = (): string => [period, item, unit, release].join(" ");
          comparison.hold(cell("FIGURE", period, item, unit, release), owed.shown, words);
          comparison.hold(cell("STATUS", period, item, release), owed.status, words);
        }
        console.log(
          `      ${comparison.cells} cells compared, ${comparison.differences.length} differing, ${answered} of ${asked} questions with a figure`,
        );
        assert.ok(answered > asked / 10, `only ${answered} have a figure`);
        assert.deepEqual(comparison.differences.slice(0, 20), []);
      } finally {
        fs.rmSync(folder, { recursive: true });
      }
    });
});
