import { Decimal } from "../../exact/decimal.ts";
import { decodePrinted } from "../../exact/printed.ts";
import type { Release } from "../../model/release.ts";
import { decodeIsoDate, decodePeriodCode } from "./decode-parts.ts";
import { decodeRows, fault, type Row } from "./tsv.ts";

const columns = "code tokyo newyork rate rateDate translates address";

/** Returns the releases, oldest first. */
export function decodeReleases(text: string): Release[] {
  const releases = decodeRows("releases.tsv", text, columns).map(decodeRelease);
  return releases.sort((a, b) => a.quarter.first - b.quarter.first);
}

function decodeRelease(row: Row): Release {
  const { code = "", tokyo = "", newyork = "", rate = "", rateDate = "" } = row.cells;
  const { translates = "", address = "" } = row.cells;
  if (!decodePrinted(rate)?.gt(0))
    throw fault(row, `"${rate}" is not a number of yen for one dollar.`);
  return {
    code,
    quarter: decodePeriodCode(row, code),
    date: decodeIsoDate(row, tokyo),
    newYork: decodeIsoDate(row, newyork),
    rateDate: decodeIsoDate(row, rateDate),
    rate: new Decimal(rate),
    translates: translates.split(" ").map((text) => decodePeriodCode(row, text).code),
    address,
  };
}
