import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Fill } from "../../../src/sheet/plan/placement.ts";
import { slotsOf } from "../../../src/sheet/statement/slots.ts";
import { arrangeStatement } from "../../../src/statements/arrange/arrange-statement.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { data } from "../../dataset/held.ts";
import { columnsOf } from "../../statements/columns.ts";

/** Returns the columns of a sheet in short: the number of the statement's column and its series, a gap in brackets. */
function slots(
  columns: readonly string[],
  {
    aligned = true,
    fill = "live",
    code = "Operations",
  }: { readonly aligned?: boolean; readonly fill?: Fill; readonly code?: StatementCode } = {},
): string[] {
  const arranged = arrangeStatement(data, definitions[code], columnsOf(...columns));
  return slotsOf(data, arranged, { aligned, fill }).map((slot) =>
    slot.kind === "column"
      ? `${slot.n}${slot.series ? ` ${slot.series}` : ""}`
      : slot.kind === "gap"
        ? `(${slot.period.code})`
        : `${slot.period.code} expected`,
  );
}

describe("the columns of an aligned sheet", () => {
  it("are quarters and years without a gap, a forecast behind each, and all else right of them", () => {
    const columns = ["LTM 3Q03", "4Q03", "4Q02", "4Q03 YoY", "FY2003", "4Q02@first", "1Q02"];
    assert.deepEqual(slots(columns), [
      "6 quarters",
      "(2Q02)",
      "(3Q02)",
      "2 quarters",
      "(1Q03)",
      "(2Q03)",
      "(3Q03)",
      "1 quarters",
      "1Q04 expected",
      "(FY2002)",
      "4 years",
      "FY2004 expected",
      "0",
      "3",
      "5",
    ]);
  });

  it("take neither a change nor another vintage for the amounts of a period", () => {
    assert.deepEqual(slots(["4Q02@first", "FY2003 YoY", "4Q02 YoY"]), ["0", "1", "2"]);
  });

  it("have no series of which no period is shown", () => {
    const years = slots(["FY2003", "FY2003 YoY"]);
    assert.deepEqual(years, ["(FY2002)", "0 years", "FY2004 expected", "1"]);
    assert.deepEqual(slots(["LTM 3Q03"]), ["0"]);
  });
});

describe("the columns of any other sheet", () => {
  it("are those of the statement in their order, amounts of a quarter or a year marked as such", () => {
    const columns = ["FY2003", "LTM 3Q03", "4Q03", "4Q03 YoY", "1H03"];
    const expected = ["0 years", "1 years", "2 quarters", "3", "4"];
    assert.deepEqual(slots(columns, { aligned: false }), expected);
    assert.deepEqual(slots(columns, { fill: "spill" }), expected);
  });

  it("are those of a statement that compares vintages, aligned or not", () => {
    assert.deepEqual(slots(["4Q02@first", "4Q02"], { code: "Restatement" }), [
      "0 quarters",
      "1 quarters",
    ]);
  });
});
