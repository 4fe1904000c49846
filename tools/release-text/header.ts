import { attempt, Failure } from "../../src/errors.ts";
import { decodePeriod } from "../../src/model/decode-period.ts";
import { endOf, findPeriod, quarterAt, type Period } from "../../src/model/period.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const month = `(?<month>${months.join("|")})[a-z]*\\.?`;
const dateForms = [
  new RegExp(`^${month} (?<day>\\d{1,2}), ?(?<year>\\d{4})$`),
  new RegExp(`^(?<day>\\d{1,2}) ${month},? (?<year>\\d{4})$`),
];

/** Returns the ISO date of a date as a release writes it, such as `Mar 31, 2004`, `March 31, 2004` or `31 March 2004`. */
export function isoDateIn(text: string): string | undefined {
  const parts = dateForms.map((form) => form.exec(text.trim())?.groups).find(Boolean);
  if (!parts) return undefined;
  const { month: name = "", day = "", year = "" } = parts;
  const number = String(months.indexOf(name) + 1).padStart(2, "0");
  return `${year}-${number}-${day.padStart(2, "0")}`;
}

/** Returns the period of so many quarters that ends on an ISO date; undefined where no quarter ends on it. */
export function findPeriodEnding(isoDate: string, quarters: number): Period | undefined {
  const last = attempt(() => decodePeriod(isoDate, quarterAt(0)));
  if (last instanceof Failure) return undefined;
  return findPeriod(endOf(last) - quarters, quarters);
}

const spans: readonly (readonly [RegExp, number])[] = [
  [/For the (?:Fiscal )?Years? Ended|For the Twelve Months Ended/i, 4],
  [/For the Nine Months Ended/i, 3],
  [/For the Six Months Ended/i, 2],
];

/** Returns how many quarters the flows under a caption are of. */
export const quartersIn = (caption: string): number =>
  spans.find(([words]) => words.test(caption))?.[1] ?? 1;

/**
 * Returns the columns that a table's printed header rows describe, in the words of our files: `4Q03 JPY`, `4Q03 YoY`.
 *
 * A date is above all columns up to the next date. A change belongs to the newest period of the table. Under a caption
 * about years, a date means the fiscal year that ends on it. A column without a period begins with a space.
 */
export function readColumns(header: readonly (readonly string[])[], caption: string): string[] {
  const width = Math.max(...header.map((row) => row.length)) - 1;
  const quarters = quartersIn(caption);
  const columns = Array.from({ length: width }, (_, i) => {
    const texts = header.map((row) => row[i + 1] ?? "");
    const [printed] = texts.flatMap((text) => periodIn(text, quarters) ?? []);
    return { printed, kind: kindOf(texts.join(" "), caption) };
  });
  const newest = columns
    .flatMap(({ printed }) => printed ?? [])
    .reduce<Period | undefined>(
      (last, each) => (!last || endOf(each) > endOf(last) ? each : last),
      undefined,
    );
  let over: Period | undefined;
  return columns.map(({ printed, kind }) => {
    over = printed ?? over;
    const period = kind === "YoY" || kind === "QoQ" ? newest : over;
    return `${period?.code ?? ""} ${kind}`;
  });
}

/** Returns the period that the text of a head names. */
export function periodIn(text: string, quarters: number): Period | undefined {
  const [named] = /^(?:[1-4]Q\d{2,3}|FY\d{4})$/.exec(text.trim()) ?? [];
  if (named) return decodePeriod(named, quarterAt(0));
  const date = isoDateIn(text);
  return date === undefined ? undefined : findPeriodEnding(date, quarters);
}

function kindOf(text: string, caption: string): string {
  if (/YoY/i.test(text)) return "YoY";
  if (/QoQ/i.test(text)) return "QoQ";
  if (text.includes("USD")) return "USD";
  if (text.includes("JPY")) return "JPY";
  if (text.includes("%")) return "percent";
  if (caption.includes("Gbps")) return "Gbps";
  return caption.includes("Number of Contracts") ? "count" : "JPY";
}
