import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import { altered } from "../dataset/altered.ts";
import { data } from "../dataset/held.ts";
import { lines, without, withExceptions } from "./exceptions.ts";
import { checkOf, checks, openIn } from "./held-checks.ts";

const research = "same figure:4Q03:6:Expense.R&D:4Q03:JPY";
const lastQuarter = "text:4Q03:text:Income.Net:2Q03:JPY:1";

/** The exceptions that document no inconsistent check. */
function idle(of: Dataset): string[] {
  const documented = new Set(
    reconcile(of)
      .filter(({ verdict }) => verdict === "documented")
      .map(({ id }) => id),
  );
  return [...of.exceptions.keys()].filter((id) => !documented.has(id));
}

describe("the documented exceptions", () => {
  it("each document one inconsistent check, and every inconsistent check has one", () => {
    assert.deepEqual(idle(data), []);
    assert.deepEqual(openIn(data), []);
    assert.equal(data.exceptions.size, lines.length - 1, "no check is documented twice");
  });

  it("are 58 cells forced to foot, 6 undisclosed flows, and three of their own kind", () => {
    const kinds = [...data.exceptions.values()].map(({ kind }) => kind);
    const count = (kind: string): number => kinds.filter((each) => each === kind).length;
    assert.deepEqual(
      ["forced", "undisclosed flow", "misprint", "period misnamed", "convention"].map(count),
      [58, 6, 1, 1, 1],
    );
  });

  it("give a reason, a sentence in words, beside the proof of what was forced", () => {
    const proof =
      / With \S+ in the place of \S+, the parts of \S+ come to \S+, not \S+\.( Use \S+\.)?$/;
    for (const { id, explanation, relation } of checks.filter(
      ({ verdict }) => verdict === "documented",
    )) {
      const { kind, reason } = data.exceptions.get(id) ?? assert.fail(id);
      assert.match(reason, /^[A-Z0-9].{20,}\.$/, id);
      assert.ok(explanation.includes(reason), id);
      const [proved, use] = proof.exec(explanation) ?? [];
      assert.equal(proved !== undefined, kind === "forced", id);
      assert.equal(use !== undefined, kind === "forced" && relation === "same figure", id);
    }
  });

  it("leave open what they do not document", () => {
    assert.deepEqual(openIn(without(research)), [research]);
    assert.deepEqual(openIn(without(lastQuarter)), [lastQuarter]);
  });

  it("are found idle where the source agrees", () => {
    const agreeing = "footing:4Q03:IS:Revenue.Total:4Q03:JPY:none";
    assert.deepEqual(
      idle(withExceptions([...lines, `${agreeing}\tmisprint\t11,617,002\tNothing.`])),
      [agreeing],
    );
    assert.ok(idle(altered("4Q03", "6", "\t78\t", "\t79\t")).includes(research));
  });

  it("excuse no cell as forced without a proof: 77 for 78,786 makes nothing foot", () => {
    const misprinted = altered("4Q03", "6", "\t78\t", "\t77\t");
    assert.ok(openIn(misprinted).includes(research));
    assert.match(checkOf(research, misprinted).explanation, /^Source inconsistent, unexplained\./);
  });

  it("excuse no cell as forced when its column does not add up as printed", () => {
    const total = altered("4Q03", "6", "\t11,267\t", "\t11,265\t");
    assert.ok(openIn(total).includes(research));
  });

  it("of any other kind need no proof", () => {
    const called = lines.map((line) =>
      line.replace(/^(text:4Q03.*\t)period misnamed/, "$1misprint"),
    );
    assert.equal(checkOf(lastQuarter, withExceptions(called)).verdict, "documented");
    const forced = lines.map((line) => line.replace(/^(text:4Q03.*\t)period misnamed/, "$1forced"));
    assert.equal(checkOf(lastQuarter, withExceptions(forced)).verdict, "open");
  });

  it("excuse no other text in their cell", () => {
    const [convention, flow] = [
      "change:4Q03:IS:Income.Impairment:4Q03:YoY",
      "roll-forward:4Q03:BS:Balance.TreasuryStock:4Q03:JPY",
    ];
    assert.ok(openIn(altered("4Q03", "IS", "(54.9)\t0.0", "(54.9)\t0.1")).includes(convention));
    const bought = altered("4Q03", "BS", "\t(44,000)", "\t(44,001)");
    assert.deepEqual(
      openIn(bought).filter((id) => id.startsWith("roll-forward")),
      [flow, `${flow}:FY2003`],
    );
  });

  it("excuse nothing when they were made for another text, not even with a proof", () => {
    for (const [check, from, to] of [
      [lastQuarter, "\t1,979\t", "\t1,978\t"],
      [research, "\t78\t", "\t77\t"],
    ] as const) {
      const other = lines.map((line) => (line.startsWith(check) ? line.replace(from, to) : line));
      assert.deepEqual(openIn(withExceptions(other)), [check]);
    }
  });

  it("are of a known kind", () => {
    assert.throws(
      () => withExceptions([...lines, "x\tguess\t1\tWho knows."]),
      /unknown kind "guess"/,
    );
  });
});
