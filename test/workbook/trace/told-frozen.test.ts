import assert from "node:assert/strict";
import { findSources, type SourcesRow } from "../../../src/workbook/freeze/find-sources.ts";
import { columns } from "../../../src/workbook/freeze/sources-layout.ts";
import { findFrozenIn } from "../../../src/workbook/trace/frozen-cell.ts";
import { traceCell } from "../../../src/workbook/trace/trace-cell.ts";
import type { CellContent, WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";
import { freezePurely, withCell } from "./freeze-purely.ts";

describe("the trace of a frozen cell", () => {
  const live = bookOf({
    Here: [
      [
        ['=IIJ.FIGURE("4Q02","Income.Net",,"2003-12-31")', -2136513],
        ['=IIJ.INCOME("2Q03")', "#N/A"],
      ],
    ],
  });
  const book = freezePurely(live);
  const told = (of: WorkbookCells, column = 0) => {
    const findFrozen = findFrozenIn(findSources(of));
    return traceCell(
      { book: of, data, namespace: "IIJ", findFrozen },
      { sheet: "Here", row: 0, column },
    )?.frozen;
  };
  const sources = findSources(book)[0] ?? assert.fail();
  const rowAt = (n: number): SourcesRow => sources.rows[n] ?? assert.fail();
  const put = (n: number, column: number, content: CellContent, into = book): WorkbookCells =>
    withCell(into, rowAt(n).at.sheet, [rowAt(n).at.row, rowAt(n).at.column + column], content);

  it("are the releases, the day it was as known on and the day it was frozen, dates of Excel too", () => {
    const frozen = told(book);
    assert.deepEqual(
      [frozen?.state, frozen?.release, frozen?.knownOn, frozen?.frozenOn, frozen?.now],
      ["kept", "1Q03", "2003-12-31", "2026-11-27", undefined],
    );
    const asDates = put(0, columns.knownOn, 37986, put(0, columns.frozenOn, 46353));
    assert.deepEqual(
      [told(asDates)?.knownOn, told(asDates)?.frozenOn],
      ["2003-12-31", "2026-11-27"],
    );
    const absent = told(book, 1);
    assert.deepEqual(
      [absent?.state, absent?.release, absent?.knownOn, absent?.now],
      ["kept", "", "", undefined],
    );
  });

  it("gives what its formula gives now, if that is another value or another error", () => {
    const of = (n: number, value: CellContent): WorkbookCells =>
      withCell(put(n, columns.value, value), "Here", [0, n], value);
    assert.equal(told(of(0, -2136000))?.now, -2136513);
    assert.equal(told(of(0, "#N/A"))?.now, -2136513);
    assert.equal(told(of(1, 5), 1)?.state, "kept");
  });

  it("says that a reference was deleted, and says nothing about a formula that was entered there since", () => {
    const refers = freezePurely(bookOf({ Here: [[["=IIJ.REVENUE(B1)", 11617002], "4Q03"]] }));
    const [sheet] = findSources(refers);
    const { row, column } = sheet?.head ?? assert.fail();
    const gone = withCell(
      refers,
      sheet?.sheet ?? "",
      [row + 1, column + columns.referredNow],
      "=#REF!",
    );
    assert.equal(told(gone)?.state, "reference deleted");
    assert.equal(told(gone)?.cell.formula, undefined);
    assert.equal(told(refers)?.state, "kept");
    assert.equal(told(withCell(refers, "Here", [0, 0], "=1+1")), undefined);
    assert.equal(told(live), undefined);
  });
});
