import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { caller } from "./cell.ts";
import { Comparison } from "./compare.ts";
import { figureOf, shownIn, units, type Figure } from "./oracle.ts";
import { periodIn } from "./period.ts";
import {
  days,
  periodCodes,
  releaseArguments,
  spellingsOf,
  type ReleaseArgument,
} from "./questions.ts";
import { readBook } from "./read-book.ts";
import { viewsOf, type View } from "./view.ts";

const book = readBook("data");
const views = viewsOf(book);
const items = [...book.items.keys()];
const periods = periodCodes(book);
const releases = releaseArguments(book);
const figure = caller("FIGURE");
const status = caller("STATUS");

interface Answered {
  readonly view: View;
  readonly asked: Parameters<typeof figureOf>[1];
  readonly found: Figure | undefined;
}

function answered(item: string, period: string, { vintage, day }: ReleaseArgument): Answered {
  const view = views(day);
  const span = periodIn(view, period, vintage);
  const asked = { item, span: span ?? { start: 0, end: 0 }, vintage };
  return { view, asked, found: span && figureOf(view, asked) };
}

/** Calls back with every item in every period under a release argument. */
function everywhere(
  release: ReleaseArgument,
  visit: (item: string, period: string, answer: Answered) => void,
): void {
  for (const item of items)
    for (const period of periods) visit(item, period, answered(item, period, release));
}

function report(comparison: Comparison, what: string): void {
  const { cells, differences } = comparison;
  console.log(`      ${what}: ${cells} cells compared, ${differences.length} differing`);
  assert.equal(differences.length, 0, `\n${differences.slice(0, 20).join("\n")}\n`);
}

describe("the functions against the oracle", function () {
  this.timeout(120_000);

  it("give its values and errors for every item, period and vintage", () => {
    const comparison = new Comparison();
    for (const release of releases)
      everywhere(release, (item, period, { view, asked, found }) => {
        const owed = shownIn(view, asked, found, undefined);
        const shown = figure(period, item, null, release.text);
        comparison.hold(shown, owed, () => `FIGURE ${period} ${item} ${release.text ?? ""}`);
      });
    report(comparison, "values");
  });

  it("give its statuses for every item, period and vintage", () => {
    const comparison = new Comparison();
    for (const release of releases)
      everywhere(release, (item, period, { found }) => {
        const shown = status(period, item, release.text);
        const words = (): string => `STATUS ${period} ${item} ${release.text ?? ""}`;
        comparison.hold(shown, found?.status ?? "#N/A", words);
      });
    report(comparison, "statuses");
  });

  it("give its values and errors in every unit, for the newest figures and for those of a day", () => {
    const comparison = new Comparison();
    const day = book.releases[0]?.tokyo ?? "";
    const asked = releases.filter(({ text }) => text === null || text === day);
    for (const release of asked)
      everywhere(release, (item, period, { view, asked, found }) => {
        for (const unit of Object.keys(units)) {
          const shown = figure(period, item, unit, release.text);
          const owed = shownIn(view, asked, found, unit);
          comparison.hold(
            shown,
            owed,
            () => `FIGURE ${period} ${item} ${unit} ${release.text ?? ""}`,
          );
        }
      });
    report(comparison, "units");
  });

  it("give its dollars for every vintage", () => {
    const comparison = new Comparison();
    const money = items.filter((item) => book.items.get(item)?.unit === "money");
    const translated = book.releases.flatMap(({ code }) => [code, `FY20${code.slice(2)}`]);
    for (const release of releases)
      for (const item of money)
        for (const period of translated) {
          const { view, asked, found } = answered(item, period, release);
          const shown = figure(period, item, "USDk", release.text);
          const owed = shownIn(view, asked, found, "USDk");
          comparison.hold(shown, owed, () => `FIGURE ${period} ${item} USDk ${release.text ?? ""}`);
        }
    report(comparison, "dollars");
  });

  it("read every spelling of a day alike", () => {
    const comparison = new Comparison();
    for (const day of days(book))
      for (const text of spellingsOf(day))
        for (const item of ["Income.Net", "Balance.Cash", "EPS.Share"])
          for (const period of ["1Q03", "4Q02", "4Q03", "1H03", "LFQ", "LFY"]) {
            const { view, asked, found } = answered(item, period, {
              text: day,
              vintage: "latest",
              day,
            });
            const owed = shownIn(view, asked, found, undefined);
            const shown = figure(period, item, null, text);
            comparison.hold(shown, owed, () => `FIGURE ${period} ${item} ${text}`);
          }
    report(comparison, "spellings");
  });
});
