import assert from "node:assert/strict";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import { AuditedWorkbook } from "../../../src/workbook/audit/audited-workbook.ts";
import {
  KnownDates,
  type MixedDates,
  type OldDate,
} from "../../../src/workbook/audit/known-dates.ts";
import { FactIndex } from "../../../src/workbook/facts/fact-index.ts";
import type { CellContent, CellPlace, DefinedName } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Returns the findings about sheets. Each text is a formula with some number as its value. */
function findings(sheets: Sheets, names: readonly DefinedName[] = []): (OldDate | MixedDates)[] {
  const cellOf = (text: string): CellContent | readonly [string, number] =>
    text.startsWith("=") ? [text, 1] : text;
  const rows = Object.entries(sheets).map(([name, lines]) => [
    name,
    lines.map((line) => line.map(cellOf)),
  ]);
  const book = bookOf(Object.fromEntries(rows) as Parameters<typeof bookOf>[0], names);
  const workbook = new AuditedWorkbook(book, data, "IIJ", new FactIndex());
  const dates = new KnownDates(workbook);
  for (const cell of workbook.cells()) dates.add(cell);
  return dates.findings();
}

const at = (cell: CellPlace): string => `${cell.sheet}!${cellAddress(cell)}`;

const old = (sheets: Sheets, names: readonly DefinedName[] = []): OldDate[] =>
  findings(sheets, names).filter((each) => each.kind === "old-date");

/** Returns for each finding: its place, the number of cells, and the number of figures that would change. */
const told = (sheets: Sheets, names: readonly DefinedName[] = []): string[] =>
  old(sheets, names).map(({ cell, cells, changed }) => `${at(cell)} ${cells} ${changed}`);

const mixed = (sheets: Sheets): unknown[] =>
  findings(sheets).flatMap((each) =>
    each.kind === "mixed-dates"
      ? [
          [each.within, at(each.cell)],
          ...each.dates.map(({ knownOn, cells, first }) => [knownOn, cells, at(first)]),
        ]
      : [],
  );

/** Returns a formula as known on the last day of 2003, when only the release of August was published. */
const then = (what: string): string => `=IIJ.FIGURE(${what},,"2003-12-31")`;
const revenueThen = then('"1Q03","Revenue.Total"');
const now = '=IIJ.FIGURE("1Q03","Revenue.Total")';

describe("cells that ask as known on a date before the newest release", () => {
  it("change if a figure was restated, became superseded or was not published yet", () => {
    for (const [what, changed] of [
      ['"1Q03","Revenue.Total"', 0],
      ['"4Q02","Income.Net"', 1],
      ['"1Q03","Income.Net"', 1],
      ['"4Q03","Revenue.Total"', 1],
      ['"1Q99","Revenue.Total"', 0],
    ] as const)
      assert.deepEqual(told({ A: [[then(what)]] }), [`A!A1 1 ${changed}`], what);
  });

  it("are a warning only if something would change", () => {
    const severities = [revenueThen, then('"4Q02","Income.Net"')].map(
      (formula) => old({ A: [[formula]] })[0]?.severity,
    );
    assert.deepEqual(severities, ["information", "warning"]);
  });

  it("count once however many figures they ask for, each of which may change", () => {
    const block = '=IIJ.FIGURES({"4Q02","1Q03"},{"Income.Net";"Revenue.Total"},,"2003-12-31")';
    assert.deepEqual(told({ A: [[block]] }), ["A!A1 1 2"]);
    assert.deepEqual(told({ A: [["", block, revenueThen]] }), ["A!B1 2 2"]);
  });

  it("are reported sheet by sheet, with the newest release and the date", () => {
    const found = findings({ A: [[revenueThen]], B: [[revenueThen], [revenueThen]] });
    const newest = { release: "4Q03", date: "2004-05-14" };
    assert.deepEqual(
      found.map((each) => each.kind === "old-date" && [each.cell.sheet, each.cells, each.newest]),
      [
        ["A", 1, newest],
        ["B", 2, newest],
      ],
    );
    assert.deepEqual(old({ A: [[revenueThen]] })[0]?.knownOn, "2003-12-31");
  });

  it("count what can be asked of a block, and nothing of calls that are refused or not followed", () => {
    const block = '=IIJ.FIGURES({"4Q02","","9Q99"},"Income.Net",,"2003-12-31")';
    assert.deepEqual(told({ A: [[block]] }), ["A!A1 1 1"]);
    const others = [then('"nonsense","Income.Net"'), then('INDEX(B1:C1,1),"Income.Net"')];
    assert.deepEqual(told({ A: [others] }), []);
  });

  it("ask for the vintage that they name", () => {
    const first = '=IIJ.FIGURE("4Q02","Income.Net",,"first@2003-12-31")';
    assert.deepEqual(old({ A: [[first]] })[0]?.changed, 1);
    const revenue = '=IIJ.FIGURE("4Q02","Revenue.Total",,"first@2003-12-31")';
    assert.deepEqual(old({ A: [[revenue]] })[0]?.changed, 0);
  });

  it("are reported at the date of their statement, if the sheet has one", () => {
    const named = (sheet: string, name: string, cell: string): DefinedName => ({
      ...{ sheet, name, formula: `=${sheet}!${cell}` },
    });
    const sheets = { A: [["", revenueThen]], B: [["", revenueThen]] };
    const where = (...names: readonly DefinedName[]): string[] =>
      old(sheets, names).map(({ cell }) => at(cell));
    assert.deepEqual(where(), ["A!B1", "B!B1"]);
    assert.deepEqual(where(named("B", "AsKnown", "$D$5")), ["A!B1", "B!D5"]);
    assert.deepEqual(where(named("A", "AsKnown_12", "$D$5")), ["A!D5", "B!B1"]);
    assert.deepEqual(where(named("A", "AsKnownOn", "$D$5")), ["A!B1", "B!B1"]);
    const two = [named("A", "AsKnown", "$D$5"), named("A", "AsKnown_2", "$D$9")];
    assert.deepEqual(where(...two), ["A!B1", "B!B1"]);
    assert.deepEqual(where({ name: "AsKnown", sheet: "A", formula: "=#REF!" }), ["A!B1", "B!B1"]);
  });

  it("are none if every release is known on the date, or none, or no date is given", () => {
    for (const date of ["2004-05-14", "2030-01-01", "2003-01-31"])
      assert.deepEqual(told({ A: [[`=IIJ.FIGURE("1Q03","Revenue.Total",,"${date}")`]] }), []);
    assert.deepEqual(told({ A: [[now, "text", "=1+1"]] }), []);
  });
});

describe("cells that ask as known on different dates", () => {
  it("are reported within a sheet: the most frequent date first, at the first cell of the rarest date", () => {
    assert.deepEqual(mixed({ A: [[revenueThen, now], [now]] }), [
      ["sheet", "A!A1"],
      [undefined, 2, "A!B1"],
      ["2003-12-31", 1, "A!A1"],
    ]);
    assert.deepEqual(mixed({ A: [[revenueThen, now], [revenueThen]] }), [
      ["sheet", "A!B1"],
      ["2003-12-31", 2, "A!A1"],
      [undefined, 1, "A!B1"],
    ]);
  });

  it("are reported between sheets that use one date each, with all cells of a date", () => {
    assert.deepEqual(mixed({ A: [[now]], B: [[revenueThen, revenueThen]], C: [[now], [now]] }), [
      ["workbook", "B!A1"],
      [undefined, 3, "A!A1"],
      ["2003-12-31", 2, "B!A1"],
    ]);
  });

  it("are not reported again for a sheet that mixes them itself", () => {
    assert.deepEqual(mixed({ A: [[revenueThen, now]], B: [[now]], C: [[now]] }), [
      ["sheet", "A!B1"],
      ["2003-12-31", 1, "A!A1"],
      [undefined, 1, "A!B1"],
    ]);
    assert.deepEqual(mixed({ A: [[now]], B: [[now]] }), []);
  });

  it("are one date if both know the same releases", () => {
    const earlier = '=IIJ.FIGURE("1Q03","Revenue.Total",,"2003-09-01")';
    assert.deepEqual(mixed({ A: [[revenueThen, earlier]] }), []);
    assert.deepEqual(told({ A: [[earlier, revenueThen]] }), ["A!A1 2 0"]);
  });

  it("are a warning", () => {
    assert.deepEqual(
      findings({ A: [[now, revenueThen]] }).map(({ kind, severity }) => `${kind} ${severity}`),
      ["old-date information", "mixed-dates warning"],
    );
  });
});
