import assert from "node:assert/strict";
import { loadWorkbook } from "../../src/excel/load-workbook.ts";
import { auditInSteps } from "../../src/workbook/audit/audit.ts";
import { openSession } from "../../workbench/excel-host/session.ts";
import { data } from "../dataset/held.ts";
import { finish } from "../workbook/audit/books.ts";
import { functions } from "./built-functions.ts";

const sheets = 20;
const items = [...data.items.keys()].slice(0, 50);
const periods = ["1Q02", "4Q02", "1Q03", "3Q03", "4Q03"];

/** Requests that the library sends by itself. */
const ownWork = /_RemoveReference|NotifyActionHandlerReady|_GetEnabledFeatures/;

describe("a workbook of 5,000 formulas of the add-in on 20 sheets", function () {
  this.timeout(300_000);

  it("is read in few requests, audited, and left as it is", async () => {
    const session = (await openSession({ functions })).useAsGlobals();
    try {
      await session.run(async (context) => {
        for (let n = 1; n <= sheets; n += 1) {
          const sheet = context.workbook.worksheets.add(`Sheet ${String(n)}`);
          sheet.getRange("A1:F51").formulas = [
            ["", ...periods],
            ...items.map((item, row) => [
              item,
              ...["B", "C", "D", "E", "F"].map(
                (column) => `=IIJ.FIGURE(${column}$1,$A${String(row + 2)})`,
              ),
            ]),
          ];
        }
        await context.sync();
      });
      const { host } = session;
      const execute = host.execute.bind(host);
      let requests = 0;
      host.execute = (body) => {
        if (!ownWork.test(body.Actions.map(({ Name }) => Name).join(" "))) requests += 1;
        return execute(body);
      };
      const began = performance.now();
      const book = await loadWorkbook();
      const read = performance.now();
      const audit = finish(auditInSteps(book, { data, namespace: "IIJ" }));
      const ended = performance.now();
      if (process.env["TIMED"])
        console.log({ requests, reading: read - began, auditing: ended - read });
      assert.equal(
        audit.formulas.reduce((sum, { cells }) => sum + cells, 0),
        5000,
      );
      assert.ok(requests <= 4, String(requests));
      assert.deepEqual(await loadWorkbook(), book);
      assert.deepEqual(
        audit.findings.filter(({ kind }) => kind !== "add-in-error").map(({ kind }) => kind),
        [],
      );
    } finally {
      session.close();
    }
  });
});
