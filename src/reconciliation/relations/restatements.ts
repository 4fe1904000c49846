import { certain } from "../../errors.ts";
import { groupBy } from "../../dataset/group-by.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Release } from "../../model/release.ts";
import {
  isNewerThan,
  touches,
  type Effect,
  type Reached,
  type Restatement,
} from "../../model/restatement.ts";
import { isAppendix } from "../../model/table.ts";
import type { Book } from "../book.ts";
import { untestable, type Cause, type Finding } from "../finding.ts";
import { isPercentageColumn } from "../../model/print.ts";
import { blankAt, type Reading } from "../reading.ts";
import { recorded } from "../reason.ts";
import { compareVintages, type Comparison } from "./vintages.ts";

/**
 * Tests every figure that a newer release prints again: it agrees, or a restatement that changes it is recorded between
 * the two prints. Also tests that items recorded as changed do differ.
 */
export function restatements(book: Book): Finding[] {
  const compared = compareVintages(book);
  return [
    ...compared.map((comparison) => explainDifference(book.data, comparison)),
    ...idleRecords(book, compared),
  ];
}

function explainDifference(data: Dataset, { finding, older, newer }: Comparison): Finding {
  if (finding.outcome === "exact") return finding;
  const between = data.restatements
    .filter((each) => isNewerThan(each, older) && !isNewerThan(each, newer))
    .filter((each) => touches(each, finding.target.column.period))
    .reverse();
  for (const restatement of between) {
    const cause = causeOf(restatement, finding.target, newer);
    if (cause) return finding.with({ decided: "restated", cause });
  }
  const follows = between.some(
    ({ reached }) => reached.get(finding.target.item.code)?.effect === "follows",
  );
  const alike: Cause = { kind: "", reasons: [{ is: "recorded alike" }] };
  return follows ? finding.with({ cause: alike }) : finding;
}

/**
 * Returns the recorded cause of a difference: what the restatement did to the item. A share of assets changes with the
 * assets. An item that `follows` is printed unchanged by the restating release, and differs only in later ones.
 */
function causeOf(
  { reached, by }: Restatement,
  { item, table, column }: Reading,
  newer: Release,
): Cause | undefined {
  const changes = (of: Reached | undefined): boolean =>
    of !== undefined && (of.effect !== "follows" || by !== newer);
  const own = reached.get(item.code);
  if (!isPercentageColumn(column))
    return own && changes(own) ? { kind: own.effect, reasons: recorded(own.reason) } : undefined;
  const whole = reached.get(table.identity.percentOf ?? "");
  return changes(own) || changes(whole) ? { kind: "", reasons: [] } : undefined;
}

/** Returns findings on records of a change for which no figure differs between an older release and the restating one. */
function idleRecords(book: Book, compared: readonly Comparison[]): Finding[] {
  const { data } = book;
  const amounts = compared.filter(
    ({ finding: { target } }) =>
      target.column.column !== "USD" && !isPercentageColumn(target.column),
  );
  const byItem = groupBy(
    amounts,
    ({ newer, finding }) => `${newer.code} ${finding.target.item.code}`,
  );
  return data.restatements.flatMap((restatement) =>
    [...restatement.reached].flatMap(([code, { effect }]) => {
      const { by, from } = restatement;
      if (effect === "follows") return [];
      const own = (byItem.get(`${by.code} ${code}`) ?? []).filter(({ finding }) =>
        touches(restatement, finding.target.column.period),
      );
      const alike = own.filter(({ finding }) => finding.outcome === "exact");
      // A restatement with an end may leave single quarters unchanged. One without an end changes all later figures, so
      // an unchanged one is reported.
      if (own.length > alike.length)
        return restatement.to ? [] : alike.filter(isShown).map((each) => idle(each, effect, by));
      const first = own.find(({ finding }) => isAppendix(finding.target.table)) ?? own[0];
      if (first) return [idle(first, effect, by)];
      const [cell] = book.readingsOf(code, by, from, "JPY");
      const why = { is: "no older print", effect, by } as const;
      return [
        untestable(
          "restatement",
          cell ?? blankAt(by, certain(data.items.get(code)), from),
          why,
          "recorded",
        ),
      ];
    }),
  );
}

/** A figure that is nil in both prints shows nothing. */
const isShown = ({ finding: { target } }: Comparison): boolean =>
  isAppendix(target.table) && !target.value.isZero();

/** Returns the finding that a recorded change is not visible in the two prints of a figure. */
function idle({ finding }: Comparison, effect: Effect, by: Release): Finding {
  const why = { is: "nothing differs", effect, by } as const;
  return untestable("restatement", finding.target, why, "recorded").with({
    decided: "inconsistent",
  });
}
