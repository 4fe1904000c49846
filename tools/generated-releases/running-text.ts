import { fiscalYear, periodBefore, quarterAt, type Period } from "../../src/model/period.ts";
import { print, rounded } from "./printed.ts";
import type { Printing } from "./print-table.ts";

const claimHeader = "item\tperiod\tcolumn\tprinted\tscale\tnear";
const proseHeader = "item\tperiod\tprinted\tscale\tqualifier\tnear";

/** The figures of the quarter that the text repeats, and at the end of a year those of the year. */
const claimed = ["Revenue.Total", "Income.Operating", "Income.Net"];

/** Returns what the text of a release repeats of its tables. */
export function claimsOf(printing: Printing): string {
  const own = quarterAt(printing.release);
  const year = fiscalYear(Math.floor(printing.release / 4));
  const services = ["Revenue.SI", "Revenue.VAS", "Cost.Total", "Expense.S&M", "Expense.G&A"];
  const rows = [
    ...[...claimed, ...services].flatMap((item) => claimsOn(item, own, printing)),
    ...(own.code.startsWith("4Q") ? claimed.flatMap((item) => claimsOn(item, year, printing)) : []),
  ];
  return `${[claimHeader, ...rows].join("\n")}\n`;
}

/** Millions of yen and of dollars, and the changes. The text gives a decrease or a loss without a sign. */
function claimsOn(item: string, period: Period, { history, release, rate }: Printing): string[] {
  const of = (each: Period): number => history.figure(item, each, release);
  const value = of(period);
  const row = (column: string, amount: number, decimals: number, scale: string): string => {
    const key = amount < 0 ? `-${item}` : item;
    const sign = column === "YoY" || column === "QoQ" ? "%" : "";
    const text = print(Math.abs(amount), decimals, sign);
    return [key, period.code, column, text, scale, `${item} ${column}`].join("\t");
  };
  const changes = (["YoY", "QoQ"] as const).flatMap((basis) => {
    const before = periodBefore(period, basis);
    const base = before ? of(before) : 0;
    return base === 0 ? [] : [row(basis, rounded((value - base) * 1000, base), 1, "")];
  });
  return [
    row("JPY", rounded(value, 1000), 0, "millions"),
    row("USD", rounded(value, rate), 1, "millions"),
    ...changes,
  ];
}

/** Returns the figures that only the text of a release states: gross margins, accounts, and guidance. */
export function proseOf({ history, release }: Printing): string {
  const own = quarterAt(release);
  const margin = (service: string, period: Period): string => {
    const of = (family: string): number => history.figure(`${family}.${service}`, period, release);
    const value = rounded((of("Revenue") - of("Cost")) * 1000, of("Revenue"));
    const key = `${value < 0 ? "-" : ""}Stated.GrossMargin${service}`;
    return [key, period.code, print(Math.abs(value), 1, "%"), "", "", "gross margin"].join("\t");
  };
  const stated = [own, periodBefore(own, "YoY"), periodBefore(own, "QoQ")].flatMap((period) =>
    period ? ["ConnectivityVAS", "SI"].map((service) => margin(service, period)) : [],
  );
  const expected = ["OperatingIncome", "NetIncome"].map(
    (of) =>
      `Guidance.${of}\tFY${Math.floor((release + 1) / 4)}\tpositive\tmillions\t\toperating and net`,
  );
  const accounts = `Accounts.WebGateway\t${own.code}\t${print(60_000 + 100 * (release % 400))}\t\t\taccounts`;
  return `${[proseHeader, ...expected, ...stated, accounts].join("\n")}\n`;
}
