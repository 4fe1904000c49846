import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { openGuidance } from "../../../src/dataset/open-guidance.ts";
import { decodeGuidance, type Guidance } from "../../../src/dataset/decode/decode-guidance.ts";
import { Decimal } from "../../../src/exact/decimal.ts";
import { logColumns, logRows } from "../../../src/sheet/guidance/guidance-columns.ts";
import { planGuidance } from "../../../src/sheet/guidance/plan-guidance.ts";
import { fills, type Fill } from "../../../src/sheet/plan/placement.ts";
import { contentOf, type PlanCell } from "../../../src/sheet/plan/sheet-plan.ts";
import {
  frozenFolder,
  readGuidance,
  withThirdRelease,
  withThirdReleaseIn,
} from "../../frozen/third-release.ts";
import { data, question } from "../../dataset/held.ts";

const entries = openGuidance(data);
type Column = keyof typeof logColumns;

function log(fill: Fill, of: readonly Guidance[] = entries, held = data) {
  const insertedAt = "2004-05-15T09:30:00.000Z";
  const { cells } = planGuidance(held, of, { anchor: { row: 0, column: 0 }, insertedAt, fill });
  return cells.slice(logRows.first, logRows.first + of.length);
}

const at = (row: readonly PlanCell[], column: Column): PlanCell | undefined =>
  row[logColumns[column]];
const shown = (row: readonly PlanCell[], column: Column): unknown => {
  const cell = at(row, column);
  return cell && contentOf(cell);
};

/** Guidance on systems integration of 4Q03 from 3Q03: 4,001,449 from 2,888,936. */
function guided(kind: "increment" | "multiple", low: number): Guidance {
  const [entry] = entries;
  assert.ok(entry);
  const { item, period } = question("Revenue.SI", "4Q03");
  const base = question("Revenue.SI", "3Q03").period;
  const ends = { low: new Decimal(low), high: undefined };
  return { ...entry, item, period, base, kind, bound: "at least", ...ends };
}

describe("what came of guidance", () => {
  it("is what was added to the base, or how many times the base it was", () => {
    const log4Q03 = log("values", [guided("increment", 1_000_000_000), guided("multiple", 1.5)]);
    assert.deepEqual(
      log4Q03.map((row) => [Number(shown(row, "actual")).toFixed(4), shown(row, "outcome")]),
      [
        ["1112513.0000", "met"],
        ["1.3851", "missed"],
      ],
    );
  });
});

describe("the log of the guidance", () => {
  for (const fill of fills)
    it(`holds what the two releases say and what came of it, filled as ${fill}`, () => {
      const told = log(fill).map((row) =>
        (["period", "worded", "low", "status", "outcome"] as const).map((column) =>
          shown(row, column),
        ),
      );
      assert.deepEqual(told, [
        ["2Q03", "Break-even expected at operating level", 0, "derived across releases", "missed"],
        ["FY2003", "grow by more than 10%", 0.1, "reported", "missed"],
        ["2Q03", "Revenues Are Expected to Recover", "", "derived across releases", "words only"],
        ["FY2003", "an additional 100,000 accounts", 100000, "not disclosed", "not testable"],
        ["FY2003", "number of accounts to double", 2, "not disclosed", "not testable"],
        ["FY2004", "turn positive in FY2004", 0, "not in the data", "pending"],
        ["FY2004", "turn positive in FY2004", 0, "not in the data", "pending"],
      ]);
    });

  it("shows what came: (975,835), (11.9%), +5.9%, and nothing where nothing is disclosed", () => {
    const actual = log("values").map((row) => shown(row, "actual"));
    assert.deepEqual(actual.slice(3), ["#N/A", "#N/A", "#N/A", "#N/A"]);
    assert.equal(actual[0], -975835);
    assert.equal(Number(actual[1]).toFixed(3), "-0.119");
    assert.equal(Number(actual[2]).toFixed(3), "0.059");
  });

  it("never holds an increment or a multiple against a level", () => {
    const asked = (fill: Fill, n: number): string => {
      const cell = log(fill)[n]?.[logColumns.actual];
      return cell?.kind === "formula" ? cell.formula : "";
    };
    assert.equal(asked("live", 3), "=IIJ.FIGURE($C8,$A8,,$O$2)-IIJ.FIGURE($I8,$A8,,$O$2)");
    assert.equal(asked("live", 4), "=IIJ.FIGURE($C9,$A9,,$O$2)/IIJ.FIGURE($I9,$A9,,$O$2)");
    // 200,000 accounts at the end of FY2003 would be 100,000 more than those of 1Q03.
    const [entry] = entries.filter(({ kind }) => kind === "increment");
    assert.equal(entry?.base?.code, "1Q03");
  });

  it("names every function's arguments from the cells of its row, and none from another call", () => {
    for (const fill of ["live", "spill"] as const)
      for (const cell of log(fill).flat()) {
        if (cell.kind !== "formula" || !cell.formula.includes("IIJ.")) continue;
        assert.doesNotMatch(cell.formula, /IIJ\.\w+\([^()]*IIJ\./);
        assert.doesNotMatch(cell.formula, /!/);
      }
  });

  it("compares by the bound: at the low end it is met, unless it must be more; about needs both ends", () => {
    const [sample] = entries;
    const entry = (changes: Partial<Guidance>): Guidance => ({
      ...(sample ?? assert.fail()),
      ...changes,
    });
    const end = (thousands: number): Decimal => new Decimal(thousands).times(1000);
    const none = { low: undefined, high: undefined };
    // Operating income of 2Q03 is (975,835), derived.
    const outcomes = log("live", [
      entry({ bound: "at least", low: end(-975835) }),
      entry({ bound: "more than", low: end(-975835) }),
      entry({ ...none, bound: "at most", high: end(-975835) }),
      entry({ ...none, bound: "less than", high: end(-975835) }),
      entry({ bound: "about", low: end(-976000), high: end(-975000) }),
      entry({ bound: "about", low: end(-975000), high: end(-974000) }),
    ]).map((row) => shown(row, "outcome"));
    assert.deepEqual(outcomes, ["met", "missed", "met", "missed", "met", "missed"]);
  });

  it("takes an entry that a third release adds", () => {
    const held = withThirdRelease();
    const added = withThirdReleaseIn(frozenFolder, (copy) =>
      decodeGuidance(readGuidance(copy), held),
    );
    const rows = log("values", added, held);
    assert.deepEqual(
      (["bound", "low", "high", "change", "outcome"] as const).map((column) =>
        shown(rows.at(-1) ?? [], column),
      ),
      ["about", 1_150_000, 1_250_000, "maintained", "pending"],
    );
  });
});
