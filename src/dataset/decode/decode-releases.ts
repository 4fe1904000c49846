import { Decimal } from "../../exact/decimal.ts";
import { decodePrintedPeriod } from "../../model/decode-period.ts";
import type { Release } from "../../model/release.ts";
import { decodeRecords } from "./tsv.ts";

/** Returns the releases, oldest first. */
export function decodeReleases(text: string): Release[] {
  return decodeRecords(text)
    .map(({ code = "", tokyo = "", rate = "", rateDate = "", translates = "" }) => ({
      code,
      quarter: decodePrintedPeriod(code),
      date: tokyo,
      rate: new Decimal(rate),
      rateDate,
      translates: translates.split(" "),
    }))
    .sort((a, b) => a.quarter.first - b.quarter.first);
}
