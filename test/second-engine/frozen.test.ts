import assert from "node:assert/strict";
import { it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import { openingColumns } from "../../src/statements/columns/opening-columns.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import { statementPlans } from "../../src/taskpane/insert/plans.ts";
import { freeze, lookAtFreeze } from "../../src/taskpane/workbook/freeze-workbook.ts";
import { describeFrozen } from "../../src/workbook/freeze/describe-frozen.ts";
import { workbookAsFile } from "../../workbench/as-file/workbook-as-file.ts";
import { openSession } from "../../workbench/excel-host/session.ts";
import { data } from "../dataset/held.ts";
import { statementOf, tables } from "../gallery/plans.ts";
import { functions } from "../host/built-functions.ts";
import { calculatedByOffice } from "./recalculate.ts";
import { describeWithOffice } from "./with-office.ts";

/** That of a name that the add-in gives, IIJ_Operations, is no call. */
const callsAddin = (formula: string): boolean => /\bIIJ\.|_xldudf_/i.test(formula);

const tableOf = (name: string) => tables.find((each) => each.name === name) ?? assert.fail(name);

describeWithOffice("a frozen workbook in LibreOffice", () => {
  it("holds only values, native formulas and sources: no call of the add-in, no #NAME?", async () => {
    const session = (await openSession({ functions })).useAsGlobals();
    try {
      const columns = openingColumns(data, definitions.Operations);
      const choice = { unit: defaultUnit, fill: "live", chart: true } as const;
      await insertOnNewSheet(statementPlans(data, "Operations", columns, choice));
      await insertOnNewSheet((anchor) => statementOf("capex").planAt(anchor, "spill"));
      await insertOnNewSheet((anchor) => tableOf("4q03-table-6").planAt(anchor));
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").formulas = [['=IIJ.REVENUE("4Q03","SI")/1000']];
        context.workbook.names.add("Mine", sheet.getRange("A1"));
        await context.sync();
      });
      const { book, plan, scope } = await lookAtFreeze({ of: "workbook" }, "IIJ");
      assert.deepEqual([plan.left, plan.names], [[], []]);
      const asking = { book, data, namespace: "IIJ" };
      await freeze(
        { book, plan, scope },
        {
          describe: (frozen) => describeFrozen(asking, frozen),
          dataVersion: data.version,
          today: "2026-11-27",
          language: "en",
        },
      );
      const file = await workbookAsFile(session.host);
      const formulas = file.sheets.flatMap(({ cells }) =>
        cells.flatMap(({ content }) => (content?.kind === "formula" ? [content.formula] : [])),
      );
      assert.ok(formulas.length > plan.frozen.length);
      assert.deepEqual(formulas.filter(callsAddin), []);
      const names = [...file.names, ...file.sheets.flatMap((sheet) => sheet.names)];
      assert.ok(names.some(({ name }) => name === "Mine") && names.length > 10);
      assert.deepEqual(
        names.filter(({ reference }) => callsAddin(reference)),
        [],
      );
      const conditions = file.sheets.flatMap((sheet) => sheet.conditions);
      assert.ok(conditions.length > 20);
      assert.deepEqual(
        conditions.filter(({ when }) => callsAddin(when)),
        [],
      );
      const sheets = await calculatedByOffice(file);
      const values = sheets.flat(2).map(String);
      assert.deepEqual(
        values.filter((value) => /^#(?!N\/A)[A-Z]/.test(value)),
        [],
      );
      const [, operations = []] = sheets;
      const sources = sheets.at(-1) ?? [];
      const total = operations.find((row) => row.includes("Total revenues"));
      assert.ok(total?.includes(11617002), JSON.stringify(total));
      assert.ok(
        sources
          .flat()
          .some((value) => /^4Q03 release .*statement of operations/.test(String(value))),
      );
    } finally {
      session.close();
    }
  });
});
