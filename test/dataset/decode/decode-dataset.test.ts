import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { bundle } from "#bundle";
import { decodeDataset } from "../../../src/dataset/decode/decode-dataset.ts";
import { requireFigure } from "../../../src/figures/require-figure.ts";
import { valueIn } from "../../../src/figures/value-in.ts";
import { Failure } from "../../../src/errors.ts";
import { isMoney } from "../../../src/model/item.ts";
import { moneyUnits } from "../../../src/model/unit.ts";
import { anyPeriod } from "../../model/periods.ts";
import { data, question, vintageOf } from "../held.ts";

const vintages = ["latest", "first", "1Q03", "4Q03"].map(vintageOf);
const anyItem = fc.constantFrom(...data.items.values());
const anyVintage = fc.constantFrom(...vintages);
const anyUnit = fc.constantFrom(undefined, ...moneyUnits);
const codes = (periods: readonly { readonly code: string }[]): string[] =>
  periods.map(({ code }) => code);

describe("the dataset", () => {
  it("lists the periods of a statement by their ends, the shorter first", () => {
    const quarters = ["1Q02", "4Q02", "1Q03", "3Q03", "4Q03"];
    assert.deepEqual(codes(data.periodsOf("balance-sheet")), quarters);
    assert.deepEqual(codes(data.periodsOf("operations")), [
      "1Q02",
      "4Q02",
      "FY2002",
      "1Q03",
      "3Q03",
      "4Q03",
      "FY2003",
    ]);
  });

  it("lists the releases that print a statement for a period, the newest first", () => {
    const { period } = question("Income.Net", "4Q02");
    assert.deepEqual(codes(data.releasesOf("operations", period)), ["4Q03", "1Q03"]);
    const { period: never } = question("Income.Net", "2Q03");
    assert.deepEqual(data.releasesOf("operations", never), []);
  });

  it("answers any question with a figure in its unit, or with a reason", () => {
    fc.assert(
      fc.property(anyItem, anyPeriod, anyVintage, anyUnit, (item, period, vintage, unit) => {
        reasonable(item.label, period.code, () =>
          valueIn(data, requireFigure(data, { item, period, vintage }), unit, vintage),
        );
      }),
    );
  });

  it("answers every item for every reported period, vintage and unit with a finite figure, or with a reason", () => {
    let figures = 0;
    for (const item of data.items.values()) {
      for (const period of data.periodsOf(data.statementOf(item))) {
        for (const vintage of vintages) {
          for (const unit of isMoney(item) ? moneyUnits : [undefined]) {
            const value = reasonable(item.label, period.code, () =>
              valueIn(data, requireFigure(data, { item, period, vintage }), unit, vintage),
            );
            if (value) figures += 1;
          }
        }
      }
    }
    assert.ok(figures > 5_000, `only ${figures} answered`);
  });
});

/** Returns the figure, or undefined when the question was refused with a reason that names its subject. */
function reasonable(item: string, period: string, ask: () => unknown): unknown {
  try {
    const value = ask();
    assert.match(String(value), /^-?\d+(\.\d+)?(e[+-]\d+)?$/, `${item} ${period}`);
    return value;
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    assert.notEqual(failure.kind, "broken");
    assert.ok(failure.message.includes(item), `${failure.message} does not name ${item}`);
    return undefined;
  }
}

describe("a file that no list names", () => {
  it("stops the build: a table that tables.tsv lacks, a release that releases.tsv lacks", () => {
    const [table] = bundle.tables;
    assert.ok(table);
    const unlisted = { ...table, release: "4Q03", table: "backlog" };
    assert.throws(() => decodeDataset({ ...bundle, tables: [...bundle.tables, unlisted] }).tables, {
      kind: "broken",
      message: '4Q03/backlog.tsv, line 1: "backlog" is not a table of tables.tsv.',
    });
    const [prose] = bundle.prose;
    assert.ok(prose);
    const unknown = { ...prose, release: "2Q03" };
    assert.throws(() => decodeDataset({ ...bundle, prose: [...bundle.prose, unknown] }).prints, {
      kind: "broken",
      message: /^2Q03\/prose(?:\.tsv)?, line 1: "2Q03" is not a release of releases\.tsv\.$/,
    });
  });
});
