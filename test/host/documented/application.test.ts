import assert from "node:assert/strict";
import { answerOf } from "./answer-of.ts";

describe("The application, as documented", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-calculationmode-member
  it("calculates automatically; other modes are not modelled", async () => {
    const set = (mode: string) =>
      answerOf(async (_, context) => {
        context.application.calculationMode = mode as "Manual";
        context.application.load("calculationMode");
        await context.sync();
        return context.application.calculationMode;
      });
    assert.equal(await set("Manual"), "NotImplemented");
    assert.equal(await set("AutomaticExceptTables"), "NotImplemented");
    assert.equal(await set("Sometimes"), "InvalidArgument");
    assert.equal(await set("Automatic"), "Automatic");
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-suspendapicalculationuntilnextsync-member(1)
  // https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-suspendscreenupdatinguntilnextsync-member(1)
  it("suspends calculation and drawing until the next sync, and answers results after it", async () => {
    const read = await answerOf(async (sheet, context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
      await context.sync();
      const cell = sheet.getRange("B1").load("values");
      await context.sync();
      return cell.values as unknown[][];
    });
    assert.deepEqual(read, [[4]]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.calculationtype
  it("takes a word for how to calculate", async () => {
    const calculate = (type: string) =>
      answerOf(async (_, context) => {
        context.application.calculate(type as "Full");
        return Promise.resolve("accepted");
      });
    assert.equal(await calculate("Full"), "accepted");
    assert.equal(await calculate("Fully"), "InvalidArgument");
  });
});
