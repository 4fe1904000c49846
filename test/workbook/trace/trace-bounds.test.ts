import assert from "node:assert/strict";
import { areasNeeded } from "../../../src/workbook/trace/areas-needed.ts";
import { traceCell, type CellTrace } from "../../../src/workbook/trace/trace-cell.ts";
import type { CellContent, SheetCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

type Line = readonly (CellContent | readonly [CellContent, CellContent])[];

const traced = (
  lines: readonly Line[],
  at: readonly [row: number, column: number],
  { reach = 1, ...sheet }: Partial<SheetCells> & { readonly reach?: number } = {},
): CellTrace => {
  const book = bookOf({ Here: lines });
  const [row, column] = at;
  const sheets = book.sheets.map((each) => ({ ...each, ...sheet }));
  return (
    traceCell(
      { book: { ...book, sheets }, data, namespace: "IIJ", reach },
      { sheet: "Here", row, column },
    ) ?? assert.fail("not loaded")
  );
};

describe("the bounds of a trace", () => {
  const many: readonly Line[] = [
    [["=SUM(A2:A4001)", 1]],
    ...Array.from({ length: 4000 }, (): Line => [1]),
  ];

  it("give the number of cells that were not read, and are wider if the reader asks for more", () => {
    const { cut, numbers } = traced(many, [0, 0]).parts;
    assert.deepEqual(cut, [{ why: "too many cells", cells: 1000 }]);
    assert.equal(numbers.length, 3000);
    const further = traced(many, [0, 0], { reach: 2 }).parts;
    assert.deepEqual([further.cut, further.numbers.length], [[], 4000]);
  });

  it("count cells that were not read, each once, and those beneath what is too deep", () => {
    const part = traced([[["=SUM(A2:A9)+SUM(A3:A4)", 1]], [1]], [0, 0], { isWhole: false }).parts;
    assert.deepEqual(part.cut, [{ why: "not loaded", cells: 7 }]);
    const deep = Array.from({ length: 12 }, (_, n): Line => [[`=SUM(A${n + 2}:C${n + 2})`, 1]]);
    assert.deepEqual(traced(deep, [0, 0]).parts.cut, [{ why: "too deep", cells: 3 }]);
  });
});

describe("the trace of a total over a block", () => {
  const figures = '=IIJ.FIGURES("4Q02,4Q03","Revenue.SI,Revenue.Equipment")';
  const spills = [{ row: 0, column: 0, rows: 2, columns: 2 }];
  const lines: readonly Line[] = [
    [[figures, 2926041], 4001449],
    [1861384, 2117006],
    [["=SUM(B1:B2)/1000", 6118.455]],
  ];

  it("names the figure of each of its cells, the formula that fills them, and their shares", () => {
    const { parts, numbers } = traced(lines, [2, 0], { spills }).parts;
    assert.deepEqual(
      parts.map(({ cell, share, formula: { origin, shown } }) => [
        [cell.row, cell.column, share],
        [origin.row, origin.column],
        [shown?.row, shown?.column, shown?.call.id],
      ]),
      [
        [
          [0, 1, 4001.449],
          [0, 0],
          [0, 1, "FIGURES"],
        ],
        [
          [1, 1, 2117.006],
          [0, 0],
          [1, 1, "FIGURES"],
        ],
      ],
    );
    assert.deepEqual(
      parts.map(({ figure }) => [figure?.item.code, figure?.period.code]),
      [
        ["Revenue.SI", "4Q03"],
        ["Revenue.Equipment", "4Q03"],
      ],
    );
    assert.deepEqual(numbers, []);
  });
});

describe("the trace of a block that has no room", () => {
  const figures = '=IIJ.FIGURES("4Q02,4Q03","Revenue.SI,Revenue.Equipment")';
  const lines: readonly Line[] = [
    [[figures, "#SPILL!"], ""],
    ["", "mine"],
  ];
  const cause = (sheet: readonly Line[], at: readonly [number, number] = [0, 0]): unknown => {
    const { error } = traced(sheet, at);
    if (error?.cause?.kind !== "blocked block") return error;
    const { area, cells } = error.cause;
    return [area, cells.map(({ row, column, value }) => [row, column, value])];
  };
  const area = { sheet: "Here", row: 0, column: 0, rows: 2, columns: 2 };

  it("names the cells in the way, within the area that it would fill", () => {
    assert.deepEqual(cause(lines), [area, [[1, 1, "mine"]]]);
    assert.deepEqual(cause([...lines, [["=A1", "#SPILL!"]]], [2, 0]), [area, [[1, 1, "mine"]]]);
    assert.deepEqual(cause([[[figures, "#SPILL!"]]]), [area, []]);
  });

  it("says so of a native block, and of an area that ends beyond the sheet", () => {
    const native: Line = [["={1,2,3}", "#SPILL!"], "", 7];
    assert.deepEqual(cause([native]), [{ ...area, rows: 1, columns: 3 }, [[0, 2, 7]]]);
  });

  it("names the first three cells, row by row, a formula that shows nothing too, and none of its own", () => {
    const full: readonly Line[] = [
      [
        [figures, "#SPILL!"],
        ['=""', ""],
      ],
      [5, "mine", "beside"],
      ["beneath"],
    ];
    assert.deepEqual(cause(full), [
      area,
      [
        [0, 1, ""],
        [1, 0, 5],
        [1, 1, "mine"],
      ],
    ]);
    const wide: Line = [["={1,2,3,4,5}", "#SPILL!"], 1, 2, 3, 4];
    assert.deepEqual(cause([wide]), [
      { ...area, rows: 1, columns: 5 },
      [
        [0, 1, 1],
        [0, 2, 2],
        [0, 3, 3],
      ],
    ]);
    assert.deepEqual(
      cause([
        [
          ["={1,2}", "#SPILL!"],
          ["", 7],
        ],
      ]),
      [{ ...area, rows: 1 }, [[0, 1, 7]]],
    );
    assert.deepEqual(cause([[["=SORT(B1:B2)", "#SPILL!"], 1]]), [undefined, []]);
  });

  it("asks for the cells that it would fill", () => {
    const book = bookOf({ Here: [[[figures, "#SPILL!"]]] });
    const sheets = book.sheets.map((sheet) => ({ ...sheet, isWhole: false }));
    const tracing = { book: { ...book, sheets }, data, namespace: "IIJ" };
    assert.deepEqual(areasNeeded(tracing, sheets), [area]);
  });
});
