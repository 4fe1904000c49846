import assert from "node:assert/strict";
import fs from "node:fs";
import { runInThisContext } from "node:vm";
import type { Session } from "../../workbench/excel-host/session.ts";
import { withSession } from "./with-session.ts";

/** The lines that a person with Excel is asked to run. */
const [, lines = ""] =
  /```js\n(.*?)```/s.exec(fs.readFileSync("docs/first-run-in-excel.md", "utf8")) ?? [];

const runLines = runInThisContext(`async (Excel) => {${lines}}`) as (
  excel: unknown,
) => Promise<void>;

/** What is seen of a mark's cell, once the marks are these. */
async function marked({ run, host }: Session, marks: readonly string[]): Promise<string[]> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Marks");
    sheet.getRange("D1:D3").values = marks.map((mark) => [mark]);
    await context.sync();
  });
  const cells = await Promise.all(["A1", "A2", "A3"].map((cell) => host.drawn("Marks", cell)));
  return cells.map(({ text }) => text);
}

describe("the lines of the first run in Excel", () => {
  it("mark figures as the step says, and the marks follow what is typed", () =>
    withSession(async (session) => {
      await runLines(session.Excel);
      assert.deepEqual(await marked(session, ["†", "r", ""]), ["100†", "200r", "300"]);
      assert.deepEqual(await marked(session, ["x", "r", "r"]), ["100", "200r", "300r"]);
    }));
});
