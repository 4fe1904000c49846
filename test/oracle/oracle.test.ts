import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { oracleOf, type Question } from "./ask.ts";
import { caller } from "./cell.ts";
import { Comparison } from "./compare.ts";
import { units } from "./oracle.ts";
import {
  days,
  periodCodes,
  releaseArguments,
  spellingsOf,
  type ReleaseArgument,
} from "./questions.ts";
import { readBook } from "./read-book.ts";

const book = readBook("test/frozen/data");
const ask = oracleOf(book);
const items = [...book.items.keys()];
const periods = periodCodes(book);
const releases = releaseArguments(book);
const figure = caller("FIGURE");
const status = caller("STATUS");

/** Returns every item in some periods under a release argument, as questions. */
const everything = (
  { vintage, day }: ReleaseArgument,
  of: readonly string[] = periods,
): readonly Question[] =>
  items.flatMap((item) =>
    of.map((period) => ({ item, period, vintage, ...(day !== undefined && { day }) })),
  );

function holdFigure(comparison: Comparison, question: Question, given: unknown): void {
  const { item, period, unit } = question;
  const shown = figure(period, item, unit ?? null, given);
  const words = (): string => ["FIGURE", period, item, unit, given].filter(Boolean).join(" ");
  comparison.hold(shown, ask(question).shown, words);
}

function holdStatus(comparison: Comparison, question: Question, given: unknown): void {
  const { item, period } = question;
  const words = (): string => ["STATUS", period, item, given].filter(Boolean).join(" ");
  comparison.hold(status(period, item, given), ask(question).status, words);
}

function report({ cells, differences }: Comparison, what: string): void {
  console.log(`      ${what}: ${cells} cells compared, ${differences.length} differing`);
  assert.ok(cells > 0, "nothing was compared");
  assert.ok(differences.length === 0, `differing:\n${differences.slice(0, 20).join("\n")}`);
}

describe("the functions against the oracle", function () {
  this.timeout(120_000);

  it("give its values and errors for every item, period and vintage", () => {
    const comparison = new Comparison();
    for (const release of releases)
      for (const question of everything(release)) holdFigure(comparison, question, release.text);
    report(comparison, "values");
  });

  it("give its statuses for every item, period and vintage", () => {
    const comparison = new Comparison();
    for (const release of releases)
      for (const question of everything(release)) holdStatus(comparison, question, release.text);
    report(comparison, "statuses");
  });

  it("give its amounts and errors in every unit, of all that is held and of the first day", () => {
    const comparison = new Comparison();
    const first = book.releases[0]?.tokyo;
    for (const release of releases.filter(({ text }) => text === null || text === first))
      for (const question of everything(release))
        for (const unit of Object.keys(units))
          holdFigure(comparison, { ...question, unit }, release.text);
    report(comparison, "units");
  });

  it("give its dollars for every vintage of the quarters and years that releases translate", () => {
    const comparison = new Comparison();
    const translated = book.releases.flatMap(({ code }) => [code, `FY20${code.slice(2)}`]);
    for (const release of releases)
      for (const question of everything(release, [...new Set(translated)]))
        holdFigure(comparison, { ...question, unit: "USDk" }, release.text);
    report(comparison, "dollars");
  });

  it("read every spelling of a day alike", () => {
    const comparison = new Comparison();
    const asked = ["4Q02", "1Q03", "4Q03", "1H03", "LFQ", "LFY"];
    for (const day of days(book))
      for (const text of spellingsOf(day))
        for (const item of ["Income.Net", "Balance.Cash", "EPS.Share"])
          for (const period of asked) holdFigure(comparison, { item, period, day }, text);
    report(comparison, "spellings");
  });
});
