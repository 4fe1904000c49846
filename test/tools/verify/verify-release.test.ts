import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { guidanceColumns } from "../../../src/dataset/decode/decode-guidance.ts";
import { bundleOf } from "../../../tools/compile-data.ts";
import { verifyRelease, type Verified } from "../../../tools/verify/verify-release.ts";
import { data, releaseOf } from "../../dataset/held.ts";

const bundle = bundleOf("test/frozen/data");
const text = "A gain of JPY 1,572 million and 19 members in FY2004.\n";

/** The log of the guidance with some rows. */
const logOf = (...rows: string[]): string =>
  [guidanceColumns.replace("?", "").replaceAll(" ", "\t"), ...rows, ""].join("\n");

const verify = (changes: Partial<typeof bundle> = {}, guidance = logOf()): Verified =>
  verifyRelease(releaseOf("4Q03"), { bundle: { ...bundle, ...changes }, data, text, guidance });

describe("verifying a release", () => {
  const [prose, claims] = [
    "item\tperiod\tprinted\tscale\tqualifier\tnear\n",
    "item\tperiod\tcolumn\tprinted\tscale\tnear\n",
  ];
  const gain = "Stated.EquitySaleGain\t3Q03\t1,572\tmillions\t\tgain of\n";
  const of = (content: string): { release: string; text: string }[] => [
    { release: "4Q03", text: content },
  ];

  it("fails where nothing of its text is recorded", () => {
    const nothing = "prose.tsv and claims.tsv are both empty: nothing of the text is recorded";
    assert.ok(verify({ prose: of(prose), claims: of(claims) }).faults.includes(nothing));
    assert.ok(!verify({ prose: of(prose + gain), claims: of(claims) }).faults.includes(nothing));
  });

  it("says how many numbers of the text are recorded, and lists the others", () => {
    const { summary, uncovered } = verify({ prose: of(prose + gain), claims: of(claims) });
    assert.equal(summary[1], "1 of 2 numbers of the running text are recorded");
    assert.deepEqual(uncovered, ['19 in "…gain of JPY 1,572 million and 19 members in FY2004."']);
  });

  it("asks that the text names a period to come", () => {
    const guidance = "Stated.EquitySaleGain\tFY2005\t1,572\tmillions\t\tgain of\n";
    const { faults } = verify({ prose: of(prose + guidance), claims: of(claims) });
    assert.ok(faults.some((fault) => fault.includes("that names FY2005 prints")));
  });

  it("holds the words of the guidance against the text", () => {
    const entry = (worded: string): string =>
      ["4Q03", "FY2004", "Income.Net", "words", worded, "", "", "", "", "FY2003", "new", "Text"]
        .concat("and 19")
        .join("\t");
    assert.match(verify({}, logOf(entry("A gain of"))).summary[0] ?? "", / 1 entries of the guid/);
    assert.ok(
      verify({}, logOf(entry("A loss of"))).faults.includes(
        'text, Income.Net of FY2004: no line has "A loss of|and 19" that names FY2004',
      ),
    );
  });

  it("asks that the text names the period of the guidance", () => {
    const entry = "4Q03\tFY2005\tIncome.Net\twords\tA gain of\t\t\t\t\tFY2004\tnew\tText\tand 19";
    assert.ok(
      verify({}, logOf(entry)).faults.includes(
        'text, Income.Net of FY2005: no line has "A gain of|and 19" that names FY2005',
      ),
    );
  });

  it("takes a number that the guidance tells, or that is passed over in any scale, for recorded", () => {
    const told = (guidance: string, passedOver: string): Verified =>
      verifyRelease(releaseOf("4Q03"), {
        bundle: { ...bundle, prose: of(prose), claims: of(claims) },
        ...{ data, guidance, passedOver },
        text: "Salaries of JPY 31 million were moved.\nMore than JPY 41 billion is expected in FY2004.\n",
      });
    const passed = "release\tprinted\tnear\treason\n4Q03\t31\tSalaries of\tThe tables show it.\n";
    const level = (worded: string): string =>
      logOf(
        `4Q03\tFY2004\tRevenue.Total\tlevel\t${worded}\tmore than\t41\t\tbillions\t\tnew\tText\tis expected`,
      );
    assert.deepEqual(told(level("More than JPY 41 billion"), passed).uncovered, []);
    assert.deepEqual(told(level("More than JPY"), passed).uncovered, [
      '41 in "More than JPY 41 billion is expected in FY2004…"',
    ]);
    const millions = level("More than JPY 41 billion").replace("billions", "millions");
    assert.ok(
      told(millions, passed).faults.includes(
        'text, Revenue.Total of FY2004: "41" is recorded in millions, not so printed',
      ),
    );
  });

  it("holds the words of remarks against the text", () => {
    const remarks =
      "kind\titem\tperiod\trelease\tamount\tscale\tnear\ttext\tjapanese\n" +
      "gain\tIncome.Net\t3Q03\t4Q03\t1,573\tmillions\tgain of\tA gain.\t利益\n";
    assert.ok(
      verify({ remarks }).faults.includes(
        'text, Income.Net of 3Q03: no line near "gain of" prints "1,573"',
      ),
    );
  });
});
