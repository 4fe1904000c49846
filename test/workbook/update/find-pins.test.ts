import assert from "node:assert/strict";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import { parseFormula } from "../../../src/workbook/formula/parse-formula.ts";
import { findPins } from "../../../src/workbook/update/find-pins.ts";
import type { CellContent, DefinedName } from "../../../src/workbook/workbook-cells.ts";
import { bookOf } from "../plan-as-book.ts";

type Rows = Parameters<typeof bookOf>[0][string];

const isPin = (content: CellContent): boolean => /^1Q03|^37986$/.test(String(content));

/** Returns the pins of a formula on the sheet S: the sheet and address of a cell with its content, or a literal. */
function pins(
  formula: string,
  rows: Rows = [],
  names: readonly DefinedName[] = [],
  more: Readonly<Record<string, Rows>> = {},
): string[] {
  const node = parseFormula(formula) ?? assert.fail(formula);
  const place = { book: bookOf({ S: rows, ...more }, names), sheet: "S", row: 50, column: 5 };
  return findPins(node, place, isPin).map((pin) =>
    pin.of === "literal"
      ? `"${String(pin.content)}"`
      : `${pin.place.sheet}!${cellAddress(pin.place)} ${String(pin.content)}`,
  );
}

describe("what pins a release", () => {
  it("is a literal of the formula itself, in whatever part of it", () => {
    assert.deepEqual(pins('="1Q03"'), ['"1Q03"']);
    assert.deepEqual(pins("=37986"), ['"37986"']);
    assert.deepEqual(pins('=IF(A1,"1Q03","first")'), ['"1Q03"']);
    assert.deepEqual(pins('={"1Q03","1Q03@x";"latest",37986}'), ['"1Q03"', '"1Q03@x"', '"37986"']);
    assert.deepEqual(pins('="first"'), []);
  });

  it("is a cell that the formula refers to, by what is entered in it", () => {
    const rows: Rows = [
      ["1Q03", 37986],
      ["first", ["", "1Q03"]],
    ];
    assert.deepEqual(pins("=A1", rows), ["S!A1 1Q03"]);
    assert.deepEqual(pins("=B1", rows), ["S!B1 37986"]);
    assert.deepEqual(pins("=A2", rows), []);
    assert.deepEqual(pins("=B2", rows), []);
    assert.deepEqual(pins("=C9", rows), []);
    assert.deepEqual(pins('=IF(A1="",B1,A1)', rows), ["S!A1 1Q03", "S!B1 37986", "S!A1 1Q03"]);
    assert.deepEqual(pins("=Other!B2", [], [], { Other: [[], ["", "1Q03"]] }), ["Other!B2 1Q03"]);
    assert.deepEqual(pins("=Gone!A1"), []);
  });

  it("is each such cell of a range, row by row, up to two hundred cells", () => {
    const rows: Rows = [
      ["1Q03", "x"],
      ["first", "1Q03b"],
      ["1Q03c", 37986],
    ];
    assert.deepEqual(pins("=A1:B3", rows), [
      ...["S!A1 1Q03", "S!B2 1Q03b", "S!A3 1Q03c", "S!B3 37986"],
    ]);
    assert.deepEqual(pins("=B2:B3", rows), ["S!B2 1Q03b", "S!B3 37986"]);
    assert.deepEqual(pins("=A1:B100", rows).length, 4);
    assert.deepEqual(pins("=A1:A201", rows), []);
    assert.deepEqual(pins("=A1:C67", rows), []);
    assert.deepEqual(pins("=A:A", rows), []);
  });

  it("is the cell behind formulas and names, read on their own sheets", () => {
    const rows: Rows = [
      [
        ["=B1", "1Q03"],
        ["=Other!A2", "1Q03"],
      ],
    ];
    const more: Readonly<Record<string, Rows>> = {
      Other: [["first"], [["=A1&A3", "1Q03"]], ["1Q03"]],
    };
    assert.deepEqual(pins("=A1", rows, [], more), ["Other!A3 1Q03"]);
    const names = [
      { name: "Known", formula: "=Day" },
      { name: "Day", sheet: "Other", formula: "=A3" },
      { name: "Day", formula: "=Other!$A$3" },
    ];
    assert.deepEqual(pins("=Known", [], names, more), ["Other!A3 1Q03"]);
    assert.deepEqual(pins("=Unknown", [], names, more), []);
  });

  it("is no literal of a name or of another cell's formula, which is not written", () => {
    assert.deepEqual(pins("=Known", [], [{ name: "Known", formula: '="1Q03"' }]), []);
    assert.deepEqual(pins("=A1", [[['="1Q03"', "1Q03"]]]), []);
    const named = [{ name: "Known", formula: "=S!$A$1" }];
    assert.deepEqual(pins("=Known", [[['="1Q03"', "1Q03"]]], named), []);
    assert.deepEqual(pins("=A1", [[["=1Q03(", "1Q03"]]]), []);
  });

  it("is not sought further than eight formulas away, nor in a circle", () => {
    const chain = (length: number): Rows => [
      ...Array.from({ length }, (_, n): Rows[number] => [[`=A${n + 2}`, "1Q03"]]),
      ["1Q03"],
    ];
    assert.deepEqual(pins("=A1", chain(8)), ["S!A9 1Q03"]);
    assert.deepEqual(pins("=A1", chain(9)), []);
    assert.deepEqual(
      pins("=A1", [
        [
          ["=B1", 1],
          ["=A1", 1],
        ],
      ]),
      [],
    );
    assert.deepEqual(pins("=Known", [], [{ name: "Known", formula: "=Known" }]), []);
  });
});
