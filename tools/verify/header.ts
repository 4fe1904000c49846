import { decodePeriod } from "../../src/model/decode-period.ts";
import { quarterAt, fiscalYear } from "../../src/model/period.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const datePattern = new RegExp(`^(${months.join("|")})[a-z]* (\\d{1,2}), (\\d{4})$`);

/** Returns the ISO date of a date as a release writes it, such as `Mar 31, 2004` or `March 31, 2004`. */
export function isoDateIn(text: string): string | undefined {
  const [, month = "", day = "", year = ""] = datePattern.exec(text) ?? [];
  if (year === "") return undefined;
  const number = String(months.indexOf(month) + 1).padStart(2, "0");
  return `${year}-${number}-${day.padStart(2, "0")}`;
}

/** Returns the code of the fiscal quarter, or the fiscal year, that ends on an ISO date. */
export function periodEnding(isoDate: string, yearly: boolean): string {
  const quarter = decodePeriod(isoDate, quarterAt(0));
  return yearly ? fiscalYear(Math.floor(quarter.first / 4)).code : quarter.code;
}

/**
 * Returns the columns that a table's printed header rows describe, in the words of our files: `4Q03 JPY`, `4Q03 YoY`.
 *
 * A date stands over all columns up to the next one. A change belongs to the period of the first column. Under a
 * caption that speaks of years, a date means the fiscal year that ends on it.
 */
export function readColumns(header: readonly (readonly string[])[], caption: string): string[] {
  const width = Math.max(...header.map((row) => row.length)) - 1;
  const yearly = /For the Years? Ended/.test(caption);
  const periods: string[] = [];
  return Array.from({ length: width }, (_, i) => {
    const texts = header.map((row) => row[i + 1] ?? "");
    const printed = texts.flatMap((text) => periodIn(text, yearly) ?? []);
    periods.push(printed[0] ?? periods.at(-1) ?? "");
    const kind = kindOf(texts.join(" "), caption);
    const period = kind === "YoY" || kind === "QoQ" ? periods[0] : periods.at(-1);
    return `${period ?? ""} ${kind}`;
  });
}

function periodIn(text: string, yearly: boolean): string | undefined {
  if (/^[1-4]Q\d{2,3}$/.test(text)) return text;
  const date = isoDateIn(text);
  return date && periodEnding(date, yearly);
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
