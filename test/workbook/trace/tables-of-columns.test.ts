import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Failure } from "../../../src/errors.ts";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import type { Asked } from "../../../src/workbook/asked/asked.ts";
import { tablesAbout } from "../../../src/workbook/trace/tables-of-columns.ts";
import { blockOf } from "../asked/told.ts";

/** Returns what the first head of a formula asks for, from data that never give the tables of all releases. */
function headOf(formula: string): Asked {
  const asked = blockOf(formula).at(0, 0);
  if (!asked || asked instanceof Failure || !asked.head) return assert.fail(formula);
  const { head } = asked;
  const data = new Proxy<Dataset>(head.column.data, {
    get: (target, name) =>
      name === "tables"
        ? assert.fail("unpacks every release")
        : (Reflect.get(target, name) as unknown),
  });
  return { ...asked, head: { ...head, column: { ...head.column, data } } };
}

describe("the tables that a head is about", () => {
  it("are those with the figures of its column, found without the other releases", () => {
    const about = (formula: string): string[] =>
      tablesAbout(headOf(formula)).map(({ release, id }) => `${release.code} ${id}`);
    assert.deepEqual(about('=IIJ.HEADS("CashFlows","4Q03")'), ["4Q03 CF"]);
    assert.deepEqual(about('=IIJ.HEADS("CashFlows","1Q03","first")'), ["1Q03 CF"]);
    assert.deepEqual(about('=IIJ.HEADS("CashFlows","2Q03")'), ["1Q03 CF", "4Q03 CF", "4Q03 CF-FY"]);
  });
});
