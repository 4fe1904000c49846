import assert from "node:assert/strict";
import type { AnswerChange } from "../../../src/workbook/update/compare-answers.ts";
import { asksOf, figureAt, withRelabelled } from "../../../src/workbook/update/relabelled.ts";
import { data } from "../../dataset/held.ts";

type Call = Parameters<typeof asksOf>;

const asks = (id: Call[0], ...values: readonly unknown[]) => asksOf(id, values, data);

/** Returns the labels that change with the newer release: row, column, old and new label. */
function relabelled(
  before: ReturnType<typeof asks>,
  after: ReturnType<typeof asks>,
  changes: readonly AnswerChange[] = [],
): unknown[] {
  return withRelabelled(changes, { before, after }).map((each) => [
    ...[each.row, each.column, each.kind, each.before, each.after],
  ]);
}

const figure = (item: string, release: string, period = "4Q02") =>
  asks("FIGURE", period, item, null, release);

describe("a figure that is printed under another label", () => {
  it("is reported with both labels as a reader sees them", () => {
    for (const [item, before, after] of [
      ["Balance.Cash", "Cash", "Cash and cash equivalent"],
      ["Income.Operating", "Operating loss", "Operating income(loss)"],
      ["Revenue.VASIDC", "Internet data center services", "Internet Data Center services"],
    ] as const)
      assert.deepEqual(
        relabelled(figure(item, "1Q03"), figure(item, "4Q03")),
        [[0, 0, "relabelled", before, after]],
        item,
      );
  });

  it("is not reported if the labels differ only in a footnote mark, or not at all", () => {
    for (const item of ["Revenue.DedicatedOther", "Capex.Total", "Balance.CommonStock"])
      assert.deepEqual(relabelled(figure(item, "1Q03"), figure(item, "4Q03")), [], item);
    assert.deepEqual(relabelled(figure("Revenue.SI", "1Q03"), figure("Revenue.SI", "4Q03")), []);
  });

  it("is none if a figure is computed or derived, or does not exist", () => {
    for (const [item, period] of [
      ["EBITDA.Computed", "4Q02"],
      ["Income.EquityMethodTotal", "4Q02"],
      ["CashFlow.CashBeginning", "1Q03"],
      ["CashFlow.CashBeginning", "FY2003"],
      ["Income.Net", "2Q03"],
      ["Revenue.SI", "4Q03"],
    ] as const)
      assert.deepEqual(
        relabelled(figure(item, "1Q03", period), figure(item, "4Q03", period)),
        [],
        `${item} ${period}`,
      );
  });

  it("is none if another item or another period is asked for then", () => {
    const cash = figure("Balance.Cash", "1Q03");
    assert.deepEqual(relabelled(cash, figure("Income.Operating", "4Q03")), []);
    assert.deepEqual(relabelled(cash, figure("Balance.Cash", "4Q03", "4Q03")), []);
    assert.deepEqual(relabelled(cash, undefined), []);
    assert.deepEqual(relabelled(undefined, cash), []);
  });

  it("is not reported if the cell shows something else about it", () => {
    const source = (release: string) => asks("SOURCE", "4Q02", "Balance.Cash", release);
    assert.deepEqual(relabelled(source("1Q03"), source("4Q03")), []);
    assert.deepEqual(relabelled(figure("Balance.Cash", "1Q03"), source("4Q03")), []);
  });

  it("is reported in its row and column of a block, among those that both answers have", () => {
    const block = (release: string, items: string, periods = "1Q02,4Q02") =>
      asks("FIGURES", periods, items, null, release);
    const items = "Revenue.SI,Balance.Cash,Income.Operating";
    assert.deepEqual(relabelled(block("1Q03", items), block("4Q03", items)), [
      [1, 1, "relabelled", "Cash", "Cash and cash equivalent"],
      [2, 1, "relabelled", "Operating loss", "Operating income(loss)"],
    ]);
    const fewer = block("4Q03", "Revenue.SI,Balance.Cash");
    const [cash] = relabelled(block("1Q03", items), fewer) as unknown[][];
    assert.deepEqual(relabelled(block("1Q03", items), fewer), [cash]);
    assert.deepEqual(relabelled(block("1Q03", "Revenue.SI,Balance.Cash"), block("4Q03", items)), [
      cash,
    ]);
    assert.deepEqual(relabelled(block("1Q03", items), block("4Q03", items, "1Q02")), []);
    assert.deepEqual(relabelled(block("1Q03", items, "1Q02"), block("4Q03", items)), []);
    const wrong = "Revenue.SI,Nonsense,Income.Operating";
    assert.deepEqual(relabelled(block("1Q03", wrong), block("4Q03", wrong)), [
      [2, 1, "relabelled", "Operating loss", "Operating income(loss)"],
    ]);
  });

  it("comes after what changes, and not in a cell whose figure changes too", () => {
    const net = [figure("Income.Net", "1Q03"), figure("Income.Net", "4Q03")] as const;
    const restated = { kind: "restated", before: -2136513, after: -9289600 } as const;
    assert.deepEqual(relabelled(...net, [{ row: 0, column: 0, ...restated }]), [
      [0, 0, "restated", -2136513, -9289600],
    ]);
    for (const at of [
      { row: 1, column: 0 },
      { row: 0, column: 1 },
    ])
      assert.deepEqual(relabelled(...net, [{ ...at, ...restated }]), [
        [at.row, at.column, "restated", -2136513, -9289600],
        [0, 0, "relabelled", "Net loss", "Net income(loss)"],
      ]);
  });
});

describe("the figure of a cell of an answer", () => {
  it("is the first one, and undefined outside the answer or if the call is refused", () => {
    const block = asks("FIGURES", "3Q03,4Q03", "Revenue.SI,Nonsense", null, null);
    const at = (row: number, column: number): string | undefined => {
      const found = figureAt(block, row, column);
      return found && `${found.item.code} ${found.period.code}`;
    };
    assert.equal(at(0, 1), "Revenue.SI 4Q03");
    assert.deepEqual([at(1, 0), at(2, 0), at(0, 2)], [undefined, undefined, undefined]);
    assert.equal(figureAt(undefined, 0, 0), undefined);
    const alone = figure("Revenue.SI", "4Q03");
    assert.equal(figureAt(alone, 0, 0)?.item.code, "Revenue.SI");
    assert.deepEqual([figureAt(alone, 1, 0), figureAt(alone, 0, 1)], [undefined, undefined]);
    assert.equal(figureAt(asks("FIGURE", "nonsense", "Revenue.SI"), 0, 0), undefined);
    const margin = figureAt(asks("MARGIN", "4Q03", "SI"), 0, 0);
    assert.equal(margin?.item.code, "Income.GrossSI");
  });
});
