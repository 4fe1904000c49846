import { quarter, quarterAt } from "../../src/model/period.ts";
import type { Noise } from "./noise.ts";

/** A row of `restatements.tsv`, in the order of its columns. */
export type Record = readonly [
  from: string,
  to: string,
  by: string,
  item: string,
  effect: string,
  bridge: string,
  reason: string,
];

/** Lines of the cash flows that are separate in some years and part of another line in others. */
const optional = [
  ["CashFlow.SaleLeaseback", "CashFlow.OtherInvesting"],
  ["CashFlow.Provision", "CashFlow.OtherOperating"],
  ["CashFlow.SaleOfInvestments", "CashFlow.OtherInvesting"],
  ["CashFlow.PurchaseOfInvestments", "CashFlow.OtherInvesting"],
] as const;

/** The parts of equipment sales get new names after this number of years. */
const yearsOfParts = 5;

export const reasons = {
  agent: "Sales as an agent are shown without what was paid on for them.",
  writeOff: "An investment that had lost its value is written off in an earlier quarter.",
  within: "The line stands within another one.",
  own: "The line stands on its own.",
  parts: "Equipment sales are divided in another way.",
} as const;

const yearOf = (at: number): number => Math.floor(at / 4);

/**
 * The changes from year to year: the first release of each year restates the year before, and a line is added or removed.
 *
 * In even years, sales as an agent are taken out of revenue and cost of the whole year before. In odd years, an
 * investment is written off in its first quarter, which affects the net result and the equity of all later days.
 */
export class Yearly {
  readonly firstYear: number;
  readonly #noise: Noise;
  readonly #writtenOff: number[] = [];

  constructor(firstYear: number, noise: Noise) {
    this.firstYear = firstYear;
    this.#noise = noise;
  }

  /** Returns the items that a release has no row for. */
  isLeftOut(item: string, release: number): boolean {
    const line = optional.findIndex(([code]) => code === item);
    return line >= 0 && !this.#isPresented(line, yearOf(release));
  }

  /** Returns the two parts of equipment sales in a release. */
  partsIn(release: number): readonly [string, string] {
    return partsOf(this.#partsAt(yearOf(release)));
  }

  /** Returns every other item that the catalogue needs, up to the last release, as rows of `items.tsv`. */
  itemsUpTo(release: number): string[] {
    const last = this.#partsAt(yearOf(release));
    return Array.from({ length: last + 1 }, (_, n) => n).flatMap((n) =>
      partsOf(n).map((code, part) => {
        const [label, japanese] = part === 0 ? ["own brands", "自社製品"] : ["others", "その他"];
        return [
          ...[code, `Equipment sales, ${label}, division ${n + 1}`],
          ...[`機器売上高（${japanese}、区分${n + 1}）`, "flow", "money", "credit"],
          ...["+Revenue.Equipment", "", "", ""],
        ].join("\t");
      }),
    );
  }

  /** Returns by how much a figure of a quarter differs, in a release, from the original figure. */
  change(item: string, at: number, release: number, base: (item: string) => number): number {
    return this.#restated(item, at, release) + this.#takenIn(item, release, base);
  }

  /** Returns the restatements that the release of a quarter records. */
  recordsOf(release: number): Record[] {
    const year = yearOf(release);
    if (release % 4 !== 0 || year <= this.firstYear) return [];
    const from = quarter(year - 1, 1).code;
    const last = quarter(year - 1, 4).code;
    const by = quarterAt(release).code;
    const row =
      (to: string, effect: string, reason: string) =>
      (item: string, bridge = ""): Record => [from, to, by, item, effect, bridge, reason];
    return [
      ...(year % 2 === 0 ? agentRows(row(last, "changed", reasons.agent)) : []),
      ...(year % 2 === 1
        ? writeOffRows(row(last, "changed", reasons.writeOff), row("", "changed", reasons.writeOff))
        : []),
      ...this.#lineRows(year, row),
      ...this.#partRows(year, row("", "reclassified", reasons.parts)),
    ];
  }

  #lineRows(
    year: number,
    row: (to: string, effect: string, reason: string) => (item: string, bridge?: string) => Record,
  ): Record[] {
    const line = year % optional.length;
    const [item, other] = optional[line] ?? optional[0];
    const of = row(
      "",
      "reclassified",
      this.#isPresented(line, year) ? reasons.own : reasons.within,
    );
    return [of(item), of(other, `- ${item}`)];
  }

  #partRows(year: number, of: (item: string) => Record): Record[] {
    const [now, before] = [this.#partsAt(year), this.#partsAt(year - 1)];
    return now === before ? [] : [...partsOf(before), ...partsOf(now)].map((item) => of(item));
  }

  #partsAt(year: number): number {
    return Math.max(0, Math.floor((year - this.firstYear) / yearsOfParts));
  }

  /** A line is added or removed every fourth year. */
  #isPresented(line: number, year: number): boolean {
    const turns = (until: number): number => Math.floor((until - line) / optional.length);
    return (turns(year) - turns(this.firstYear)) % 2 === 0;
  }

  #takenIn(item: string, release: number, base: (item: string) => number): number {
    return optional
      .filter(
        ([code, within], line) => within === item && this.isLeftOut(code, release) && line >= 0,
      )
      .reduce((sum, [code]) => sum + base(code), 0);
  }

  #restated(item: string, at: number, release: number): number {
    if (agentItems.has(item)) return this.#agent(at, release);
    const sign = writeOffFlows.get(item);
    if (sign !== undefined) return sign * this.#writeOff(at, release);
    if (writeOffBalances.has(item)) return -this.#allWrittenOff(at, release);
    return 0;
  }

  /** The agent's sales of a quarter, taken out by the first release of the next even year. */
  #agent(at: number, release: number): number {
    const by = yearOf(at) + 1;
    if (by % 2 !== 0 || !this.#isRestatedBy(by, release)) return 0;
    return -Math.round(150_000 + 50_000 * this.#noise("agent", at));
  }

  #writeOff(at: number, release: number): number {
    const by = yearOf(at) + 1;
    return at % 4 === 0 && this.#isRestatedBy(by, release) ? this.#amount(by) : 0;
  }

  /** What was written off by a day, as known to a release. */
  #allWrittenOff(at: number, release: number): number {
    const last = Math.min(yearOf(at) + 1, yearOf(release));
    for (let year = this.#writtenOff.length; year <= last - this.firstYear; year += 1)
      this.#writtenOff[year] =
        (this.#writtenOff[year - 1] ?? 0) + (year > 0 ? this.#amount(this.firstYear + year) : 0);
    return this.#writtenOff[last - this.firstYear] ?? 0;
  }

  #isRestatedBy(year: number, release: number): boolean {
    return year > this.firstYear && yearOf(release) >= year;
  }

  #amount(year: number): number {
    return year % 2 === 1 ? Math.round(60_000 + 20_000 * this.#noise("write-off", year)) : 0;
  }
}

const partsOf = (n: number): readonly [string, string] => [
  `Revenue.EquipmentOwn${n + 1}`,
  `Revenue.EquipmentOther${n + 1}`,
];

const agentItems: ReadonlySet<string> = new Set([
  ...["Revenue.SI", "Revenue.Total", "Cost.SI", "Cost.Total", "Expense.AllCosts"],
]);

type Row = (item: string, bridge?: string) => Record;

const agentRows = (row: Row): Record[] => [
  row("Revenue.SI"),
  row("Revenue.Total", "Revenue.SI"),
  row("Cost.SI", "Revenue.SI"),
  row("Cost.Total", "Cost.SI"),
  row("Expense.AllCosts", "Cost.Total"),
];

const writeOffFlows: ReadonlyMap<string, 1 | -1> = new Map([
  ["Income.NonOperating", -1],
  ["Income.Pretax", -1],
  ["Income.Net", -1],
  ["CashFlow.NetIncome", -1],
  ["CashFlow.OtherInvestmentLosses", 1],
]);

const writeOffBalances: ReadonlySet<string> = new Set([
  ...["Balance.OtherInvestments", "Balance.TotalAssets", "Balance.Deficit", "Balance.Equity"],
  "Balance.TotalLiabilitiesEquity",
]);

const writeOffRows = (flow: Row, lasting: Row): Record[] => [
  flow("Income.NonOperating"),
  flow("Income.Pretax", "Income.NonOperating"),
  flow("Income.Net", "Income.NonOperating; Balance.OtherInvestments"),
  flow("EPS.Share"),
  flow("EPS.ADS"),
  flow("CashFlow.NetIncome", "- CashFlow.OtherInvestmentLosses"),
  flow("CashFlow.OtherInvestmentLosses"),
  lasting("Balance.OtherInvestments"),
  lasting("Balance.TotalAssets", "Balance.OtherInvestments"),
  lasting("Balance.Deficit", "Income.Net"),
  lasting("Balance.Equity", "Balance.Deficit"),
  lasting("Balance.TotalLiabilitiesEquity", "Balance.Equity"),
];
