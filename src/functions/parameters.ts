/** What the host shows of an argument, and how it completes it. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: "string" | "number" | "any";
  /** The list of codes that completes it in the formula bar. */
  readonly codes?: CodeList;
  readonly optional?: true;
  /** Takes a range or an array. */
  readonly matrix?: true;
}

/** A list of codes: one of ours, or the items of a family. */
export type CodeList =
  | "Period"
  | "Unit"
  | "Release"
  | "NamedRelease"
  | "Item"
  | "Statement"
  | "Table"
  | "Language"
  | "Scope"
  | "Verdict"
  | Family;

export type Family =
  | "Revenue"
  | "Cost"
  | "Expense"
  | "Income"
  | "EPS"
  | "Capex"
  | "Depreciation"
  | "Balance"
  | "CashFlow"
  | "Contracts"
  | "Bandwidth";

export const period: Parameter = {
  name: "period",
  description:
    "Fiscal period: 4Q03 (January to March 2004), FY2003, LFQ (newest quarter), or a quarter's last day.",
  type: "string",
  codes: "Period",
};
export const unit: Parameter = {
  name: "unit",
  description: "Unit of money: JPYk (thousands, the default), JPY, JPYm, JPYbn, USD, USDk, USDm.",
  type: "string",
  codes: "Unit",
  optional: true,
};
export const release: Parameter = {
  name: "release",
  description:
    "latest (default), first, or one release such as 1Q03, which then answers only what it printed.",
  type: "string",
  codes: "Release",
  optional: true,
};
export const item: Parameter = {
  name: "item",
  description: "Item of the catalogue, Family.Code, such as Revenue.SI; IIJ.ITEMS() lists them.",
  type: "string",
  codes: "Item",
};
export const requiredRelease: Parameter = {
  name: "release",
  description: "Release whose convenience rate is meant, such as 4Q03.",
  type: "string",
  codes: "NamedRelease",
};

export const coded = (name: string, codes: Family, description: string): Parameter => ({
  name,
  description,
  type: "string",
  codes,
});
export const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });
