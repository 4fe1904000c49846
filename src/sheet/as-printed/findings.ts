import { certain } from "../../errors.ts";
import type { Check } from "../../reconciliation/check.ts";
import { reconcile } from "../../reconciliation/reconcile.ts";
import type { TableFrame } from "./frame.ts";

/** A note and the lines of the table that it is about; none for the whole table. */
export interface RowNote {
  readonly text: string;
  readonly lines: readonly number[];
}

/** What the reconciliation found in a table: notes at its rows, and the figures that share one note. */
export interface Findings {
  readonly notes: readonly RowNote[];
  readonly details: readonly string[];
}

/**
 * Returns what the reconciliation found in a table that contradicts other figures, in words. Percentages and dollars that
 * were adjusted to add up are many, each off by one digit. They share one note, and are listed one by one among the
 * details.
 */
export function findingsIn(frame: TableFrame): Findings {
  const found = frame.placement.unreconciled ? [] : checksOf(frame);
  const forced = found.filter((check) => isForced(frame, check));
  const others = found.filter((check) => !forced.includes(check));
  const notes = others.map((check) => ({
    text: wordsOf(frame, check),
    lines: linesOf(frame, check),
  }));
  return {
    notes: forced.length === 0 ? notes : [...notes, forcedNote(frame, forced)],
    details: forced.map((check) => detailOf(frame, check)),
  };
}

const checksOf = ({ data, table }: TableFrame): Check[] =>
  reconcile(data)
    .filter(({ release, table: id }) => release === table.release.code && id === table.id)
    .filter(({ verdict }) => verdict === "documented" || verdict === "open");

const linesOf = ({ table }: TableFrame, { item }: Check): number[] => {
  const line = table.rows.findIndex((row) => row.item === item);
  return line < 0 ? [] : [line];
};

const inDollarsOrPercent = ({ relation }: Check): boolean =>
  relation === "share" || relation === "translation";

const isForced = (frame: TableFrame, check: Check): boolean =>
  inDollarsOrPercent(check) && exceptionOf(frame, check)?.kind === "forced";

/** The exception of an older release also excuses the same text in a newer one. */
const exceptionOf = (
  { data, table }: TableFrame,
  { relation, item, period, column, printed }: Check,
) =>
  data.exceptions.find(
    (each) =>
      each.relation === relation &&
      each.table === table.identity.code &&
      each.item === item &&
      each.period === period &&
      each.column === column &&
      each.printed === printed,
  );

function wordsOf(frame: TableFrame, check: Check): string {
  const { period, printed, computed, relation } = check;
  const exception = exceptionOf(frame, check);
  if (!exception)
    return `${period}: the release prints ${printed}; other figures give ${computed || "another"}.`;
  return relation === "same figure"
    ? `${period}: ${printed} is printed, though the thousands round to ${computed}. ${exception.reason}`
    : `${period}: ${exception.reason}`;
}

function forcedNote(frame: TableFrame, forced: readonly Check[]): RowNote {
  const kinds = [
    ...(forced.some(({ relation }) => relation === "translation") ? ["dollars"] : []),
    ...(forced.some(({ relation }) => relation === "share") ? ["percentages"] : []),
  ].join(" and ");
  return {
    text: `Source inconsistent: its ${kinds} are made to add up, so one in this row is a digit off. Sources has each.`,
    lines: [...new Set(forced.flatMap((check) => linesOf(frame, check)))].sort((a, b) => a - b),
  };
}

const detailOf = (
  { table }: TableFrame,
  { item, period, column, printed, computed }: Check,
): string => {
  const { label } = certain(table.rows.find((row) => row.item === item));
  const kind = column === "USD" ? "in dollars" : "share";
  return `${label}, ${period} ${kind}: ${printed} is printed, the amounts give ${computed}.`;
};
