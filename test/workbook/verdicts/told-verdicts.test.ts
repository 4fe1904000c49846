import assert from "node:assert/strict";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import { notCalculated, rowNotAdded, silent } from "../../../src/sheet/plan/answers.ts";
import { verdictsInSteps, type BlockVerdicts } from "../../../src/workbook/verdicts/verdicts.ts";
import { finish } from "../audit/books.ts";
import { bookOf } from "../plan-as-book.ts";

type Row = Parameters<typeof bookOf>[0][string][number];
type Name = readonly [name: string, range: string];

/** The results of the checks of the one block of a sheet. */
function verdicts(rows: readonly Row[], ...names: readonly Name[]): BlockVerdicts {
  const defined = names.map(([name, range]) => ({
    name,
    sheet: "Here",
    formula: `=Here!${range}`,
  }));
  const [block, ...others] = finish(verdictsInSteps(bookOf({ Here: rows }, defined)));
  assert.deepEqual(others, []);
  return block ?? assert.fail("no verdicts");
}

/** The counts, without those that are zero. */
const counted = ({ counts }: BlockVerdicts): unknown =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

/** Returns the checks that differ: place, label, period and difference. */
const differing = ({ differing: found }: BlockVerdicts): unknown[] =>
  found.map(({ cell, label, period, difference, why }) => [
    ...[cellAddress(cell), label, period, difference],
    ...(why === "differs" ? [] : [why]),
  ]);

const untold = ({ untold: found }: BlockVerdicts): unknown[] =>
  found.map(({ cell, label, period, why, says }) => [cellAddress(cell), label, period, why, says]);

describe("the results for the totals of a printed table", () => {
  const head: Row = ["", "4Q03", "4Q02", "▸ Checks", "4Q03", "4Q02"];
  /** Returns a total with its verdict, the difference in each column and the allowances for rounding. */
  const total = (label: string, says: string | number, off: Row, allowed: Row): Row => [
    ...[label, 1, 1, ["=IF(SUMPRODUCT(MAX((ABS(E2:F2)>G2:H2)*ABS(E2:F2)))>0,1,2)", says] as const],
    ...[...off, ...allowed],
  ];
  const named: Name = ["Table", "$A$1:$C$2"];

  it("is each column that is off by more than rounding allows, once as a total", () => {
    const block = verdicts([head, total("Total", "✘ 7", [7, -3], [1, 2])], named);
    assert.deepEqual(counted(block), { differs: 1 });
    assert.deepEqual(differing(block), [
      ["D2", "Total", "4Q03", 7],
      ["D2", "Total", "4Q02", -3],
    ]);
    const within = verdicts([head, total("Total", "✘ 3", [1, -3], [1, 2])], named);
    assert.deepEqual(differing(within), [["D2", "Total", "4Q02", -3]]);
    const partly = verdicts([head, total("Total", "✘ 3", ["", 3], ["", ""])], named);
    assert.deepEqual(differing(partly), [["D2", "Total", "4Q02", 3]]);
  });

  it("is only that it differs if its formula was changed so that no column can be named", () => {
    const changed: Row = ["Total", 1, 1, ['=IF(B2>C2,"✘ 7","✔")', "✘ 7"]];
    const block = verdicts([head, changed], named);
    assert.deepEqual(
      [counted(block), differing(block)],
      [{ differs: 1 }, [["D2", "Total", "", undefined]]],
    );
    const unreadable: Row = ["Total", 1, 1, ["=IF((", "✘ 7"]];
    assert.deepEqual(differing(verdicts([head, unreadable], named)), [
      ["D2", "Total", "", undefined],
    ]);
    const none = verdicts([head, total("Total", "✘ 7", [0, 0], [0, 0])], named);
    assert.deepEqual([counted(none), differing(none)], [{ differs: 1 }, []]);
  });

  it("is that it agrees, exactly or within rounding", () => {
    const rows = [head, total("A", "✔", [0, 0], [0, 0]), total("B", "✔ rounding", [1, 0], [1, 1])];
    const block = verdicts(rows, ["Table", "$A$1:$C$3"]);
    assert.deepEqual([counted(block), differing(block)], [{ agrees: 1, rounding: 1 }, []]);
  });

  it("is that it is not calculated, or that its verdict was typed over", () => {
    const rows = [
      head,
      total("A", notCalculated, ["#N/A", 0], [0, 0]),
      total("B", "#REF!", [0, 0], [0, 0]),
      ["C", 1, 1, "✔"],
      ["D", 1, 1, "✘ 7"],
      ["E", 1, 1, notCalculated],
      ["F", 1, 1, "see ✔"],
      ["G", 1, 1, 7],
    ];
    const block = verdicts(rows, ["Table", "$A$1:$C$8"]);
    assert.deepEqual(counted(block), { "not calculated": 2 });
    assert.deepEqual(untold(block), [
      ["D2", "A", "", "not calculated", notCalculated],
      ["D3", "B", "", "not calculated", "#REF!"],
      ["D4", "C", "", "typed over", "✔"],
      ["D5", "D", "", "typed over", "✘ 7"],
      ["D6", "E", "", "typed over", notCalculated],
    ]);
  });

  it("is nothing of a formula below the table", () => {
    const counting: Row = ["", "", "", ['=COUNTIF(D2,"✔")', 1]];
    const rows = [head, total("A", "✔", [0, 0], [0, 0]), counting];
    assert.deepEqual(counted(verdicts(rows, named)), { agrees: 1 });
  });

  it("is only that it is not calculated while the add-in does not answer", () => {
    const rows = [
      [silent],
      head,
      total("A", "✘ 7", [7, 0], [0, 0]),
      total("B", "✔", [0, 0], [0, 0]),
      total("C", "#NAME?", [0, 0], [0, 0]),
    ];
    const block = verdicts(rows, ["Table", "$A$2:$C$5"]);
    assert.deepEqual(counted(block), { "not calculated": 3 });
    assert.deepEqual([block.isSilent, differing(block), untold(block)], [true, [], []]);
  });
});

describe("the results for a list of checks", () => {
  const head = ["Item", "Period", "Verdict", "Difference"];

  it("counts what the words and the codes of the verdicts say, and nothing else", () => {
    const said = ["exact", "Agrees", "rounding", "weak", "restated", "incomplete", "", "mine"];
    const block = verdicts(
      [head, ...said.map((word) => ["Revenue.SI", "4Q03", word, ""])],
      ["Checks", "$A$1:$D$9"],
    );
    assert.deepEqual(counted(block), { agrees: 2, rounding: 2, restated: 1, "not tested": 1 });
    assert.deepEqual([differing(block), untold(block)], [[], []]);
  });

  it("lists each that differs, by how much if the list says so, and each that is an error", () => {
    const rows = [
      head,
      ["Revenue.SI", "4Q03", "open", -7],
      ["Cost.SI", "3Q03", "documented", ""],
      ["Cost.Total", "2Q03", ["=B2", "#VALUE!"] as const, ""],
      ["Cost.Other", "1Q03", notCalculated, ""],
    ];
    const block = verdicts(rows, ["Checks", "$A$1:$D$5"]);
    assert.deepEqual(counted(block), { differs: 2, "not calculated": 2 });
    assert.deepEqual(differing(block), [
      ["C2", "Revenue.SI", "4Q03", -7],
      ["C3", "Cost.SI", "3Q03", undefined],
    ]);
    assert.deepEqual(untold(block), [
      ["C4", "Cost.Total", "2Q03", "not calculated", "#VALUE!"],
      ["C5", "Cost.Other", "1Q03", "not calculated", notCalculated],
    ]);
  });

  it("needs no column but that of the verdicts", () => {
    const block = verdicts([["Verdict"], ["open"], ["#N/A"]], ["Checks", "$A$1:$A$3"]);
    assert.deepEqual(differing(block), [["A2", "", "", undefined]]);
    assert.deepEqual(untold(block), [["A3", "", "", "not calculated", "#N/A"]]);
  });

  it("begins at its heads, four rows above the list", () => {
    const blank: readonly Row[] = [[], [], [], [], [], []];
    const block = verdicts([...blank, ["Verdict"], ["exact"]], ["Checks", "$A$7:$A$8"]);
    assert.deepEqual([cellAddress(block.cell), counted(block)], ["A3", { agrees: 1 }]);
  });

  it("reports no error while the add-in does not answer", () => {
    const block = verdicts([[silent], head, ["A", "4Q03", "#NAME?", ""]], ["Checks", "$A$2:$D$3"]);
    assert.deepEqual([block.isSilent, counted(block)], [true, { "not calculated": 1 }]);
    assert.deepEqual(untold(block), []);
  });
});

describe("the results for the totals of a statement", () => {
  /** The formula of a verdict: row 4 has the differences beyond rounding, row 5 the differences; periods are in row 1. */
  const formula =
    '=IF(COUNT(D4:F4)=0,"",IF(AGGREGATE(4,6,D4:F4)=0,IF(SUMPRODUCT(ISNUMBER(D5:F5)*1)=3,"✔",1),INDEX(D1:F1,1)))';
  const statement = (says: string, beyond: Row, off: Row, title = ""): readonly Row[] => [
    ["", "", title, "4Q03", "3Q03", "2Q03"],
    ["Revenue.Total", [formula, says], "Total revenues", 1, 1, 1],
    [],
    ["", "", "", ...beyond],
    ["", "", "", ...off],
  ];
  const named: readonly Name[] = [
    ["IIJ_Operations", "$A$1:$F$5"],
    ["AsKnown", "$C$1"],
  ];

  it("counts each column that is tested, and lists those that differ by item and period", () => {
    const block = verdicts(statement("✘ 7 4Q03", [7, 0, 0], [7, 1, 0]), ...named);
    assert.deepEqual(counted(block), { agrees: 1, rounding: 1, differs: 1 });
    assert.deepEqual(differing(block), [["B2", "Total revenues", "4Q03", 7]]);
    assert.deepEqual([block.columns, block.differing[0]?.item], [3, "Revenue.Total"]);
  });

  it("does not test what lacks a line or a printed total, and leaves a blank column alone", () => {
    const block = verdicts(statement("✔", ["#N/A", "n/a", ""], ["", "", ""]), ...named);
    assert.deepEqual([counted(block), block.columns], [{ "not tested": 2 }, 0]);
  });

  it("gives the period of a column with an error, and counts the others", () => {
    const block = verdicts(statement(notCalculated, [0, "#VALUE!", 0], [0, 0, 0]), ...named);
    assert.deepEqual(counted(block), { agrees: 2, "not calculated": 1 });
    assert.deepEqual(untold(block), [
      ["B2", "Total revenues", "3Q03", "not calculated", "#VALUE!"],
    ]);
    assert.equal(block.columns, 2);
  });

  it("lists a row that a total leaves out, besides the results of its columns", () => {
    const block = verdicts(statement(rowNotAdded, [0, 0, 0], [0, 0, 0]), ...named);
    assert.deepEqual(counted(block), { agrees: 3 });
    assert.deepEqual(differing(block), [["B2", "Total revenues", "", undefined, "row not added"]]);
  });

  it("takes a verdict alone by its own text, and counts none such", () => {
    const bridge = (says: string): BlockVerdicts =>
      verdicts(
        [
          ["", "", ""],
          ["", [`=IF(A1=0,"✔","✘ 1")`, says], "Bridge"],
          ["", "✔", "Typed"],
        ],
        ...([
          ["IIJ_Bridge", "$A$1:$D$3"],
          ["AsKnown", "$C$1"],
        ] as const),
      );
    assert.deepEqual(differing(bridge("✘ -1,234.5 JPYk")), [["B2", "Bridge", "", -1234.5]]);
    assert.deepEqual(differing(bridge("✘ 7")), [["B2", "Bridge", "", 7]]);
    assert.deepEqual(differing(bridge("✘")), []);
    for (const says of [notCalculated, "#REF!"]) {
      const block = bridge(says);
      assert.deepEqual(untold(block), [
        ["B2", "Bridge", "", "not calculated", says],
        ["B3", "Typed", "", "typed over", "✔"],
      ]);
      assert.deepEqual(counted(block), {});
    }
  });

  it("is not silent because of what is above it, and begins at its own place", () => {
    const above: readonly Row[] = [[silent], [], []];
    const block = verdicts(
      [...above, ["", "", ""], ["", ['=IF(A1=0,"✔","✘ 1")', "✘ 1"], "Bridge"]],
      ["IIJ_Bridge", "$A$4:$D$5"],
      ["AsKnown", "$C$4"],
    );
    assert.deepEqual([block.isSilent, cellAddress(block.cell), block.sheet], [false, "A4", "Here"]);
  });

  it("counts nothing as tested while the add-in does not answer", () => {
    const block = verdicts(statement("✔", ["#NAME?", 0, 5], [0, 0, 5], silent), ...named);
    assert.deepEqual([counted(block), block.columns], [{ "not calculated": 3 }, 0]);
    assert.deepEqual([differing(block), untold(block)], [[], []]);
  });
});
