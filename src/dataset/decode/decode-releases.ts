import { Decimal } from "../../exact/decimal.ts";
import { decodePrinted } from "../../exact/printed.ts";
import type { Release } from "../../model/release.ts";
import { decodeIsoDate, decodePeriodCode } from "./decode-parts.ts";
import { decodeRows, fault } from "./tsv.ts";

const columns = "code tokyo newyork rate rateDate translates address";

/** Returns the releases, oldest first. */
export function decodeReleases(text: string): Release[] {
  return decodeRows("releases.tsv", text, columns)
    .map((row) => {
      const { code = "", rate = "", translates = "", address = "" } = row.cells;
      const date = (name: string): string => decodeIsoDate(row, row.cells[name] ?? "");
      const quarter = decodePeriodCode(row, code);
      if (quarter.quarters !== 1) throw fault(row, `"${code}" is not a quarter.`);
      if (!decodePrinted(rate)?.gt(0))
        throw fault(row, `"${rate}" is not a number of yen for one dollar.`);
      if (!/^https?:\/\//.test(address)) throw fault(row, `"${address}" is not a web address.`);
      return {
        code,
        quarter,
        date: date("tokyo"),
        newYork: date("newyork"),
        rate: new Decimal(rate),
        rateDate: date("rateDate"),
        translates: translates.split(" ").map((period) => decodePeriodCode(row, period).code),
        address,
      };
    })
    .sort((a, b) => a.quarter.first - b.quarter.first);
}
