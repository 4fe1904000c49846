const dayMs = 86_400_000;
const excelEpoch = Date.UTC(1899, 11, 30);

/** Returns the Excel serial of an ISO date; 2004-03-31 is 38077. */
export function serialOf(isoDate: string): number {
  return (Date.parse(`${isoDate}T00:00:00Z`) - excelEpoch) / dayMs;
}

/** Returns the ISO date of an Excel serial. */
export function isoDateOf(serial: number): string {
  return new Date(excelEpoch + Math.floor(serial) * dayMs).toISOString().slice(0, 10);
}

/** Returns the last day of a month as an ISO date; months count from 1. */
export function monthEnd(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Returns a date as the sheets write it: 2003-08-13 is `13-Aug-03`. */
export function formatDate(isoDate: string): string {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  return `${Number(day)}-${months[Number(month) - 1] ?? ""}-${year.slice(2)}`;
}
