import { periodEnd, periodStart, type Period } from "./period.ts";

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Returns the months of a period, as in `April 2003 to March 2004` or `January to March 2004`. */
export function formatMonths(period: Period): string {
  const [[fromYear, from], [toYear, to]] = [
    monthOf(periodStart(period)),
    monthOf(periodEnd(period)),
  ];
  return fromYear === toYear
    ? `${from} to ${to} ${toYear}`
    : `${from} ${fromYear} to ${to} ${toYear}`;
}

function monthOf(isoDate: string): readonly [year: string, month: string] {
  const [year = "", month = ""] = isoDate.split("-");
  return [year, months[Number(month) - 1] ?? ""];
}
