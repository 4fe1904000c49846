import { certain } from "../../errors.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Item, Term } from "../../model/item.ts";
import type { Release } from "../../model/release.ts";
import { isNewerThan, type Restatement } from "../../model/restatement.ts";
import type { Book } from "../book.ts";
import { addFacts, noFigure, signed, type Fact } from "../fact.ts";
import { test, untestable, type Finding } from "../finding.ts";
import { blankAt } from "../reading.ts";
import { isSum } from "../rules.ts";

/**
 * Tests the bridges of restatements: the change of an item must be the recorded sum of changes of other items.
 *
 * A bridge is tested for the first period that the restatement touches, between the release that made it and the newest
 * older release that prints the period.
 */
export function restatementBridges(book: Book): Finding[] {
  return book.data.restatements.flatMap((restatement) =>
    [...restatement.reached].flatMap(([code, { bridges }]) => {
      const item = certain(book.data.items.get(code));
      return bridges.map((terms) => testBridge(book, restatement, item, terms));
    }),
  );
}

function testBridge(
  book: Book,
  restatement: Restatement,
  item: Item,
  terms: readonly Term[],
): Finding {
  const { by, from } = restatement;
  const relation = "restatement bridge";
  const variant = terms.map((term) => term.item).join("+");
  const [cell] = book.readingsOf(item.code, by, from, "JPY");
  const target = cell ?? blankAt(by, item, from);
  const older = olderPrintOf(book.data, restatement, item.code);
  if (!older) {
    const why = { is: "not printed before", by, item: item.code, period: from } as const;
    return untestable(relation, target, why, variant);
  }
  const lacking = terms.find((term) => olderPrintOf(book.data, restatement, term.item) !== older);
  if (lacking) {
    const why = { is: "not in release", release: older, item: lacking.item, period: from } as const;
    return untestable(relation, target, why, variant);
  }
  const said = (code: string, release: Release): Fact =>
    book.findFact(code, release, from) ?? noFigure;
  const changeOf = ({ item: code, sign }: Term): Fact =>
    signed(addFacts([said(code, by), signed(said(code, older), -1)]), sign);
  const parts = [said(item.code, older), ...terms.map(changeOf)];
  return test(relation, target, parts, isSum, variant);
}

/** The newest release before the restatement that prints an item's statement for its first period. */
function olderPrintOf(data: Dataset, restatement: Restatement, code: string): Release | undefined {
  const statement = data.statementOf(certain(data.items.get(code)));
  return data
    .releasesOf(statement, restatement.from)
    .find((release) => isNewerThan(restatement, release));
}
