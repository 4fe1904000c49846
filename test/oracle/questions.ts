import type { Book } from "./book.ts";
import { spanOf } from "./span.ts";
import type { Vintage } from "./statement.ts";

/** A release argument: what the cell is given, and the vintage and the day that this means. */
export interface ReleaseArgument {
  readonly text: string | null;
  readonly vintage: Vintage;
  readonly day?: string;
}

/** Returns every period code from the fiscal year 2001 to the one after the newest release, and the relative ones. */
export function periodCodes(book: Book): readonly string[] {
  const newest = book.releases.at(-1);
  const last = newest ? Math.floor(spanOf(newest.code).start / 4) + 1 : 2001;
  const years = Array.from({ length: last - 2000 }, (_, at) => String(2001 + at));
  return [
    ...years.flatMap((year) => {
      const short = Number(year) < 2070 ? year.slice(2) : year.slice(1);
      const quarters = [1, 2, 3, 4].map((quarter) => `${quarter}Q${short}`);
      const spells = [`1H${short}`, `2H${short}`, `9M${short}`, `FY${year}`];
      return [...quarters, ...spells, ...quarters.map((quarter) => `LTM ${quarter}`)];
    }),
    ...["LFQ", "LFQ-1", "LFQ-2", "LFY", "LFY-1"],
  ];
}

/** Returns the days on which the answers can change, the days before them, and one on which nothing happens. */
export function days(book: Book): readonly string[] {
  const published = book.releases.map(({ tokyo }) => tokyo);
  return [...new Set([...published.map(dayBefore), ...published, "2003-12-31"])].sort();
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Returns every vintage: alone, and on every day. */
export function releaseArguments(book: Book): readonly ReleaseArgument[] {
  const codes = book.releases.map(({ code }) => code);
  const vintages = ["latest", "first", ...codes];
  return [
    { text: null, vintage: "latest" },
    ...vintages.map((vintage) => ({ text: vintage, vintage })),
    ...days(book).flatMap((day) => [
      { text: day, vintage: "latest", day },
      ...vintages.map((vintage) => ({ text: `${vintage}@${day}`, vintage, day })),
    ]),
  ];
}

/** Returns a day as every spelling of a date that a cell may send. */
export function spellingsOf(day: string): readonly (string | number)[] {
  const [year = "", month = "", date = ""] = day.split("-");
  const short = new Date(`${day}T00:00:00Z`)
    .toLocaleDateString("en-GB", { month: "short", timeZone: "UTC" })
    .slice(0, 3);
  const serial = (Date.parse(`${day}T00:00:00Z`) - Date.parse("1899-12-30T00:00:00Z")) / 86_400_000;
  return [
    ...[year + month + date, Number(year + month + date), serial, String(serial), serial + 0.75],
    ...[`${year}/${Number(month)}/${Number(date)}`, `${year}/${month}/${date}`],
    ...[
      `${Number(date)}-${short}-${year}`,
      `${Number(date)}-${short.toUpperCase()}-${year.slice(2)}`,
    ],
    `${year}年${Number(month)}月${Number(date)}日`,
  ];
}
