import { balanceOf } from "./balance-totals.ts";
import { sumIn, type Figures } from "./figures.ts";
import {
  assets,
  counts,
  flows,
  growthAt,
  liabilities,
  origin,
  swings,
  type Level,
} from "./levels.ts";
import type { Noise } from "./noise.ts";

const yearOf = (at: number): number => Math.floor(at / 4);

/** How many times shares were bought back by the end of a quarter: in the third quarter of every third year. */
const buybacks = (at: number): number => Math.floor((at - 2) / 12);
/** Says whether shares were bought back in a quarter, which no statement of cash flows shows. */
export const hasBuyback = (at: number): boolean => buybacks(at) > buybacks(at - 1);
export const buyback = -500;

/** Notes are bought back in the fourth quarter of each year, 3% below their amount. */
const notesRetired = 100_000;
const notesGain = -3_000;

/** Returns a function that computes the figures of each quarter once. */
export function quarterFigures(noise: Noise): (at: number) => Figures {
  const made = new Map<number, Figures>();
  return (at) => {
    const known = made.get(at);
    if (known) return known;
    const figures = new Ledger(noise, at).figures;
    made.set(at, figures);
    return figures;
  };
}

/** Makes the figures of one quarter. */
class Ledger {
  readonly figures: Map<string, number>;
  readonly #noise: Noise;
  readonly #at: number;

  constructor(noise: Noise, at: number) {
    this.#noise = noise;
    this.#at = at;
    this.figures = this.#balances(at);
    this.#earn();
    this.#flow();
    this.#count();
  }

  #level(item: string, [level, swing]: Level, at = this.#at): number {
    return Math.round(level * growthAt(at) * (1 + swing * this.#noise(item, at)));
  }

  /** Payables are computed so that both sides are equal. */
  #balances(at: number): Map<string, number> {
    const all = new Map<string, number>();
    for (const [item, level] of Object.entries({ ...assets, ...liabilities }))
      all.set(item, this.#level(item, level, at));
    all.set("Balance.Cash", this.#level("Balance.Cash", [12_000_000, 0.2], at));
    all.set("Balance.ConvertibleNotes", 15_000_000 - notesRetired * (yearOf(at + 1) - 2003));
    all.set(
      "Balance.MinorityInterest",
      this.#level("Balance.MinorityInterest", [600_000, 0.2], at),
    );
    all.set("Balance.CommonStock", 13_765_372);
    all.set("Balance.PaidInCapital", 23_637_628);
    const deficit = -34_000_000 + 30_000 * (at - origin);
    all.set("Balance.Deficit", deficit + Math.round(650_000 * this.#noise("Balance.Deficit", at)));
    all.set("Balance.AOCI", this.#level("Balance.AOCI", [3_000_000, 0.2], at));
    all.set("Balance.TreasuryStock", -44_000 + buyback * (buybacks(at) - buybacks(origin)));
    balanceOf(all);
    return all;
  }

  #earn(): void {
    const { figures } = this;
    const of = (item: string): number => figures.get(item) ?? 0;
    for (const [item, level] of Object.entries(flows)) figures.set(item, this.#level(item, level));
    if (this.#at % 4 === 3) figures.set("Revenue.SI", Math.round(of("Revenue.SI") * 1.4));
    this.#part("Revenue.DedicatedIPDC", "Revenue.DedicatedOther", "Revenue.Dedicated", 0.78);
    this.#part("Revenue.VASIDC", "Revenue.VASOther", "Revenue.VAS", 0.3);
    this.#sum("Revenue.Connectivity", ["Revenue.Dedicated", "Revenue.DialUp"]);
    const more = ["Revenue.VAS", "Revenue.ConnectivityOther"];
    this.#sum("Revenue.ConnectivityVAS", ["Revenue.Connectivity", ...more]);
    const services = ["ConnectivityVAS", "SI", "Equipment"];
    this.#sum(
      "Revenue.Total",
      services.map((of_) => `Revenue.${of_}`),
    );
    for (const [i, part] of [0.88, 0.8, 0.93].entries()) {
      const service = services[i] ?? "";
      const spent = part + 0.03 * this.#noise(`Cost.${service}`, this.#at);
      figures.set(`Cost.${service}`, Math.round(of(`Revenue.${service}`) * spent));
    }
    this.#sum(
      "Cost.Total",
      services.map((of_) => `Cost.${of_}`),
    );
    this.#sum("Expense.AllCosts", ["Cost.Total", "Expense.S&M", "Expense.G&A", "Expense.R&D"]);
    figures.set("Income.Operating", of("Revenue.Total") - of("Expense.AllCosts"));
    figures.set("Depreciation.EBITDA", of("CashFlow.Depreciation") - 22_000);
    this.#sum("EBITDA.Adjusted", ["Income.Operating", "Depreciation.EBITDA"]);
    this.#net();
  }

  /** The net result equals the change of the deficit; other income makes up the difference. */
  #net(): void {
    const { figures } = this;
    const of = (item: string): number => figures.get(item) ?? 0;
    const before = this.#balances(this.#at - 1);
    const change = (item: string): number => of(item) - (before.get(item) ?? 0);
    figures.set("Income.Net", change("Balance.Deficit"));
    figures.set("Income.Minority", -change("Balance.MinorityInterest"));
    figures.set("Income.EquityMethod", this.#level("Income.EquityMethod", [-100_000, 0.5]));
    figures.set("Income.Impairment", this.#at % 16 === 5 ? -500_000 : 0);
    this.#sum("Income.EquityMethodTotal", ["Income.EquityMethod", "Income.Impairment"]);
    const below = of("Income.Minority") + of("Income.EquityMethodTotal") - of("Income.Tax");
    figures.set("Income.Pretax", of("Income.Net") - below);
    figures.set("Income.NonOperating", of("Income.Pretax") - of("Income.Operating"));
    figures.set("Shares.Weighted", 38_312 + 3 * (yearOf(this.#at) - 2003));
    figures.set("CashFlow.ShortTermBorrowings", change("Balance.ShortTermBorrowings"));
    const term = ["Balance.LongTermBorrowings", "Balance.LongTermBorrowingsCurrent"];
    const borrowed = term.reduce((sum, item) => sum + change(item), 0);
    figures.set("CashFlow.LongTermRepayments", borrowed - of("CashFlow.LongTermBorrowings"));
    const gain = change("Balance.ConvertibleNotes") === 0 ? 0 : notesGain;
    figures.set("CashFlow.NotesGain", gain);
    figures.set("CashFlow.NotesRepurchase", change("Balance.ConvertibleNotes") - gain);
    figures.set("CashFlow.NetChange", change("Balance.Cash"));
    figures.set("CashFlow.CashBeginning", before.get("Balance.Cash") ?? 0);
    figures.set("CashFlow.CashEnd", of("Balance.Cash"));
  }

  /** Other operating activities make up the difference. */
  #flow(): void {
    const { figures } = this;
    const of = (item: string): number => figures.get(item) ?? 0;
    for (const [item, swing] of Object.entries(swings))
      figures.set(item, Math.round(swing * this.#noise(item, this.#at)));
    figures.set("CashFlow.NetIncome", of("Income.Net"));
    for (const line of ["EquityMethod", "Impairment", "Minority"])
      figures.set(`CashFlow.${line}`, -of(`Income.${line}`));
    this.#sum("Capex.Total", ["Capex.Leases", "Capex.Purchases"]);
    figures.set("Depreciation.CashFlow", of("CashFlow.Depreciation"));
    figures.set("CashFlow.PurchaseOfPPE", -of("Capex.Purchases"));
    figures.set(
      "CashFlow.PurchaseOfInvestments",
      this.#level("CashFlow.PurchaseOfInvestments", [-20_000, 0.6]),
    );
    figures.set("CashFlow.LeasePayments", this.#level("CashFlow.LeasePayments", [-680_000, 0.05]));
    this.#sum("CashFlow.Investing", investing);
    this.#sum("CashFlow.Financing", financing);
    const apart = of("CashFlow.Investing") + of("CashFlow.Financing");
    figures.set(
      "CashFlow.Operating",
      of("CashFlow.NetChange") - of("CashFlow.ExchangeEffect") - apart,
    );
    const known = operating.reduce((sum, item) => sum + of(item), 0);
    figures.set("CashFlow.OtherOperating", of("CashFlow.Operating") - known);
  }

  #count(): void {
    for (const [item, level] of Object.entries(counts))
      this.figures.set(item, this.#level(item, level));
    const own = (start: string): string[] =>
      Object.keys(counts).filter((item) => item.startsWith(start));
    const dialUp = ["Contracts.IIJ4U", "Contracts.DialUpOther"];
    this.#sum("Contracts.DialUp", dialUp);
    this.#sum(
      "Contracts.Dedicated",
      own("Contracts.").filter((item) => !dialUp.includes(item)),
    );
    this.#sum("Bandwidth.Total", own("Bandwidth."));
  }

  #sum(total: string, parts: readonly string[]): void {
    this.figures.set(total, sumIn(this.figures, parts));
  }

  #part(one: string, other: string, whole: string, part: number): void {
    const all = this.figures.get(whole) ?? 0;
    const share = Math.round(all * (part + 0.03 * this.#noise(one, this.#at)));
    this.figures.set(one, share);
    this.figures.set(other, all - share);
  }
}

const cashFlow = (lines: string): string[] => lines.split(" ").map((line) => `CashFlow.${line}`);

const operating = cashFlow(
  "NetIncome Depreciation Provision EquityMethod Impairment Minority ForeignExchange NotesGain OtherInvestmentLosses Receivables Payables Inventories DeferredTaxes",
);
const investing = cashFlow(
  "PurchaseOfPPE SaleLeaseback SaleOfInvestments PurchaseOfInvestments GuaranteeDeposits OtherInvesting",
);
const financing = cashFlow(
  "LongTermBorrowings LongTermRepayments NotesRepurchase LeasePayments ShortTermBorrowings",
);
