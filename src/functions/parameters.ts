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
  | "PeriodEnd"
  | "Unit"
  | "Release"
  | "NamedRelease"
  | "Item"
  | "Amount"
  | "Statement"
  | "Table"
  | "Language"
  | "Scope"
  | "Verdict"
  | "Basis"
  | "Measure"
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
    "Fiscal period: 4Q03 (January to March 2004), FY2003, 1H03, 9M03, LTM 3Q03, LFQ (newest quarter), or a quarter's last day.",
  type: "string",
  codes: "Period",
};
/** The period of a balance, which is struck on its last day. */
export const day: Parameter = { ...period, codes: "PeriodEnd" };
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
/** An item that can change by a fraction: any but a percentage. */
export const amount: Parameter = { ...item, codes: "Amount" };
export const requiredRelease: Parameter = {
  name: "release",
  description: "Release whose convenience rate is meant, such as 4Q03.",
  type: "string",
  codes: "NamedRelease",
};

export const measure: Parameter = {
  name: "measure",
  description: "Gross (default), ConnectivityVAS, SI, Equipment, Operating, EBITDA or Net.",
  type: "string",
  codes: "Measure",
  optional: true,
};
export const basis: Parameter = {
  name: "basis",
  description: "YoY (default): on the year before; QoQ: on the quarter before.",
  type: "string",
  codes: "Basis",
  optional: true,
};

export const matrixOf = (one: Parameter, name: string, description: string): Parameter => ({
  ...one,
  name,
  description,
  type: "any",
  matrix: true,
});
export const coded = (name: string, codes: Family, description: string): Parameter => ({
  name,
  description,
  type: "string",
  codes,
});
export const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });
