import assert from "node:assert/strict";
import { Decimal } from "../../../src/exact/decimal.ts";
import { isMoney, isPercentage } from "../../../src/model/item.ts";
import { factsIn, type Fact } from "../../../src/workbook/facts/fact.ts";
import { FactIndex } from "../../../src/workbook/facts/fact-index.ts";
import {
  digitsOf,
  exactDigits,
  roundedDigits,
} from "../../../src/workbook/facts/significant-digits.ts";
import { data } from "../../dataset/held.ts";

let all: readonly Fact[] | undefined;
const facts = (): readonly Fact[] => (all ??= [...factsIn(data)].flat());

const codeOf = ({ vintage }: Fact): string => (vintage === "latest" ? "latest" : vintage.code);

/** The facts of an item in a period: value, currency, vintage. */
const factsOf = (item: string, period: string): string[] =>
  facts()
    .filter(({ figure }) => figure.item.code === item && figure.period.code === period)
    .map((fact) => `${fact.value.toFixed()} ${fact.currency ?? "-"} ${codeOf(fact)}`)
    .sort();

describe("the facts that a number may repeat", () => {
  it("are what each release prints, the newest as latest, an older one by its name", () => {
    assert.deepEqual(factsOf("Income.Net", "4Q02"), [
      "-2136513000 JPY 1Q03",
      "-9289600000 JPY latest",
    ]);
    assert.deepEqual(factsOf("Revenue.SI", "4Q03"), [
      "38409000 USD latest",
      "4001449000 JPY latest",
    ]);
    assert.deepEqual(factsOf("Contracts.DC", "4Q03"), ["196 - latest"]);
  });

  it("are what its parts add up to, and every derived flow of money", () => {
    assert.deepEqual(factsOf("Income.EquityMethodTotal", "4Q02"), [
      ...["-1253875000 JPY 1Q03", "-8406962000 JPY latest"],
    ]);
    assert.deepEqual(factsOf("Revenue.SI", "2Q03"), ["2549379000 JPY latest"]);
    assert.deepEqual(factsOf("Income.Net", "2Q03"), []);
    assert.deepEqual(factsOf("Balance.Cash", "2Q03"), []);
    assert.deepEqual(factsOf("Contracts.DC", "2Q03"), []);
    for (const { figure } of facts()) if (figure.chain) assert.ok(isMoney(figure.item));
  });

  it("are each listed once, without percentages, and with a currency only for money", () => {
    const names = facts().map(
      (fact) =>
        `${fact.figure.item.code} ${fact.figure.period.code} ${codeOf(fact)} ${fact.currency ?? ""}`,
    );
    assert.deepEqual(
      names.filter((name, n) => names.indexOf(name) !== n),
      [],
    );
    for (const { figure, currency } of facts()) {
      assert.equal(isPercentage(figure.item), false, figure.item.code);
      assert.equal(currency !== undefined, isMoney(figure.item), figure.item.code);
    }
  });
});

describe("the index of one fact", () => {
  const some = facts()[0] ?? assert.fail();
  const { figure, vintage } = some;

  /** Returns the scale and the marks of the matches of a number with a fact. */
  function found(value: string, currency: "JPY" | "USD" | undefined, number: number): string[] {
    const index = new FactIndex();
    index.add({ figure, vintage, value: new Decimal(value), ...(currency && { currency }) });
    return index
      .find(number)
      .map(
        ({ scale, isNegated, isRounded, digits }) =>
          `${scale} ${digits}${isNegated ? " negated" : ""}${isRounded ? " rounded" : ""}`,
      );
  }

  it("is found in single units, thousands, millions and billions, of yen in hundred millions", () => {
    for (const [currency, scales] of [
      ["JPY", [0, 3, 6, 8, 9]],
      ["USD", [0, 3, 6, 9]],
      [undefined, [0]],
    ] as const)
      for (let scale = -3; scale <= 12; scale += 1)
        assert.deepEqual(
          found("123456000", currency, Number(`123456e${3 - scale}`)),
          scales.some((each) => each === scale) ? [`${scale} 6`] : [],
          `${currency ?? "count"} ${scale}`,
        );
  });

  it("is found by four digits and more, rounded half up, and by its sign or the other", () => {
    for (const [number, expected] of [
      [123456, ["3 6"]],
      [-123456, ["3 6 negated"]],
      [123460, ["3 5 rounded"]],
      [123500, ["3 4 rounded"]],
      [123400, []],
      [123000, []],
      [120000, []],
      [123450, []],
      [123457, []],
    ] as const)
      assert.deepEqual(found("123456000", "JPY", number), expected, String(number));
    assert.deepEqual(found("-123456000", "USD", -123456), ["3 6"]);
    assert.deepEqual(found("-123456000", "USD", 123500), ["3 4 negated rounded"]);
    assert.deepEqual(found("123450000", "JPY", 123500), ["3 4 rounded"]);
  });

  it("is found once if its rounding ends in a zero, and not by three digits", () => {
    assert.deepEqual(found("12340049", "JPY", 12340), ["3 4 rounded"]);
    assert.deepEqual(found("12340049", "JPY", 12340000), ["0 4 rounded"]);
    assert.deepEqual(found("12300", "JPY", 12300), []);
    assert.deepEqual(found("1230", undefined, 1230), []);
    assert.deepEqual(found("1234", undefined, 1234), ["0 4"]);
    assert.deepEqual(found("0", "JPY", 0), []);
  });

  it("is found only unrounded if it is not money", () => {
    assert.deepEqual(found("123456", undefined, 123456), ["0 6"]);
    assert.deepEqual(found("123456", undefined, 123460), []);
    assert.deepEqual(found("123456", undefined, 123500), []);
  });
});

describe("significant digits", () => {
  it("are those of the number that a cell holds, up to the fifteen that Excel keeps", () => {
    for (const [number, digits, exponent] of [
      [0, "", 0],
      [1, "1", 1],
      [4001449000, "4001449", 10],
      [0.05, "5", -1],
      [1e21, "1", 22],
      [1.5e-7, "15", -6],
      [123456789012345, "123456789012345", 15],
      [1234567890123456, "123456789012346", 16],
      [0.1 + 0.7, "8", 0],
      [100000000000001, "100000000000001", 15],
    ] as const) {
      assert.deepEqual(digitsOf(number), { digits, exponent, isNegative: false }, String(number));
      const isNegative = number !== 0;
      assert.deepEqual(digitsOf(-number), { digits, exponent, isNegative }, String(-number));
    }
  });

  it("are those of an exact value, whole or rounded half up", () => {
    const value = new Decimal("-123450.0");
    assert.deepEqual(exactDigits(value), { digits: "12345", exponent: 6, isNegative: true });
    assert.deepEqual(roundedDigits(value, 4), { digits: "1235", exponent: 6, isNegative: true });
    assert.deepEqual(roundedDigits(new Decimal("99996"), 4), {
      digits: "1",
      exponent: 6,
      isNegative: false,
    });
    assert.deepEqual(exactDigits(new Decimal(0)), { digits: "", exponent: 0, isNegative: false });
  });
});
