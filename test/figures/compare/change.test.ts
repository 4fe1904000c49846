import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { required } from "../../../src/errors.ts";
import { bases, changeOrFailure, type Basis } from "../../../src/figures/compare/change.ts";
import { decodeDataset } from "../../../src/dataset/decode/decode-dataset.ts";
import { bundle } from "#bundle";
import type { Reading } from "../../../src/reconciliation/reading.ts";
import { roundTo } from "../../../src/reconciliation/rules.ts";
import { checks, placeOf, printedCells, targetOf } from "../../reconciliation/held-checks.ts";
import { data, question } from "../../dataset/held.ts";

const requiredChange = (...asked: Parameters<typeof changeOrFailure>) =>
  required(changeOrFailure(...asked));

const change = (item: string, period: string, basis: Basis = "YoY", vintage = "latest"): string =>
  requiredChange(data, { ...question(item, period, vintage), basis }).value.toFixed(6);

const refused = (
  item: string,
  period: string,
  basis: Basis,
  kind: string,
  message: RegExp,
): void => {
  assert.throws(() => requiredChange(data, { ...question(item, period), basis }), {
    kind,
    message,
  });
};

/** Every cell that prints a change, and what the functions give for it. */
const changes = printedCells.flatMap((cell) =>
  bases
    .filter((basis) => basis === cell.column.column)
    .map((basis) => {
      const { item, column, unit, value } = cell;
      const asked = { item, period: column.period, basis, vintage: "latest" } as const;
      const { value: exact } = requiredChange(data, asked);
      return { cell, equal: roundTo(exact, unit).equals(value) };
    }),
);

const verdictOf = (cell: Reading): string =>
  checks.find((check) => check.relation === "change" && targetOf(check) === placeOf(cell))
    ?.verdict ?? assert.fail(placeOf(cell));

describe("a change", () => {
  it("reproduces every printed change but one, a convention, and those whose millions are rounded", () => {
    assert.equal(changes.length, 229);
    const others = changes.filter(({ equal }) => !equal).map(({ cell }) => cell);
    assert.deepEqual(
      others.map((cell) => `${placeOf(cell)} ${cell.text} ${verdictOf(cell)}`),
      [
        "1Q03:2:Revenue.DedicatedIPDC:1Q03:YoY -1.5% rounding",
        "1Q03:5:Revenue.VASIDC:1Q03:YoY -8.8% weak",
        "1Q03:5:Revenue.VASIDC:1Q03:QoQ -1.1% weak",
        "1Q03:5:Revenue.VASOther:1Q03:YoY 31.2% weak",
        "1Q03:5:Revenue.VASOther:1Q03:QoQ 10.1% weak",
        "1Q03:7:Cost.BackboneInternational:1Q03:QoQ -17.2% weak",
        "4Q03:5:Revenue.VASIDC:4Q03:YoY (5.2%) weak",
        "4Q03:7:Cost.BackboneInternational:4Q03:YoY (47.7%) weak",
        "4Q03:7:Cost.BackboneInternational:4Q03:QoQ 5.7% weak",
        "4Q03:7:Cost.BackboneDomestic:4Q03:QoQ (3.8%) weak",
        "4Q03:8:EBITDA.Adjusted:4Q03:YoY 195.5% weak",
        "4Q03:8:Capex.Total:4Q03:YoY 8.4% weak",
        "4Q03:IS:Income.Impairment:4Q03:YoY 0.0 documented",
      ],
    );
  });

  it("divides by the base with its sign: a growing loss is a positive change", () => {
    // 1Q03 statement: (1,059,574) against (464,155), printed 128.3.
    assert.equal(change("Income.Operating", "1Q03"), "1.282802");
    // 4Q03 statement: 349,688 against (446,432), printed (178.3).
    assert.equal(change("Income.Operating", "4Q03"), "-1.783295");
  });

  it("compares within the newest release that prints both, and is flagged when that one is superseded", () => {
    // Both of the 1Q03 release: (1,989,090) against (2,136,513), printed (6.9%); 4Q02 was restated since.
    const { now, base, value } = requiredChange(data, {
      ...question("Income.Net", "1Q03"),
      basis: "QoQ",
    });
    assert.equal(value.toFixed(3), "-0.069");
    assert.deepEqual([now.release.code, base.release.code], ["1Q03", "1Q03"]);
    assert.deepEqual([now.status, base.status], ["superseded", "superseded"]);
    assert.equal(change("Income.Net", "4Q03"), "-1.071984");
  });

  it("derives both periods where no release prints them", () => {
    // FY2003 − 4Q03 against FY2002 − 4Q02: 27,162,460 / 30,981,122.
    assert.equal(change("Revenue.Total", "9M03"), "-0.123258");
    // 3Q03 against the derived 2Q03: 9,633,155 / 9,185,259.
    assert.equal(change("Revenue.Total", "3Q03", "QoQ"), "0.048762");
    assert.equal(change("Balance.Cash", "3Q03", "QoQ"), "0.030354");
    assert.equal(change("Balance.Cash", "FY2003"), "2.423365");
  });

  it("answers from a named release only what that release gives", () => {
    assert.equal(change("Revenue.SI", "1Q03", "YoY", "1Q03"), "-0.276695");
    assert.throws(
      () => requiredChange(data, { ...question("Revenue.SI", "1Q03", "4Q03"), basis: "YoY" }),
      { kind: "not-reported", message: /ask for release 1Q03\.$/ },
    );
  });

  it("is refused where there is nothing to divide by", () => {
    refused(
      "CashFlow.LongTermRepayments",
      "1Q03",
      "YoY",
      "not-reported",
      /of 1Q02 is nil, so there is no percentage change from it/,
    );
  });

  it("is refused for a percentage, and for the quarter before a longer period", () => {
    refused("Stated.GrossMarginSI", "4Q03", "YoY", "bad-argument", /is a percentage/);
    refused("Revenue.Total", "FY2003", "QoQ", "bad-argument", /FY2003 is not a quarter/);
    refused("Revenue.Total", "1H03", "QoQ", "bad-argument", /1H03 is not a quarter/);
  });

  it("is refused where one of the figures is", () => {
    refused("Income.Net", "3Q03", "QoQ", "not-reported", /would mix two bases/);
    refused(
      "Revenue.Total",
      "2Q03",
      "YoY",
      "not-reported",
      /^Total revenues of 2Q02 is not printed/,
    );
    refused(
      "CashFlow.OtherInvesting",
      "FY2003",
      "YoY",
      "not-reported",
      /lines with different content/,
    );
  });

  it("never sets a superseded figure against one of the new basis", () => {
    // As if the 1Q03 release had not printed the previous quarter: then only the restated 4Q02 is left to compare with.
    const tables = bundle.tables.map((table) =>
      table.release === "1Q03" && table.table === "operations"
        ? {
            ...table,
            text: table.text
              .replace("\t4Q02 JPY\t", "\t3Q02 JPY\t")
              .replace("\t4Q02 percent", "\t3Q02 percent"),
          }
        : table,
    );
    const apart = decodeDataset({ ...bundle, tables });
    const ask = (item: string): string =>
      requiredChange(apart, { ...question(item, "1Q03"), basis: "QoQ" }).value.toFixed(3);
    assert.throws(() => ask("Income.Net"), {
      kind: "not-reported",
      message:
        /^Net income \(loss\) of 1Q03: comparing it with 4Q02 would mix two bases: the 4Q03 release restated it/,
    });
    assert.equal(ask("Revenue.Total"), "-0.360");
  });
});
