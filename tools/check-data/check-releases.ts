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

/** New York is behind Tokyo, so it never has the later date. */
function refuseRelease(row: Row, release: Release): void {
  const { code, quarter, date, newYork, rateDate, translates, address } = release;
  if (quarter.quarters !== 1) throw fault(row, `"${code}" is not a quarter.`);
  if (!/^https?:\/\//.test(address)) throw fault(row, `"${address}" is not a web address.`);
  if (date <= periodEnd(quarter))
    throw fault(row, `${date} is not after ${periodEnd(quarter)}, the end of the quarter.`);
  if (newYork > date) throw fault(row, `${newYork} in New York is after ${date} in Tokyo.`);
  if (rateDate > date) throw fault(row, `the date of the rate, ${rateDate}, is after ${date}.`);
  for (const period of translates) refuseLater(row, decodePeriodCode(row, period), release);
}
