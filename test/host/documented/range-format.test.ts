import assert from "node:assert/strict";
import { answerOf } from "./answer-of.ts";

/** What a member of a range's format reads after each of the words is set. */
function eachRead(
  words: readonly string[],
  set: (format: Excel.RangeFormat, word: string) => void,
  read: (format: Excel.RangeFormat) => string,
  load: string,
) {
  return answerOf(async (sheet, context) => {
    const cells = words.map((word, row) => {
      const { format } = sheet.getCell(row, 0);
      set(format, word);
      format.load(load);
      return format;
    });
    await context.sync();
    return cells.map(read);
  });
}

const refused = (set: (format: Excel.RangeFormat) => void, at = "A1") =>
  answerOf(async (sheet) => {
    set(sheet.getRange(at).format);
    return Promise.resolve("accepted");
  });

describe("Formats of a range, as documented", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.horizontalalignment
  it("every horizontal alignment is read back", async () => {
    const words = [
      ...["General", "Left", "Center", "Right"],
      ...["Fill", "Justify", "CenterAcrossSelection", "Distributed"],
    ];
    const set = (format: Excel.RangeFormat, word: string) => {
      format.horizontalAlignment = word as "Left";
    };
    const read = await eachRead(words, set, (f) => f.horizontalAlignment, "horizontalAlignment");
    assert.deepEqual(read, words);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.verticalalignment
  it("every vertical alignment is read back", async () => {
    const words = ["Top", "Center", "Bottom", "Justify", "Distributed"];
    const set = (format: Excel.RangeFormat, word: string) => {
      format.verticalAlignment = word as "Top";
    };
    assert.deepEqual(
      await eachRead(words, set, (f) => f.verticalAlignment, "verticalAlignment"),
      words,
    );
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.rangeunderlinestyle
  it("every underline is read back", async () => {
    const words = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];
    const set = ({ font }: Excel.RangeFormat, word: string) => {
      font.underline = word as "Single";
    };
    assert.deepEqual(await eachRead(words, set, (f) => f.font.underline, "font/underline"), words);
  });

  // https://github.com/OfficeDev/office-js-snippets/blob/main/samples/excel/42-range/cell-properties.yaml
  it("every pattern of a fill is read back, and a gradient is not modelled", async () => {
    const words = ["None", "Solid", "Gray25", "Checker", "CrissCross", "Gray8"];
    const set = ({ fill }: Excel.RangeFormat, word: string) => {
      fill.color = "#FF0000";
      fill.pattern = word as "Solid";
    };
    assert.deepEqual(await eachRead(words, set, (f) => f.fill.pattern, "fill/pattern"), words);
    const gradient = await refused(({ fill }) => {
      fill.pattern = "LinearGradient";
    });
    assert.equal(gradient, "NotImplemented");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member
  it("a named colour comes back as #RRGGBB, and what is no colour is refused", async () => {
    const words = ["lightgreen", "DarkMagenta", "#ffa500"];
    const set = ({ fill }: Excel.RangeFormat, word: string) => {
      fill.color = word;
    };
    const read = await eachRead(words, set, (f) => f.fill.color, "fill/color");
    assert.deepEqual(read, ["#90EE90", "#8B008B", "#FFA500"]);
    for (const color of ["nocolor", "#12345", "FFFFFF", "", null]) {
      const fill = await refused((format) => {
        format.fill.color = color as string;
      });
      const font = await refused((format) => {
        format.font.color = color as string;
      });
      const line = await refused((format) => {
        format.borders.getItem("EdgeTop").color = color as string;
      });
      assert.deepEqual([fill, font, line], Array(3).fill("InvalidArgument"), String(color));
    }
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-shrinktofit-member
  // https://learn.microsoft.com/office/vba/api/excel.range.shrinktofit
  it("a text shrinks if that is set, and cells that differ give null", async () => {
    const answer = await answerOf(async (sheet, context) => {
      sheet.getRange("A1:B1").setCellProperties([[{ format: { shrinkToFit: true } }, {}]]);
      const asked = sheet.getRange("A1:B1").getCellProperties({ format: { shrinkToFit: true } });
      const formats = ["A1", "B1", "A1:B1"].map((at) => sheet.getRange(at).format);
      for (const format of formats) format.load("shrinkToFit");
      await context.sync();
      return [asked.value, formats.map(({ shrinkToFit }) => shrinkToFit)];
    });
    const told = [true, false].map((shrinkToFit) => ({ format: { shrinkToFit } }));
    assert.deepEqual(answer, [[told], [true, false, null]]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.borderindex
  it("a diagonal line is not modelled, and a word that names no border is refused", async () => {
    const codes = [
      await refused(({ borders }) => {
        borders.getItem("DiagonalDown").style = "Continuous";
      }),
      await refused(({ borders }) => {
        borders.getItem("Top" as "EdgeTop").style = "Continuous";
      }),
      await refused(({ borders }) => {
        borders.getItem("EdgeTop").style = "Wavy" as "Dot";
      }),
    ];
    assert.deepEqual(codes, ["NotImplemented", "InvalidArgument", "InvalidArgument"]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.rangeformat
  it("what lies beyond a property's range, or is of another type, is refused", async () => {
    const sets: ((format: Excel.RangeFormat) => void)[] = [
      (format) => void (format.indentLevel = 251),
      (format) => void (format.textOrientation = 91),
      (format) => void (format.textOrientation = -91),
      (format) => void (format.horizontalAlignment = "Middle" as "Center"),
      (format) => void (format.verticalAlignment = "Middle" as "Center"),
      (format) => void (format.wrapText = "yes" as never),
      (format) => void (format.shrinkToFit = "yes" as never),
      (format) => void (format.rowHeight = -1),
      (format) => void (format.columnWidth = -1),
      (format) => void (format.font.size = 0),
      (format) => void (format.font.bold = "bold" as never),
      (format) => void (format.font.underline = "Wavy" as "Single"),
    ];
    for (const set of sets) assert.equal(await refused(set), "InvalidArgument", String(set));
    for (const set of [
      (format: Excel.RangeFormat) => void (format.textOrientation = 180),
      (format: Excel.RangeFormat) => void (format.indentLevel = 250),
    ])
      assert.equal(await refused(set), "accepted");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-rowheight-member
  it("a height goes to all rows of whole rows, a width to all columns, used or not", async () => {
    const sizes = await answerOf(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("1:400").format.rowHeight = 45;
      sheet.getRange("A:KN").format.columnWidth = 30;
      const heights = [1, 400, 401].map((row) => sheet.getRange(`${row}:${row}`).format);
      const widths = ["A", "KN", "KO"].map((column) => sheet.getRange(`${column}1`).format);
      for (const format of heights) format.load("rowHeight");
      for (const format of widths) format.load("columnWidth");
      await context.sync();
      return [heights.map((format) => format.rowHeight), widths.map((each) => each.columnWidth)];
    });
    assert.deepEqual(sizes, [
      [45, 45, 15],
      [30, 30, 66],
    ]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  it("formats of whole rows and columns are not modelled, and give null if cells differ", async () => {
    const set = await refused((format) => {
      format.font.bold = true;
    }, "C:C");
    assert.equal(set, "NotImplemented");
    const read = await answerOf(async (sheet, context) => {
      sheet.getRange("C1").format.font.bold = true;
      const column = sheet.getRange("C:C").load("format/font/bold,format/font/italic");
      await context.sync();
      return [column.format.font.bold, column.format.font.italic];
    });
    assert.deepEqual(read, [null, false]);
  });
});

describe("Formats cell by cell, as documented", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.cellproperties
  it("give address and style if they are asked for", async () => {
    const told = await answerOf(async (sheet, context) => {
      const asked = sheet.getRange("C4").getCellProperties({ address: true, style: true });
      await context.sync();
      return asked.value;
    });
    assert.deepEqual(told, [[{ address: "Sheet1!C4", style: "Normal" }]]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.settablecellproperties
  it("a named style is not modelled, and a word that is none is refused", async () => {
    const given = (properties: Excel.SettableCellProperties) =>
      answerOf(async (sheet) => {
        sheet.getRange("A1").setCellProperties([[properties]]);
        return Promise.resolve("accepted");
      });
    assert.equal(await given({ style: "Good" }), "NotImplemented");
    assert.equal(
      await given({ format: { horizontalAlignment: "Mid" as "Left" } }),
      "InvalidArgument",
    );
    assert.equal(await given({ format: { fill: { color: "nocolor" } } }), "InvalidArgument");
    assert.equal(await given({ format: { borders: { diagonalUp: {} } } }), "NotImplemented");
  });
});
