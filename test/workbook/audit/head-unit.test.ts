import assert from "node:assert/strict";
import { AuditedWorkbook } from "../../../src/workbook/audit/audited-workbook.ts";
import { CountedUnits } from "../../../src/workbook/audit/counted-unit.ts";
import { findHeadUnit, type HeadUnit } from "../../../src/workbook/audit/head-unit.ts";
import { findMixedUnits } from "../../../src/workbook/audit/mixed-units.ts";
import { FactIndex } from "../../../src/workbook/facts/fact-index.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";
import { fact } from "./made-up-facts.ts";

type Rows = Parameters<typeof bookOf>[0][string];

const index = new FactIndex();
for (const value of [1234567000, 123456e8]) index.add(fact(value));

const auditedOf = (rows: Rows): AuditedWorkbook =>
  new AuditedWorkbook(bookOf({ Model: rows }), data, "IIJ", index);

function headUnits(rows: Rows): HeadUnit[] {
  const workbook = auditedOf(rows);
  const units = new CountedUnits(workbook);
  return [...workbook.cells()].flatMap((cell) => findHeadUnit(workbook, units, cell));
}

const thousands = ['=IIJ.REVENUE("4Q03")', 11617002] as const;
const millions = ['=IIJ.REVENUE("4Q03",,"JPYm")', 11617.002] as const;
const dollars = ['=IIJ.REVENUE("4Q03",,"USDk")', 111509] as const;

describe("a label whose unit differs from that of the cell next to it", () => {
  const said = (label: string, cell: Rows[number][number] = thousands): string =>
    headUnits([[label, cell]])
      .map(({ unit, said: other }) => `${unit} ${other}`)
      .join();

  it("is reported: alone or in any brackets, with or without an introduction", () => {
    for (const label of [
      ...[
        "JPY millions",
        "in JPY millions",
        "In ¥ million",
        "単位：百万円",
        "単位:百万円",
        "百万円",
      ],
      ...[
        "Revenue (JPY millions)",
        "Revenue [¥ million]",
        "売上高（百万円）",
        "売上高（単位：百万円）",
      ],
      ...["Revenue (note 1) (in JPY millions)", "  in JPY millions"],
    ])
      assert.equal(said(label), "JPYk JPYm", label);
  });

  it("is none if it has the same unit, none, or only the currency", () => {
    for (const label of [
      ...[
        "JPY thousands",
        "Revenue (¥ thousand)",
        "(千円)",
        "JPY",
        "Yen",
        "¥",
        "Revenue",
        "(note 1)",
      ],
      ...["000", "(1)", "Main (in part)", "Revenue in JPY millions", ""],
    ])
      assert.equal(said(label), "", label);
  });

  it("is reported if the currency differs", () => {
    assert.equal(said("USD"), "JPYk USD");
    assert.equal(said("$"), "JPYk USD");
    assert.equal(said("USD thousands"), "JPYk USDk");
    assert.equal(said("JPY", dollars), "USDk JPY");
    assert.equal(said("USD millions", dollars), "USDk USDm");
    assert.equal(said("US$ thousands", dollars), "");
  });

  it("is the nearest that says a unit", () => {
    const nearest = (rows: Rows): string[] => headUnits(rows).map(({ label }) => label);
    assert.deepEqual(nearest([["JPY millions"], [thousands]]), ["JPY millions"]);
    assert.deepEqual(
      nearest([
        ["", "JPY millions"],
        ["JPY thousands", thousands],
      ]),
      [],
    );
    assert.deepEqual(
      nearest([
        ["", "JPY thousands"],
        ["JPY bn", thousands],
      ]),
      ["JPY bn"],
    );
    assert.deepEqual(nearest([["JPY millions"], [38077], ["Revenue"], [thousands]]), [
      "JPY millions",
    ]);
  });

  it("is reported as an error, at the cell, with the label", () => {
    assert.deepEqual(headUnits([["Revenue (JPY millions)", thousands]]), [
      {
        ...{ kind: "head-unit", severity: "error", cell: { sheet: "Model", row: 0, column: 1 } },
        ...{ unit: "JPYk", said: "JPYm", label: "Revenue (JPY millions)" },
      },
    ]);
  });

  it("is reported for a figure that was typed in, but not for counts, calculations or errors", () => {
    assert.equal(said("JPY millions", 1234567), "JPYk JPYm");
    assert.equal(said("JPY millions", 7654321), "");
    assert.equal(said("JPY millions", 123456), "");
    assert.equal(said("JPY millions", ['=IIJ.CONTRACTS("4Q03")', 1]), "");
    assert.equal(said("JPY millions", ['=IIJ.REVENUE("4Q03")', "#N/A"]), "");
    assert.deepEqual(headUnits([["JPY millions"], ["=B2", thousands]]), []);
  });
});

describe("a sum of several units", () => {
  it("is reported as an error, with the first cell of each unit", () => {
    const workbook = auditedOf([[["=SUM(B1:E1)", 1], thousands, millions, thousands, dollars]]);
    const units = new CountedUnits(workbook);
    const at = (column: number) => ({ sheet: "Model", row: 0, column });
    assert.deepEqual(
      [...workbook.cells()].flatMap((cell) => findMixedUnits(units, cell)),
      [
        {
          ...{ kind: "mixed-units", severity: "error", cell: at(0) },
          units: [
            { cell: at(1), unit: "JPYk" },
            { cell: at(2), unit: "JPYm" },
            { cell: at(4), unit: "USDk" },
          ],
        },
      ],
    );
  });
});
