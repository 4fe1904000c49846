import assert from "node:assert/strict";
import { ask } from "../../../src/functions/ask/ask.ts";
import { Decimal, shift, toCell } from "../../../src/exact/decimal.ts";
import { findConstants } from "../../../src/workbook/audit/constant-in-formula.ts";
import { findHardCoded } from "../../../src/workbook/audit/hard-coded.ts";
import { findKnownFigure } from "../../../src/workbook/audit/known-figure.ts";
import { factsIn } from "../../../src/workbook/facts/fact.ts";
import type { SheetCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { audited, foundBy, sheetOf } from "./books.ts";

const hardCoded = (...sheets: SheetCells[]): string[] =>
  foundBy(findHardCoded, ...sheets).map(
    ({ cell, number, figure }) =>
      `${String(cell.row)},${String(cell.column)} ${String(number)} ${figure.formula} ${String(figure.value)}`,
  );

describe("hard-coded figures", () => {
  it("are found whatever is next to them, with the formula that gives them", () => {
    assert.deepEqual(hardCoded(sheetOf("Model", [["", 4001449], [8344046, "text"], [4001.449]])), [
      '0,1 4001449 =IIJ.FIGURE("4Q03","Revenue.SI") 4001449',
      '1,0 8344046 =IIJ.FIGURE("1Q03","Revenue.Total") 8344046',
      '2,0 4001.449 =IIJ.FIGURE("4Q03","Revenue.SI","JPYm") 4001.449',
    ]);
  });

  it("are reported with their unit, their sign and their digits", () => {
    const [finding] = foundBy(findHardCoded, sheetOf("Model", [["SI", -4001]]));
    assert.deepEqual(finding?.figure, {
      ...{ item: "Revenue.SI", period: "4Q03", release: "4Q03", status: "reported" },
      ...{
        unit: "JPYm",
        counts: "JPY",
        scale: 6,
        isNegated: true,
        isRounded: true,
        value: -4001.449,
      },
      ...{ formula: '=-IIJ.FIGURE("4Q03","Revenue.SI","JPYm")', others: 0 },
    });
  });

  it("of few digits are found only if a label names the item, or a head names the period", () => {
    const bare = sheetOf("Model", [["Price", 4001]]);
    const labelled = sheetOf("Model", [["Systems integration", 4001]]);
    assert.deepEqual([hardCoded(bare).length, hardCoded(labelled).length], [0, 1]);
    const dollars = sheetOf("Model", [
      ["", "4Q03"],
      ["Dollars", 38409],
    ]);
    assert.deepEqual(hardCoded(dollars), [
      '1,1 38409 =IIJ.FIGURE("4Q03","Revenue.SI","USDk") 38409',
    ]);
    assert.deepEqual(hardCoded(sheetOf("Model", [["Dollars", 38409]])), []);
  });

  it("are not small numbers, years, dates, counts or texts", () => {
    const cells = [3, 100, 2003, 2004, 20040514, 38121, 0, 0.153, "4001449", true, 12];
    assert.deepEqual(hardCoded(sheetOf("Model", [["Revenue", "4Q03", ...cells]])), []);
  });

  it("are the ones that the label and the head name, if several figures have the number", () => {
    const found = (label: string, head: string): string[] =>
      foundBy(
        findHardCoded,
        sheetOf("Model", [
          ["", head],
          [label, 3588352],
        ]),
      ).map(({ figure: { item, period, others } }) => `${item} ${period} ${String(others)}`);
    assert.deepEqual(found("Cash and cash equivalents", "FY2002"), ["Balance.Cash 4Q02 4"]);
    assert.deepEqual(found("Opening cash", "1Q03"), ["CashFlow.CashBeginning 1Q03 4"]);
  });

  it("that an old release printed are reported with what is printed now", () => {
    const [finding] = foundBy(findHardCoded, sheetOf("Model", [["Net income", -2136.513]]));
    assert.deepEqual(
      [finding?.figure.formula, finding?.figure.status, finding?.figure.newer],
      [
        '=IIJ.FIGURE("4Q02","Income.Net","JPYm","1Q03")',
        "superseded",
        { release: "4Q03", value: -9289.6 },
      ],
    );
  });

  it("are not cells that formulas fill", () => {
    const filled = { row: 0, column: 0, rows: 1, columns: 2 };
    const sheet = sheetOf("Model", [["=X()", 4001449]], [[1, 4001449]], [filled]);
    assert.deepEqual(hardCoded(sheet), []);
  });
});

describe("constants within formulas", () => {
  const constants = (formula: string): string[] =>
    foundBy(findConstants, sheetOf("Model", [[formula]], [[1]])).map(
      ({ number, figure }) => `${String(number)} ${figure.formula}`,
    );

  it("are found, once each, with their sign", () => {
    const formula = '=IIJ.FIGURE("4Q03","Revenue.SI")';
    assert.deepEqual(constants("=B2+4001449"), [`4001449 ${formula}`]);
    assert.deepEqual(constants("=IF(A1>4001449,4001449,-4001449)"), [
      `4001449 ${formula}`,
      '-4001449 =-IIJ.FIGURE("4Q03","Revenue.SI")',
    ]);
  });

  it("are not texts, rows, dates and small numbers", () => {
    for (const formula of [
      '="4001449"&A1',
      "=SUM(A4001:B4002)",
      "=DATE(2004,5,14)*1000",
      "=A1*1.05",
    ])
      assert.deepEqual(constants(formula), []);
  });
});

describe("every fact", () => {
  it("typed in as it is, in each unit, is known, and its formula gives that number", () => {
    const workbook = audited(sheetOf("Model", [[1]]));
    const place = { sheet: "Model", row: 0, column: 0 };
    let known = 0;
    for (const fact of [...factsIn(data)].flat())
      for (const scale of fact.currency ? [0, 3, 6, 9] : [0])
        for (const sign of [1, -1]) {
          const number = toCell(shift(fact.value.times(sign), -scale));
          const figure = findKnownFigure(workbook, place, number);
          if (!figure) continue;
          known += 1;
          const [, minus = "", args = "", power = "0"] =
            /^=(-?)IIJ\.FIGURE\((.*?)\)(?:\/10\^(\d))?$/.exec(figure.formula) ?? [];
          assert.notEqual(args, "", figure.formula);
          const answer = ask(
            "FIGURE",
            JSON.parse(`[${args.replaceAll(",,", ',"",')}]`) as string[],
            data,
          );
          assert.ok(answer instanceof Decimal, figure.formula);
          const signed = minus === "" ? answer : answer.negated();
          const given = signed.dividedBy(10 ** Number(power));
          assert.equal(toCell(given), figure.value, figure.formula);
          if (!figure.isRounded) assert.equal(figure.value, number, figure.formula);
        }
    assert.ok(known > 7000, String(known));
  }).timeout(20_000);
});

describe("ten thousand constants", () => {
  it("are looked up in well under a second", () => {
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => 1_000_000 + row * 7919 + column * 104_729),
    );
    const sheet = sheetOf("Model", rows);
    const workbook = audited(sheet);
    const began = process.cpuUsage();
    const found = [...workbook.cells()].flatMap((cell) => findHardCoded(workbook, cell));
    const spent = process.cpuUsage(began).user / 1000;
    assert.ok(spent < 500, `${String(spent)} ms`);
    assert.ok(found.length < 20, String(found.length));
  });
});
