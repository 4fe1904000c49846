import assert from "node:assert/strict";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import { AuditedWorkbook } from "../../../src/workbook/audit/audited-workbook.ts";
import {
  Bases,
  findSupersededMix,
  type SupersededMix,
} from "../../../src/workbook/audit/superseded-mix.ts";
import { FactIndex } from "../../../src/workbook/facts/fact-index.ts";
import type { CellContent, DefinedName } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

type Line = readonly (CellContent | readonly [CellContent, CellContent])[];

const call = (what: string) => [`=IIJ.FIGURE(${what})`, 1] as const;
/** Superseded: only the release of 1Q03 prints it, and that of 4Q03 restated the year. */
const old = call('"1Q03","Income.Net"');
const now = call('"4Q03","Income.Net"');

function mixes(rows: readonly Line[], names: readonly DefinedName[] = []): SupersededMix[] {
  const workbook = new AuditedWorkbook(bookOf({ A: rows }, names), data, "IIJ", new FactIndex());
  const bases = new Bases(workbook);
  return [...workbook.cells()].flatMap((cell) => findSupersededMix(workbook, bases, cell));
}

const where = (rows: readonly Line[], names?: readonly DefinedName[]): string[] =>
  mixes(rows, names).map(({ cell }) => cellAddress(cell));

/** Whether a formula over a superseded and another figure mixes them. */
const isMix = (one: Line[number], other: Line[number], formula = "=B1+C1"): boolean =>
  where([[[formula, 1], one, other]]).length > 0;

describe("a formula that mixes a superseded figure with another", () => {
  it("is reported as an error, with both figures, the release that restated and the reason", () => {
    const [{ kind, severity, superseded, other, by, reason } = assert.fail(), ...others] = mixes([
      [["=B1+C1", 1], now, old],
    ]);
    assert.deepEqual([kind, severity, by, others], ["superseded-mix", "error", "4Q03", []]);
    assert.deepEqual(superseded, { item: "Income.Net", period: "1Q03" });
    assert.deepEqual(other, { item: "Income.Net", period: "4Q03" });
    assert.notEqual(reason, "");
  });

  it("is one of figures that the restatement reached, in a release that knows it", () => {
    assert.ok(isMix(old, now));
    assert.ok(isMix(now, old));
    assert.ok(isMix(old, call('"FY2003","Income.Net"')));
    assert.ok(!isMix(old, call('"4Q03","Revenue.Total"')));
    assert.ok(!isMix(now, now));
    assert.ok(!isMix(old, old));
    assert.ok(!isMix(old, call('"4Q02","Income.Net",,"1Q03"')));
  });

  it("is none that holds a figure against its own older print", () => {
    const before = call('"4Q02","Income.Net",,"1Q03"');
    const after = call('"4Q02","Income.Net"');
    assert.ok(!isMix(before, after, "=C1-B1"));
    assert.ok(isMix(old, after));
  });

  it("is none of a number, a text or an error", () => {
    assert.ok(!isMix(old, 5));
    assert.ok(!isMix(old, "text"));
    assert.ok(!isMix(old, ["=FOO()", "#NAME?"]));
  });

  it("is reported where the figures are first combined", () => {
    const rows = [[old, now, ["=A1+B1", 1], ["=C1*2", 1], ["=SUM(C1:D1)", 1]]] as const;
    assert.deepEqual(where(rows), ["C1"]);
    assert.deepEqual(where([[old, now, ["=A1", 1], ["=B1", 1], ["=C1-D1", 1]]]), ["E1"]);
    assert.deepEqual(where([[["=B1", 1], ["=C1+D1", 1], old, now]]), ["B1"]);
  });

  it("is not followed through texts and through formulas that call the add-in themselves", () => {
    assert.deepEqual(where([[old, now, ["=A1", "text"], ["=C1&B1", 1]]]), []);
    const nested = ['=IIJ.USD(A1,"4Q03")', 1] as const;
    assert.deepEqual(where([[old, now, nested, ["=C1+B1", 1]]]), []);
    assert.deepEqual(where([[['=IIJ.FIGURE("1Q03","Income.Net")+B1', 1], now]]), []);
  });

  it("is none in a block that the add-in inserted, which shows on purpose what changed", () => {
    const block = { name: "IIJ_Restatement", sheet: "A", formula: "=A!$A$1:$A$1" };
    assert.deepEqual(where([[["=B1+C1", 1], old, now]], [block]), []);
    assert.deepEqual(where([[["=B1+C1", 1], old, now]], [{ ...block, formula: "=A!$A$2" }]), [
      "A1",
    ]);
  });

  it("is reported if one of its cells refers to itself, also through another", () => {
    assert.deepEqual(where([[["=A1", 1], old, now, ["=A1+B1+C1", 1]]]), ["D1"]);
    assert.deepEqual(where([[["=E1", 1], old, now, ["=A1+B1+C1", 1], ["=A1", 1]]]), ["D1"]);
  });

  it("is followed through some fifty cells", () => {
    /**
     * Returns a sheet in which A1 adds the figure of A2 to the last cell of a chain, in which each cell refers to the one
     * above.
     */
    const chain = (cells: number): readonly Line[] => [
      [[`=A${cells + 3}+A2`, 1]],
      [now],
      [old],
      ...Array.from({ length: cells }, (_, n): Line => [[`=A${n + 3}`, 1]]),
    ];
    assert.deepEqual(where(chain(45)), ["A1"]);
    assert.deepEqual(where(chain(60)), []);
  });
});
