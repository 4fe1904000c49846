import { groupBy } from "../../../src/dataset/group-by.ts";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import type { Item } from "../../../src/model/item.ts";
import { endOf, type Period } from "../../../src/model/period.ts";
import type { Release } from "../../../src/model/release.ts";
import type { Effect, Restatement } from "../../../src/model/restatement.ts";
import { bridgesOf, type Bridge } from "./bridges.ts";
import { changesAt, type Change } from "./changes.ts";
import { comparativesOf, coverOf, isRecorded, type Comparative } from "./comparatives.ts";
import { doubtsIn, type Doubt } from "./doubts.ts";
import { effectOf } from "./effect.ts";

/** A row for restatements.tsv, for a person to confirm and to give a reason. */
export interface ProposedRow {
  readonly item: Item;
  readonly from: Period;
  readonly to?: Period;
  readonly by: Release;
  readonly effect: Effect;
  readonly bridges: readonly Bridge[];
  /** The figures that differ; none for an item that is a sum of others. */
  readonly shown: readonly Comparative[];
  /** An older restatement that would count as the explanation if there were no own row. */
  readonly coveredBy?: Cover;
}

/**
 * An older restatement, and whether it changed the item by the same amount, as a write-off changes a balance permanently.
 */
interface Cover {
  readonly restatement: Restatement;
  readonly alike: boolean;
}

/** A comparative that may have been misread, with the evidence. */
export interface Doubtful {
  readonly comparative: Comparative;
  readonly doubt: Doubt;
}

/** The results for the comparatives of a release: those that may be misread come first. */
export interface Restated {
  readonly doubtful: readonly Doubtful[];
  readonly rows: readonly ProposedRow[];
}

/**
 * Returns a result for every comparative of a release that differs and is not recorded as restated by it: evidence that
 * it was read wrongly, or a proposed row. Nothing is confirmed, and nothing is written.
 *
 * @example // Revenue.Equipment 1Q03 1Q03 1Q04 changed, 340,569 → 320,569
 */
export function proposeRestatements(data: Dataset, by: Release): Restated {
  const findDoubt = doubtsIn(data);
  const all = comparativesOf(data, by);
  const judged = all
    .filter((each) => each.differs && !isRecorded(data, by, each))
    .map((comparative) => ({ comparative, doubt: findDoubt(comparative) }));
  const restated = judged.filter(({ doubt }) => !doubt).map(({ comparative }) => comparative);
  const rows = [...groupBy(restated, ({ cell }) => cell.item)].flatMap(([item, own]) =>
    spansOf(
      own,
      all.filter((each) => each.cell.item === item),
    ).map((shown) => rowOf(data, by, item, shown)),
  );
  const doubtful = judged.flatMap(({ comparative, doubt }) =>
    doubt ? [{ comparative, doubt }] : [],
  );
  return { doubtful, rows: [...rows, ...rowsOfSums(data, by, rows)] };
}

/** Successive periods that differ. The last span says whether a later period agrees. */
interface Span {
  readonly differ: readonly Comparative[];
  readonly ends: boolean;
}

const end = ({ cell }: Comparative): number => endOf(cell.column.period);

/** Returns the spans of an item's periods that differ, oldest first. A day on which one print differs counts as differing. */
function spansOf(differ: readonly Comparative[], all: readonly Comparative[]): Span[] {
  const days = [...new Set(all.map(end))].sort((a, b) => a - b);
  const spans: Comparative[][] = [];
  let open = false;
  for (const day of days) {
    const here = differ.filter((each) => end(each) === day);
    if (here.length > 0 && !open) spans.push([]);
    if (here.length > 0) spans.at(-1)?.push(...here);
    open = here.length > 0;
  }
  return spans.map((each, n) => ({ differ: each, ends: n < spans.length - 1 || !open }));
}

/** The shortest of the periods that end first, or last. */
const firstOf = (periods: readonly Period[]): Period | undefined =>
  [...periods].sort((a, b) => endOf(a) - endOf(b) || a.quarters - b.quarters)[0];
const lastOf = (periods: readonly Period[]): Period | undefined =>
  [...periods].sort((a, b) => endOf(b) - endOf(a) || a.quarters - b.quarters)[0];

function rowOf(data: Dataset, by: Release, item: Item, { differ, ends }: Span): ProposedRow {
  const periods = differ.map(({ cell }) => cell.column.period);
  const from = firstOf(periods) ?? by.quarter;
  const to = ends ? lastOf(periods) : undefined;
  const changes = changesAt(data, by, from);
  const change = changes.find((each) => each.item === item);
  const [first] = differ;
  const restatement = first && coverOf(data, by, first);
  const coveredBy = restatement && { restatement, alike: isAlike(data, restatement, change) };
  return {
    ...{ item, from, by, shown: differ },
    ...(to && { to }),
    ...(coveredBy && { coveredBy }),
    effect: effectOf(data, by, from, { item, change, changes }),
    bridges: change ? bridgesOf(data, change, changes) : [],
  };
}

/** Says whether an older restatement changed an item, in the first period it touched, by the same amount. */
function isAlike(data: Dataset, { by, from }: Restatement, change: Change | undefined): boolean {
  const older = changesAt(data, by, from).find(({ item }) => item === change?.item);
  return older !== undefined && change !== undefined && older.value.equals(change.value);
}

/**
 * Returns rows for items that are sums of restated lines and are printed nowhere, such as a gross profit. They have no
 * bridge, because there is no printed figure to test it with.
 */
function rowsOfSums(data: Dataset, by: Release, rows: readonly ProposedRow[]): ProposedRow[] {
  const spans = new Map(rows.map((row) => [`${row.from.code} ${row.to?.code ?? ""}`, row]));
  const told = new Set(rows.map(({ item }) => item));
  return [...spans.values()].flatMap(({ from, to }) => {
    const changes = changesAt(data, by, from);
    const isRestated = ({ item }: Change): boolean =>
      item.sum.some((term) =>
        rows.some(
          (row) => row.item.code === term.item && row.from === from && row.to?.code === to?.code,
        ),
      );
    return changes
      .filter((change) => !told.has(change.item) && isRestated(change))
      .map((change): ProposedRow => {
        told.add(change.item);
        return {
          item: change.item,
          from,
          ...(to && { to }),
          by,
          effect: "changed",
          bridges: [],
          shown: [],
        };
      });
  });
}
