import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Decimal } from "../../../../src/exact/decimal.ts";
import { serialOf } from "../../../../src/model/calendar.ts";
import { decodeUnit } from "../../../../src/model/unit.ts";
import type { CellValue } from "../../../../src/sheet/plan/cell-value.ts";
import {
  askedRelease,
  dateDigits,
  dateWords,
  decimalsOfUnit,
  quote,
  textOrNothing,
  unitWords,
} from "../../../../src/sheet/statement/head/expressions.ts";

const at = (value: CellValue, address = "D3") => ({ address, value });
const may14 = new Decimal(serialOf("2004-05-14"));
const codes = '{"JPY","JPYk","JPYm","JPYbn","USD","USDk","USDm"}';
const labels =
  '{"JPY","JPY thousands","JPY millions","JPY billions","USD","USD thousands","USD millions"}';

describe("a text in a formula", () => {
  it("is in quotation marks, its own ones doubled", () => {
    assert.equal(quote('the "new" basis'), '"the ""new"" basis"');
  });

  it("reads as nothing where the cell of a block is blank", () => {
    assert.equal(textOrNothing("E5"), 'IF(E5="","",E5)');
  });
});

describe("the words of a unit", () => {
  it("are its label, and a code that is none as it is typed", () => {
    assert.deepEqual(
      ["JPYk", "USDm", "EUR", undefined].map((code) => unitWords(at(code)).value),
      ["JPY thousands", "USD millions", "EUR", undefined],
    );
    assert.equal(
      unitWords(at("JPYk")).formula,
      `IFERROR(INDEX(${labels},MATCH(D3,${codes},0)),D3)`,
    );
  });

  it("have as many decimals as the unit is read with, by its code or its label", () => {
    const told = decimalsOfUnit(at("USDm"), decodeUnit("USDm"));
    assert.equal(String(told.value), "1");
    assert.equal(
      told.formula,
      `IFERROR(INDEX({0,0,1,3,0,0,1},IFERROR(MATCH(D3,${codes},0),MATCH(D3,${labels},0))),1)`,
    );
  });
});

describe("a date in a formula", () => {
  it("is written in words without the codes of any language, and as 8 digits", () => {
    assert.equal(dateWords(at(may14)).value, "14-May-04");
    assert.equal(
      dateWords(at(may14)).formula,
      'DAY(D3)&"-"&INDEX({"Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"},MONTH(D3))&"-"&RIGHT(YEAR(D3),2)',
    );
    assert.deepEqual(dateDigits(at(may14)), {
      formula: 'IF(D3="","",(YEAR(D3)*10000+MONTH(D3)*100+DAY(D3))&"")',
      value: "20040514",
      needs: "heads",
    });
  });

  it("is nothing if there is none", () => {
    for (const none of [undefined, ""])
      assert.deepEqual([dateWords(at(none)).value, dateDigits(at(none)).value], ["", ""]);
  });
});

describe("the release that a column asks for", () => {
  const asked = (own: CellValue, digits: CellValue): CellValue =>
    askedRelease(at(own, "E13"), at(digits, "A$13")).value;

  it("is its own judged on the date, or one of them alone", () => {
    assert.deepEqual(
      [asked("1Q03", "20040514"), asked("1Q03", ""), asked("", "20040514"), asked("", "")],
      ["1Q03@20040514", "1Q03", "20040514", ""],
    );
    assert.equal(asked(undefined, undefined), "");
    const { formula, needs } = askedRelease(at("", "E13"), at("", "A$13"));
    assert.equal(needs, "heads");
    assert.equal(formula, 'IF(E13="",A$13,IF(A$13="",E13,E13&"@"&A$13))');
  });
});
