import type { Item } from "../../../src/model/item.ts";

/** The namespace of the concepts that have no name in the US-GAAP taxonomy. */
export const ownNamespace = "urn:iij-financials-for-excel:concepts";

/** The concept of an item: its name in the US-GAAP taxonomy, or our own. */
export interface Concept {
  readonly name: string;
  /** -1 if the US-GAAP element has the opposite sign of the item. */
  readonly sign: 1 | -1;
}

/**
 * Items whose US-GAAP element has the opposite sign. The statement of cash flows prints payments, gains and growing
 * assets with a minus; the elements for payments, gains and increases are positive.
 */
export const oppositeOfElement: ReadonlySet<string> = new Set([
  "Income.Minority",
  "Balance.TreasuryStock",
  "CashFlow.EquityMethod",
  "CashFlow.ForeignExchange",
  "CashFlow.NotesGain",
  "CashFlow.OtherInvestmentLosses",
  "CashFlow.Receivables",
  "CashFlow.Inventories",
  "CashFlow.PurchaseOfPPE",
  "CashFlow.EquityMethodAdvances",
  "CashFlow.PurchaseOfInvestments",
  "CashFlow.RestrictedCash",
  "CashFlow.GuaranteeDeposits",
  "CashFlow.OtherInvesting",
  "CashFlow.LongTermRepayments",
  "CashFlow.NotesRepurchase",
  "CashFlow.LeasePayments",
]);

/**
 * Returns the concept of an item.
 *
 * @example conceptOf(equipment sales) // us-gaap:SalesRevenueGoodsNet
 * @example conceptOf(systems integration) // iij:RevenueSI
 */
export const conceptOf = (item: Item): Concept => ({
  name: item.gaap ?? `iij:${ownName(item)}`,
  sign: item.gaap !== undefined && oppositeOfElement.has(item.code) ? -1 : 1,
});

/** A code without the characters that a name in XML may not have. */
export const ownName = ({ code }: Pick<Item, "code">): string => code.replace(/[^A-Za-z\d]/g, "");
