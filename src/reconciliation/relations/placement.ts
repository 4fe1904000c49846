import { quarterAt } from "../../model/period.ts";
import type { Book } from "../book.ts";
import { factAt, noFigure, signed, type Fact } from "../fact.ts";
import { test, type Finding } from "../finding.ts";
import { isProduct, isSum } from "../rules.ts";

/** Tests the private placement of June 2003: shares × price, the number of shares after it, and the use of the money. */
export function placementChecks(book: Book): Finding[] {
  const stated = new Map(book.stated.map((reading) => [reading.item.code, reading]));
  const amount = stated.get("Placement.Amount");
  const shares = stated.get("Placement.Shares");
  const price = stated.get("Placement.Price");
  const after = stated.get("Placement.SharesAfter");
  if (!amount || !shares || !price || !after) return [];
  const { release } = amount.table;
  const { period } = amount.column;
  const before = quarterAt(period.first - 1);
  const nowOf = (item: string): Fact => book.findFact(item, release, period) ?? noFigure;
  const thenOf = (item: string): Fact => book.findFact(item, release, before) ?? noFigure;
  const capital = ["Balance.CommonStock", "Balance.PaidInCapital"];
  return [
    test("private placement", amount, [factAt(shares), factAt(price)], isProduct, "price"),
    test(
      "private placement",
      amount,
      capital.flatMap((item) => [nowOf(item), signed(thenOf(item), -1)]),
      isSum,
      "capital",
    ),
    test("private placement", amount, [nowOf("CashFlow.StockIssuance")], isSum, "cash"),
    test("private placement", after, [thenOf("Shares.Weighted"), factAt(shares)], isSum),
  ];
}
