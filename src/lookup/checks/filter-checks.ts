import type { Dataset } from "../../dataset/dataset.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import { itemsFound } from "../../functions/code-lists/search-items.ts";
import { formatTable } from "../../model/table.ts";
import type { Verdict } from "../../reconciliation/check.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import type { Reading } from "../../reconciliation/reading.ts";

/** A printed figure, to find its checks; the release is the one that prints it. */
export interface CheckedFigure {
  readonly item: string;
  readonly period: string;
  readonly release?: string | undefined;
}

/** Which checks are wanted. A field that is left out does not filter. */
export interface CheckFilter {
  readonly verdict?: Verdict | undefined;
  /** The code of a table's identity, whatever its number: `operations`, `revenue`. */
  readonly table?: string | undefined;
  readonly release?: string | undefined;
  /** Words, each of which must be in a name of the item, or in the period, the table, the family or the release. */
  readonly text?: string | undefined;
  /** Checks in which this figure is tested or compared. */
  readonly figure?: CheckedFigure | undefined;
}

/** Returns the checks that are wanted, in their order. */
export function filterChecks(
  data: Dataset,
  checks: readonly FindingCheck[],
  { verdict, table, release, text = "", figure }: CheckFilter,
): FindingCheck[] {
  const says = textTest(data, text);
  return checks.filter(
    (check) =>
      (verdict === undefined || check.verdict === verdict) &&
      (table === undefined || check.finding.target.table.identity.code === table) &&
      (release === undefined || check.release === release) &&
      (figure === undefined || takesPart(check, figure)) &&
      says(check),
  );
}

type Test = (check: FindingCheck) => boolean;

function textTest(data: Dataset, text: string): Test {
  const words = text.normalize("NFKC").trim().split(/\s+/).filter(Boolean);
  const tests = words.map((word): Test => {
    const items = new Set(itemsFound(data, word).map(({ code }) => code));
    const plain = word.toLowerCase();
    return (check) => items.has(check.item) || placeText(check).includes(plain);
  });
  return (check) => tests.every((holds) => holds(check));
}

/** The text of a check that is searched besides the names of its item. */
const placeText = ({ period, relation, column, finding: { target } }: FindingCheck): string =>
  `${period} ${column}\n${relation}\n`.toLowerCase() + tableText(target.table);

/** Kept, because most checks are about a few tables. */
const tableText = keepingFor((table: Reading["table"]) =>
  [table.release.code, table.id, formatTable(table), table.title].join("\n").toLowerCase(),
);

function takesPart({ finding: { target, facts } }: FindingCheck, figure: CheckedFigure): boolean {
  const isIt = ({ item, column, table }: Reading): boolean =>
    item.code === figure.item &&
    column.period.code === figure.period &&
    (figure.release === undefined || table.release.code === figure.release);
  return isIt(target) || facts.some(({ terms }) => terms.some(({ reading }) => isIt(reading)));
}
