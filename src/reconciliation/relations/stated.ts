import { certain } from "../../errors.ts";
import { less, plus, type Term } from "../../model/item.ts";
import type { Book } from "../book.ts";
import { addFacts, signed, type Fact } from "../fact.ts";
import { test, untestable, type Finding } from "../finding.ts";
import type { Reading } from "../reading.ts";
import { isShare, isSum, type Rule } from "../rules.ts";

/** A figure that only the text states, and its test: a rule on sums of printed figures. */
interface StatedRule {
  readonly item: string;
  readonly rule: Rule;
  readonly facts: readonly (readonly Term[])[];
}

const grossMargin = (item: string, revenue: string, cost: string): StatedRule => ({
  item,
  rule: isShare,
  facts: [[plus(revenue), less(cost)], [plus(revenue)]],
});

const same = (item: string, other: string): StatedRule => ({
  item,
  rule: isSum,
  facts: [[plus(other)]],
});

const rules: readonly StatedRule[] = [
  grossMargin("Stated.GrossMarginSI", "Revenue.SI", "Cost.SI"),
  grossMargin(
    "Stated.GrossMarginConnectivityVAS",
    "Revenue.ConnectivityVAS",
    "Cost.ConnectivityVAS",
  ),
  same("Stated.ForeignExchangeLoss", "CashFlow.ForeignExchange"),
  same("Stated.SecuritiesImpairment", "CashFlow.OtherInvestmentLosses"),
];

/** Tests figures that only the text states, if they can be computed from others. */
export function statedChecks(book: Book): Finding[] {
  return book.stated.flatMap((reading) =>
    rules
      .filter(({ item }) => item === reading.item.code)
      .map((rule) => testStated(book, reading, rule)),
  );
}

function testStated(book: Book, reading: Reading, { rule, facts }: StatedRule): Finding {
  const { table, column } = reading;
  const find = ({ item, sign }: Term): Fact | undefined => {
    const fact = book.findFact(item, table.release, column.period);
    return fact && signed(fact, sign);
  };
  const found = facts.map((terms) => terms.flatMap((term) => find(term) ?? []));
  if (found.some((parts, i) => parts.length < certain(facts[i]).length))
    return untestable("text", reading, { is: "part not printed" });
  return test("text", reading, found.map(addFacts), rule);
}
