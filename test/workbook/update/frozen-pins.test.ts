import assert from "node:assert/strict";
import { rowsOf } from "../../../src/workbook/formula/operators.ts";
import { isCellError } from "../../../src/workbook/formula/sent-value.ts";
import { columns } from "../../../src/workbook/freeze/sources-layout.ts";
import { answerOf } from "../../../src/workbook/update/compare-answers.ts";
import { data } from "../../dataset/held.ts";
import { withCell } from "../trace/freeze-purely.ts";
import { frozenBook, pinned, type Rows } from "./frozen-books.ts";
import { partsOf, planned } from "./planned.ts";

const net = '=IIJ.INCOME("4Q02","Net",,$B$1)';

describe("a frozen value whose date is in a cell", () => {
  it("is renewed together with that cell, so that its formula, put back, gives the same", () => {
    const plan = planned(frozenBook([[[net, -2136513], "2003-12-31"]]));
    assert.deepEqual(plan.frozen, []);
    const [{ of, writes, changes } = assert.fail(), ...others] = partsOf(plan);
    assert.deepEqual(others, []);
    assert.equal(of, "column S S 0,1");
    assert.deepEqual(writes.slice(0, 2), [
      ["S 0,1", "2004-05-14"],
      ["S 0,0", -9289600],
    ]);
    const row = plan.updates[0]?.writes[2];
    assert.deepEqual(
      [row?.sheet, row?.to[0]?.[columns.formula], row?.to[0]?.[columns.knownOn]],
      ["Sources", net, "2004-05-14"],
    );
    assert.deepEqual(changes, ["S 0,0 restated"]);
    assert.match(plan.updates[0]?.changes[0]?.sourceAfter ?? "", /^4Q03 release/);
  });

  it("is renewed with other frozen values of the same cell, and not without it", () => {
    const si = '=IIJ.REVENUE("4Q03","SI",,$B$1)';
    const plan = planned(frozenBook([[[net, -2136513], "2003-12-31"], [[si, "#N/A"]]]));
    assert.deepEqual(plan.frozen, []);
    assert.deepEqual(
      partsOf(plan).map(({ of, changes }) => [of, ...changes]),
      [["column S S 0,1", "S 0,0 restated", "S 1,0 added"]],
    );
  });

  it("sets all the cells that its dates are in", () => {
    const both = '=IIJ.INCOME("4Q02","Net",,$B$1)-IIJ.INCOME("4Q02","Gross",,$C$1)';
    const plan = planned(frozenBook([[[both, -3253662], "2003-12-31", "1Q03"]]));
    const [{ of, writes } = assert.fail(), ...others] = partsOf(plan);
    assert.deepEqual([of, others], ["column S S 0,1", []]);
    assert.deepEqual(writes.slice(0, 2), [
      ["S 0,1", "2004-05-14"],
      ["S 0,2", "4Q03"],
    ]);
  });

  it("is reported if its new value is not known, with its date in a cell or in the formula", () => {
    const rounded = "=ROUND(" + net.slice(1) + ",-3)";
    const plan = planned(
      frozenBook([
        [[rounded, -2137000], "2003-12-31"],
        [["=ROUND(" + pinned('REVENUE("4Q02","SI",').slice(1) + ",-3)", 4905000]],
        [['=ROUND(IIJ.REVENUE("4Q03"),-3)', 11617000]],
      ]),
    );
    assert.deepEqual([plan.updates, plan.frozen], [[], []]);
    assert.deepEqual(plan.notFollowed, [
      { sheet: "S", row: 0, column: 0 },
      { sheet: "S", row: 1, column: 0 },
    ]);
  });

  it("keeps the date of the cell if a block has no room for its new values", () => {
    const growing = '=IIJ.STATEMENT("CAPEX","1Q02:LFQ",,$A$20)';
    const sent = answerOf("STATEMENT", ["CAPEX", "1Q02:LFQ", null, "2003-12-31"], data);
    const shown = rowsOf(sent).map((line) =>
      line.map((each) => (isCellError(each) ? each.error : (each ?? ""))),
    );
    const width = shown[0]?.length ?? 0;
    const dated = Array.from({ length: 20 }, (_, n): Rows[number] => {
      const line: Rows[number] = shown[n] ?? (n === 19 ? ["2003-12-31"] : [""]);
      return n === 0 ? [[growing, String(line[0])], ...line.slice(1)] : line;
    });
    const book = frozenBook(dated, [{ row: 0, column: 0, rows: shown.length, columns: width }]);
    const { updates, frozen } = planned(book);
    assert.deepEqual([updates.map(({ cell }) => cell?.row), frozen], [[19], []]);
    const plan = planned(withCell(book, "S", [1, width], "mine"));
    assert.deepEqual([plan.updates, plan.frozen], [[], []]);
    assert.deepEqual(
      plan.blocked.map(({ by }) => [by.row, by.column]),
      [[1, width]],
    );
  });
});
