import type { Dataset } from "../../../src/dataset/dataset.ts";
import type { DocumentedException } from "../../../src/dataset/decode/decode-exceptions.ts";
import { canCarry } from "../../../src/dataset/contradictions.ts";
import type { Release } from "../../../src/model/release.ts";
import type { FindingCheck } from "../../../src/reconciliation/finding-check.ts";
import { reconcile } from "../../../src/reconciliation/reconcile.ts";

/** A contradiction in a release that an exception of an older release excuses, because it reprints the same text. */
export interface Carried {
  readonly check: FindingCheck;
  readonly exception: DocumentedException;
}

/** Returns the exceptions of older releases that excuse reprinted texts of a release. They need no new row. */
export function carriedExceptions(data: Dataset, by: Release): Carried[] {
  return reconcile(data)
    .filter(({ verdict, release }) => verdict === "documented" && release === by.code)
    .flatMap((check) => {
      const exception = data.exceptions.find((each) => excuses(each, check));
      return exception && exception.release !== by ? [{ check, exception }] : [];
    });
}

/** The oldest exception that fits is the one that is used. */
function excuses(exception: DocumentedException, { finding }: FindingCheck): boolean {
  const { relation, target, variant } = finding;
  const { item, column, text, table } = target;
  return (
    canCarry(exception, table) &&
    exception.relation === relation &&
    exception.item === item.code &&
    exception.period === column.period.code &&
    exception.column === column.column &&
    exception.variant === variant &&
    exception.printed === text
  );
}
