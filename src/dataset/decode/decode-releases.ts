import { Decimal } from "../../exact/decimal.ts";
import { decodePrinted } from "../../exact/printed.ts";
import type { Release } from "../../model/release.ts";
import { onNeed } from "../on-need.ts";
import { decodeIsoDate, decodePeriodCode } from "./decode-parts.ts";
import { decodeKnownRows, fault, type RowOf } from "./tsv.ts";

const columns = "code tokyo newyork rate rateDate translates address";

/** Returns the releases, oldest first. The fields that answers rarely need are decoded when they are read. */
export function decodeReleases(text: string): Release[] {
  const releases = decodeKnownRows("releases.tsv", text, columns).map(decodeRelease);
  return releases.sort((a, b) => a.quarter.first - b.quarter.first);
}

type OnNeed = Pick<Release, "newYork" | "rateDate" | "rate" | "translates">;

function decodeRelease(row: RowOf<typeof columns>): Release {
  const { code, tokyo, newyork, rate, rateDate } = row.cells;
  const { translates, address } = row.cells;
  return Object.assign(
    onNeed<OnNeed>({
      newYork: () => decodeIsoDate(row, newyork),
      rateDate: () => decodeIsoDate(row, rateDate),
      rate: () => decodeRate(row, rate),
      translates: () => translates.split(" ").map((text) => decodePeriodCode(row, text).code),
    }),
    { code, quarter: decodePeriodCode(row, code), date: decodeIsoDate(row, tokyo), address },
  );
}

function decodeRate(row: RowOf<typeof columns>, rate: string): Decimal {
  if (decodePrinted(rate)?.gt(0)) return new Decimal(rate);
  throw fault(row, `"${rate}" is not a number of yen for one dollar.`);
}
