import { decodePeriodCode, decodeReleaseCode } from "../../src/dataset/decode/decode-parts.ts";
import { decodeReleases } from "../../src/dataset/decode/decode-releases.ts";
import { fault, type Row } from "../../src/dataset/decode/tsv.ts";
import { periodEnd } from "../../src/model/period.ts";
import type { Release } from "../../src/model/release.ts";
import { readRows, refuseLater } from "./check-parts.ts";

/** Checks the releases: their dates, the periods that they translate, and their order. */
export function checkReleases(text: string): void {
  const releases = decodeReleases(text);
  const rows = readRows("releases.tsv", text).map((row) => ({
    row,
    release: decodeReleaseCode(row, row.cells["code"] ?? "", releases),
  }));
  for (const { row, release } of rows) refuseRelease(row, release);
  refuseDisorder(rows);
}

function refuseDisorder(rows: readonly { readonly row: Row; readonly release: Release }[]): void {
  rows.forEach(({ row, release }, i) => {
    const clash = rows.slice(0, i).find((other) => !inOrder(other.release, release))?.release;
    if (!clash) return;
    if (clash.code === release.code) throw fault(row, `${release.code} has two rows.`);
    throw fault(
      row,
      `a newer quarter must be published later, and ${clash.code} was published on ${clash.date}.`,
    );
  });
}

const inOrder = (a: Release, b: Release): boolean =>
  a.quarter.first < b.quarter.first
    ? a.date < b.date
    : a.quarter.first > b.quarter.first && a.date > b.date;

/** New York is behind Tokyo, so its date is never later. */
function refuseRelease(row: Row, release: Release): void {
  const { code, quarter, date, newYork, rateDate, translates, address } = release;
  if (quarter.quarters !== 1) throw fault(row, `"${code}" is not a quarter.`);
  if (!/^https?:\/\//.test(address)) throw fault(row, `"${address}" is not a web address.`);
  if (date <= periodEnd(quarter))
    throw fault(row, `${date} is not after ${periodEnd(quarter)}, the end of the quarter.`);
  if (newYork > date) throw fault(row, `${newYork} in New York is after ${date} in Tokyo.`);
  if (rateDate > date) throw fault(row, `the date of the rate, ${rateDate}, is after ${date}.`);
  refuseFarDays(row, release);
  for (const period of translates) refuseLater(row, decodePeriodCode(row, period), release);
}

/** The longest time, in days, between two dates of a release. */
const longest = {
  /**
   * From the end of the quarter to the publication. Japan allows 45 days, so a date half a year later is of another year.
   */
  publication: 184,
  /** From Tokyo to New York. */
  newYork: 1,
  /** From the last day of trade to the end of the quarter. */
  rate: 7,
};

/** A date that is too far away is a mistyped month or year, even if the text has it too. */
function refuseFarDays(row: Row, { date, newYork, rateDate, quarter }: Release): void {
  const end = periodEnd(quarter);
  if (daysBetween(end, date) > longest.publication)
    throw fault(row, `${date} is more than half a year after ${end}, the end of the quarter.`);
  if (daysBetween(newYork, date) > longest.newYork)
    throw fault(row, `${newYork} in New York is not the day of ${date} in Tokyo.`);
  if (Math.abs(daysBetween(rateDate, end)) > longest.rate)
    throw fault(
      row,
      `the date of the rate, ${rateDate}, is not near ${end}, the end of the quarter.`,
    );
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;
