import assert from "node:assert/strict";
import type { FunctionsMetadata } from "../../workbench/excel-host/functions/metadata.ts";
import { withSession } from "./with-session.ts";

/** A small add-in: what it is given comes back as text, so that a test can read it. */
const script = `
  const fail = (code, message) => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message); };
  CustomFunctions.associate("SHOW", (value) => JSON.stringify(value));
  CustomFunctions.associate("SHOWBLOCK", (values) => JSON.stringify(values));
  CustomFunctions.associate("THREE", (a, b, c) => JSON.stringify([a, b, c]));
  CustomFunctions.associate("DOUBLE", (value) => value * 2);
  CustomFunctions.associate("FAIL", (code) => fail(code, "Did you mean SI?"));
  CustomFunctions.associate("THROW", () => { throw new TypeError("a mistake"); });
  CustomFunctions.associate("BLOCK", (kind) => ({
    plain: () => [["Item", "4Q03"], ["SI", 4001449]],
    nulls: () => [[null, ""]],
    infinite: () => [[1 / 0, NaN]],
    ragged: () => [[1, 2], [3]],
    flat: () => [1, 2],
    empty: () => [],
    errors: () => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "not held")]],
    text: () => [["007", "TRUE"]],
  })[kind]());
`;

const parameter = (name: string, type: string, more = {}) => ({ name, type, ...more });
const optional = { optional: true };

const metadata: FunctionsMetadata = {
  functions: [
    { id: "SHOW", name: "SHOW", parameters: [parameter("value", "any", optional)] },
    {
      id: "SHOWBLOCK",
      name: "SHOWBLOCK",
      parameters: [parameter("values", "any", { dimensionality: "matrix" })],
    },
    {
      id: "THREE",
      name: "THREE",
      parameters: ["a", "b", "c"].map((name) => parameter(name, "string", optional)),
    },
    { id: "DOUBLE", name: "DOUBLE", parameters: [parameter("value", "number")] },
    { id: "FAIL", name: "FAIL", parameters: [parameter("code", "string")] },
    { id: "THROW", name: "THROW", parameters: [] },
    { id: "BLOCK", name: "BLOCK", parameters: [parameter("kind", "string")] },
    { id: "LOST", name: "LOST", parameters: [] },
  ],
};

const functions = { script, metadata, namespace: "IIJ" };

/** What each formula shows, ten columns apart so that none is in another's way. */
async function calculate(...formulas: string[]): Promise<unknown[]> {
  let shown: unknown[] = [];
  await withSession(
    async (session) => {
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:C2").formulas = [
          [1, "two", "=1/0"],
          [true, "", 6],
        ];
        const cells = formulas.map((_, index) => sheet.getCell(9, index * 10));
        for (const [index, cell] of cells.entries()) cell.formulas = [[formulas[index]]];
        for (const cell of cells) cell.load("values");
        await context.sync();
        shown = cells.map((cell) => cell.values[0]?.[0] as unknown);
      });
    },
    { functions },
  );
  return shown;
}

describe("Custom functions in cells", () => {
  it("get null for what is omitted, blank or an empty cell", async () => {
    const shown = await calculate("=IIJ.SHOW()", "=IIJ.SHOW(,)", "=IIJ.SHOW(B2)", '=IIJ.SHOW("")');
    assert.deepEqual(shown, ["null", "#VALUE!", "null", '""']);
  });

  it("get null between arguments and after the last, whatever is omitted", async () => {
    const shown = await calculate('=IIJ.THREE("x",,"z")', '=IIJ.THREE("x",B2)', "=IIJ.THREE(,,5)");
    assert.deepEqual(shown, ['["x",null,"z"]', '["x",null,null]', '[null,null,"5"]']);
  });

  it("get one value for one cell, of the cell's own type", async () => {
    const shown = await calculate("=IIJ.SHOW(A1)", "=IIJ.SHOW(B1)", "=IIJ.SHOW(A2)");
    assert.deepEqual(shown, ["1", '"two"', "true"]);
  });

  it("are #CALC! when several cells are given for one value", async () => {
    assert.deepEqual(await calculate("=IIJ.SHOW(A1:B1)", "=IIJ.SHOW({1,2})"), ["#CALC!", "#CALC!"]);
  });

  it("get a block as rows of columns", async () => {
    const shown = await calculate("=IIJ.SHOWBLOCK(A1:B2)", "=IIJ.SHOWBLOCK(A1)");
    assert.deepEqual(shown, ['[[1,"two"],[true,null]]', "[[1]]"]);
  });

  it("are not called with an error among their arguments", async () => {
    const shown = await calculate("=IIJ.SHOW(C1)", "=IIJ.SHOWBLOCK(A1:C2)");
    assert.deepEqual(shown, ["#DIV/0!", "#DIV/0!"]);
  });

  it("get numbers where numbers are declared, or are #VALUE!", async () => {
    const shown = await calculate('=IIJ.DOUBLE("21")', '=IIJ.DOUBLE("SI")', "=IIJ.DOUBLE(C2)");
    assert.deepEqual(shown, [42, "#VALUE!", 12]);
  });

  it("show the error they throw, and #VALUE! for any other mistake", async () => {
    const shown = await calculate(
      '=IIJ.FAIL("notAvailable")',
      '=IIJ.FAIL("invalidValue")',
      "=IIJ.THROW()",
      '=IFNA(IIJ.FAIL("notAvailable"),"n.p.")',
      "=1+1",
    );
    assert.deepEqual(shown, ["#N/A", "#VALUE!", "#VALUE!", "n.p.", 2]);
  });

  it("are #N/A when the script does not associate them", async () => {
    assert.deepEqual(await calculate("=IIJ.LOST()"), ["#N/A"]);
  });

  it("spill blocks as Excel does: null is 0, a number that is none is #NUM!", () =>
    withSession(
      async (session) => {
        await session.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const block = (row: number, rows: number, kind: string) => {
            const range = sheet.getRangeByIndexes(row, 0, rows, 2);
            range.getCell(0, 0).formulas = [[`=IIJ.BLOCK("${kind}")`]];
            return range.load("values");
          };
          const plain = block(0, 2, "plain");
          const nulls = block(3, 1, "nulls");
          const infinite = block(5, 1, "infinite");
          const errors = block(7, 1, "errors");
          const text = block(9, 1, "text");
          await context.sync();
          assert.deepEqual(plain.values, [
            ["Item", "4Q03"],
            ["SI", 4001449],
          ]);
          assert.deepEqual(nulls.values, [[0, ""]]);
          assert.deepEqual(infinite.values, [["#NUM!", "#NUM!"]]);
          assert.deepEqual(errors.values, [[1, "#N/A"]]);
          assert.deepEqual(text.values, [["007", "TRUE"]]);
        });
        const message = session.host.messageOf("sheet1", 7, 1);
        assert.equal(message, "not held");
      },
      { functions },
    ));

  it("are #VALUE! when the block is not rectangular", async () => {
    const shown = await calculate(
      '=IIJ.BLOCK("ragged")',
      '=IIJ.BLOCK("flat")',
      '=IIJ.BLOCK("empty")',
    );
    assert.deepEqual(shown, ["#VALUE!", "#VALUE!", "#VALUE!"]);
  });

  it("leave their message for the cell that shows the error, and only while it does", () =>
    withSession(
      async ({ run, host }) => {
        const enter = (formula: string) =>
          run(async (context) => {
            const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B3");
            cell.formulas = [[formula]];
            cell.load("values");
            await context.sync();
            return host.messageOf("sheet1", 2, 1);
          });
        assert.equal(await enter('=IIJ.FAIL("notAvailable")+1'), "Did you mean SI?");
        assert.equal(await enter('=IFNA(IIJ.FAIL("notAvailable"),"n.p.")'), undefined);
        assert.equal(await enter("=NA()"), undefined);
        assert.equal(await enter("=1"), undefined);
      },
      { functions },
    ));
});

describe("Custom functions through Microsoft's runtime", () => {
  it("answer real invocations with values, blocks and errors with their message", () =>
    withSession(async (session) => {
      session.loadAddin(script, "functions.js");
      const results = await Promise.all([
        session.invoke("SHOW", [null]),
        session.invoke("DOUBLE", [21]),
        session.invoke("BLOCK", ["plain"]),
        session.invoke("FAIL", ["notAvailable"]),
        session.invoke("FAIL", ["invalidValue"]),
        session.invoke("THROW", []),
      ]);
      assert.deepEqual(results, [
        { value: "null" },
        { value: 42 },
        {
          value: [
            ["Item", "4Q03"],
            ["SI", 4001449],
          ],
        },
        { error: "#N/A", message: "Did you mean SI?" },
        { error: "#VALUE!", message: "Did you mean SI?" },
        { error: "#VALUE!", message: "" },
      ]);
    }));
});
