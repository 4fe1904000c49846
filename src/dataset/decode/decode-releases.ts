import { Decimal } from "../../exact/decimal.ts";
import { decodePrinted } from "../../exact/printed.ts";
import { periodEnd, type Period } from "../../model/period.ts";
import type { Release } from "../../model/release.ts";
import { decodeIsoDate, decodePeriodCode, refuseLater } from "./decode-parts.ts";
import { decodeRows, fault, type Row } from "./tsv.ts";

const columns = "code tokyo newyork rate rateDate translates address";

/** Returns the releases, oldest first. */
export function decodeReleases(text: string): Release[] {
  const rows = decodeRows("releases.tsv", text, columns);
  const releases = rows.map(decodeRelease);
  releases.forEach((release, i) => {
    const clash = releases.slice(0, i).find((other) => !inOrder(other, release));
    const row = rows[i];
    if (!clash || !row) return;
    if (clash.code === release.code) throw fault(row, `${release.code} has two rows.`);
    throw fault(
      row,
      `a newer quarter must be published later, and ${clash.code} was published on ${clash.date}.`,
    );
  });
  return releases.sort((a, b) => a.quarter.first - b.quarter.first);
}

const inOrder = (a: Release, b: Release): boolean =>
  a.quarter.first < b.quarter.first
    ? a.date < b.date
    : a.quarter.first > b.quarter.first && a.date > b.date;

function decodeRelease(row: Row): Release {
  const { code = "", rate = "", translates = "", address = "" } = row.cells;
  const quarter = decodePeriodCode(row, code);
  if (quarter.quarters !== 1) throw fault(row, `"${code}" is not a quarter.`);
  if (!decodePrinted(rate)?.gt(0))
    throw fault(row, `"${rate}" is not a number of yen for one dollar.`);
  if (!/^https?:\/\//.test(address)) throw fault(row, `"${address}" is not a web address.`);
  return {
    code,
    quarter,
    ...decodeDates(row, quarter),
    rate: new Decimal(rate),
    translates: translates.split(" ").map((text) => {
      const period = decodePeriodCode(row, text);
      refuseLater(row, period, { code, quarter });
      return period.code;
    }),
    address,
  };
}

/** New York is behind Tokyo, so it never has the later date. */
function decodeDates(row: Row, quarter: Period): Pick<Release, "date" | "newYork" | "rateDate"> {
  const [date = "", newYork = "", rateDate = ""] = ["tokyo", "newyork", "rateDate"].map((name) =>
    decodeIsoDate(row, row.cells[name] ?? ""),
  );
  if (date <= periodEnd(quarter))
    throw fault(row, `${date} is not after ${periodEnd(quarter)}, the end of the quarter.`);
  if (newYork > date) throw fault(row, `${newYork} in New York is after ${date} in Tokyo.`);
  if (rateDate > date) throw fault(row, `the date of the rate, ${rateDate}, is after ${date}.`);
  return { date, newYork, rateDate };
}
