import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { asKnownOn } from "../../src/dataset/as-known-on.ts";
import { Failure } from "../../src/errors.ts";
import { serialOf } from "../../src/model/calendar.ts";
import type { StatementCode } from "../../src/statements/definitions/definition.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import { headRows, headsOf, type HeadCell } from "../../src/statements/heads.ts";
import { data } from "../dataset/held.ts";
import { columnsOf } from "./columns.ts";

/** Returns a row of heads for columns as they are written, a failure by its kind and decimals as text. */
function row(name: (typeof headRows)[number], code: StatementCode, ...texts: string[]): unknown[] {
  const columns = columnsOf(...texts).map((column) => ({ data, ...column }));
  const cells = headsOf(columns, definitions[code])[headRows.indexOf(name)] ?? [];
  return cells.map(shown);
}

function shown(cell: HeadCell): unknown {
  if (cell instanceof Failure) return cell.kind;
  return typeof cell === "object" ? cell.toFixed() : cell;
}

const serials = (...dates: readonly string[]): number[] => dates.map(serialOf);

describe("the heads of a statement", () => {
  it("have a row for each thing said and a cell for each column", () => {
    const columns = columnsOf("4Q02", "4Q03").map((column) => ({ data, ...column }));
    const heads = headsOf(columns, definitions.Operations);
    assert.deepEqual(
      heads.map(({ length }) => length),
      headRows.map(() => 2),
    );
    assert.deepEqual(
      headsOf([], definitions.Operations),
      headRows.map(() => []),
    );
  });

  it("say when a period ends, and how long it is unless nothing runs over it", () => {
    const ends = serials("2003-06-30", "2004-03-31", "2003-12-31");
    assert.deepEqual(row("end", "Operations", "1Q03", "FY2003", "LTM 3Q03"), ends);
    assert.deepEqual(row("months", "Operations", "1Q03", "FY2003"), [3, 12]);
    assert.deepEqual(row("months", "BalanceSheet", "1Q03", "FY2003"), ["", ""]);
  });

  it("name the mark of a whole column", () => {
    const asked = ["1Q03", "2Q03", "LTM 3Q03"];
    assert.deepEqual(row("status", "Operations", ...asked), ["reported", "d", "d"]);
    assert.deepEqual(row("status", "NetDebt", "4Q03", "LTM 3Q03"), ["reported", "in part derived"]);
  });

  it("name the releases used, when they were published, and their tables", () => {
    const asked = ["4Q02", "4Q02@first", "2Q03"];
    assert.deepEqual(row("releases", "Operations", ...asked), ["4Q03", "1Q03", "1Q03, 4Q03"]);
    assert.deepEqual(row("published", "Operations", ...asked), [
      ...serials("2004-05-14", "2003-08-13"),
      "13-Aug-03, 14-May-04",
    ]);
    assert.deepEqual(row("tables", "Bandwidth", "4Q03"), ["Table 4. Number of Contract Bandwidth"]);
    assert.deepEqual(row("tables", "CAPEX", "4Q03"), [
      "Table 8. Other Financial Statistics; Table 10. CAPEX; Condensed Consolidated Statements of Cash Flows",
    ]);
  });

  it("name the rate of the dollars, where a release translates the period", () => {
    const asked = ["1Q03", "4Q03", "FY2003", "3Q03", "2Q03"];
    assert.deepEqual(row("rate", "Operations", ...asked), ["119.87", "104.18", "104.18", "", ""]);
    assert.deepEqual(row("rate", "Contracts", "4Q03"), [""]);
  });

  it("say what a derived column is the sum of", () => {
    assert.deepEqual(row("chain", "Operations", "2Q03", "1H03", "4Q03"), [
      "FY2003 − 1Q03 − 3Q03 − 4Q03",
      "FY2003 − 3Q03 − 4Q03",
      "",
    ]);
  });

  it("say why a column has no figure", () => {
    const kinds = [serialOf("2001-06-30"), 3, ...Array<string>(6).fill("not-found")];
    const [column = assert.fail()] = columnsOf("1Q01");
    assert.deepEqual(
      headsOf([{ data, ...column }], definitions.Operations).map(([cell = ""]) => shown(cell)),
      kinds,
    );
  });

  it("know a column as it was on a day", () => {
    const [column = assert.fail()] = columnsOf("4Q02");
    const view = asKnownOn(data, "2003-12-31");
    const heads = headsOf([{ data: view, ...column }], definitions.Operations)
      .flat()
      .map(shown);
    assert.deepEqual(heads, [
      serialOf("2003-03-31"),
      3,
      "reported",
      "1Q03",
      serialOf("2003-08-13"),
      "Consolidated Statements of Operations",
      "",
      "",
    ]);
  });
});
