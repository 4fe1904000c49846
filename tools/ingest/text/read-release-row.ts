import { Decimal } from "../../../src/exact/decimal.ts";
import { periodEnd, type Period } from "../../../src/model/period.ts";
import type { ReleaseText } from "../../release-text/release-text.ts";
import { saidOfRelease, type Said } from "../../release-text/said-of-release.ts";
import type { Tell } from "../notice.ts";
import { rateFault } from "./dollars.ts";
import { quarterOfTables, quarterSaid } from "./quarter.ts";
import type { ReadTable } from "./read-table.ts";

/** A row of `releases.tsv`, as the text gives it; `address` is not in the text. */
export interface ReleaseRow {
  readonly code: string;
  readonly tokyo: string;
  readonly newyork: string;
  readonly rate: string;
  readonly rateDate: string;
  readonly translates: string;
}

type HeldRow = Readonly<Record<string, string>>;

/** What is known of the release before its text is read. */
export interface Expected {
  /** The code that was asked for. */
  readonly asked: string | undefined;
  /**
   * Returns the fields that `releases.tsv` already has for a release, by column: a person's decision about an unusual
   * text.
   */
  readonly heldRow: (code: string) => HeldRow | undefined;
}

/** Returns the row of a release, and its quarter; reports contradictions. */
export function readReleaseRow(
  text: ReleaseText,
  tables: readonly ReadTable[],
  { asked, heldRow }: Expected,
  tell: Tell,
): { readonly row: ReleaseRow; readonly quarter: Period } | undefined {
  const quarter = quarterOfTables(tables, tell);
  if (!quarter) return undefined;
  const { code } = quarter;
  for (const said of quarterSaid(text.numbered))
    if (said.text !== code)
      tell({
        line: said.line,
        what: `the text speaks of ${said.text} as its quarter, the heads of its tables of ${code}.`,
        next: "Mend the one that is wrong.",
      });
  if (asked !== undefined && asked !== code)
    tell({
      what: `--release asks for ${asked}, the text reports ${code}.`,
      next: "Leave --release out, or give the other file.",
    });
  const of = saidOfRelease(text.numbered);
  const only = (what: string, all: readonly Said[]): string => oneOf(what, all, tell);
  const row = {
    code,
    tokyo: only("day of publication in Tokyo", of.tokyo),
    newyork: only("day of publication in New York", of.newYork),
    rate: only("rate of the dollars", of.rates),
    rateDate: only("day of the rate", of.rateDates),
    translates: translatedPeriods(tables, of.translated, tell),
  };
  refuseOdd(row, quarter, heldRow(code), tell);
  const fault = rateFault(tables, row.rate === "" ? undefined : new Decimal(row.rate));
  if (fault) tell(fault);
  return { row, quarter };
}

/** Returns the only text that is given; reports if there is none, or more than one. */
function oneOf(what: string, all: readonly Said[], tell: Tell): string {
  const [first] = all;
  if (!first) {
    tell({
      what: `the text gives no ${what}.`,
      next: "Compare it with the release: the line may be damaged.",
    });
    return "";
  }
  const other = all.find(({ text }) => text !== first.text);
  if (other)
    tell({
      line: other.line,
      what: `the ${what} is ${other.text} here and ${first.text} in line ${first.line}.`,
      next: "Mend the one that is wrong.",
    });
  return first.text;
}

/** The periods of the columns of dollars; if notes name periods, they must be the same. */
function translatedPeriods(
  tables: readonly ReadTable[],
  noted: readonly Said[],
  tell: Tell,
): string {
  const columns = tables.flatMap((table) =>
    table.columns
      .filter(({ column }) => column === "USD")
      .map(({ period }) => ({ line: table.line, text: period.code })),
  );
  const codes = [...new Set(columns.map(({ text }) => text))];
  for (const { line, text } of noted)
    if (!codes.includes(text))
      tell({
        line,
        what: `a note translates ${text} into dollars; no column of dollars is headed so.`,
        next: "Mend the note or the head.",
      });
  for (const { line, text } of columns)
    if (noted.length > 0 && !noted.some((each) => each.text === text))
      tell({
        line,
        what: `a column of dollars is headed ${text}; no note translates that period.`,
        next: "Mend the head or the note.",
      });
  if (codes.length === 0)
    tell({
      what: "no table has a column of dollars.",
      next: "Compare the heads of the appendix with the release.",
    });
  return codes.join(" ");
}

const longestDelay = 120;
const day = 86_400_000;

/** Values that no release held has: accepted only if a person has written the row of `releases.tsv` so. */
function refuseOdd(row: ReleaseRow, quarter: Period, held: HeldRow | undefined, tell: Tell): void {
  const end = periodEnd(quarter);
  const { tokyo, newyork, rateDate } = row;
  const odd = (column: keyof ReleaseRow, isOdd: boolean, what: string): void => {
    if (row[column] === "" || !isOdd || held?.[column] === row[column]) return;
    tell({
      what,
      next: `Mend the text; if the release does print so, write the row of ${row.code} in releases.tsv by hand.`,
    });
  };
  const delay = (Date.parse(tokyo) - Date.parse(end)) / day;
  odd(
    "tokyo",
    delay <= 0,
    `the day of publication, ${tokyo}, is not after ${end}, the end of ${row.code}.`,
  );
  odd(
    "tokyo",
    delay > longestDelay,
    `the day of publication, ${tokyo}, is ${delay} days after the end of ${row.code}.`,
  );
  odd(
    "newyork",
    newyork > tokyo || Date.parse(tokyo) - Date.parse(newyork) > day,
    `${newyork} in New York does not go with ${tokyo} in Tokyo.`,
  );
  odd(
    "rateDate",
    rateDate !== end,
    `the day of the rate, ${rateDate}, is not the last day of ${row.code}, ${end}, as in every release held.`,
  );
}
