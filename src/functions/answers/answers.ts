import type { Dataset } from "../../dataset/dataset.ts";
import { requireFigure } from "../../figures/require-figure.ts";
import { valueIn } from "../../figures/value-in.ts";
import { Decimal } from "../../exact/decimal.ts";
import { serialOf } from "../../model/calendar.ts";
import type { Item } from "../../model/item.ts";
import { periodEnd } from "../../model/period.ts";
import { asPrinted } from "./as-printed.ts";
import type { Call } from "../ask/call.ts";
import { checks } from "./checks.ts";
import type { Family } from "../parameters.ts";
import { figures } from "./figures.ts";
import { history } from "./history.ts";
import { itemList, periodList } from "./lists.ts";
import { change, margin } from "./ratios.ts";
import { askedFor, source } from "./source.ts";
import { statement } from "./statement.ts";
import type { Result } from "../ask/value.ts";

type Implementation = (call: Call) => Result;

/** Every function by its id; the catalogue describes the same ones. */
export const functions: Readonly<Record<string, Implementation>> = {
  REVENUE: (call) => familyFigure(call, "Revenue", "service", "Total"),
  COST: (call) => familyFigure(call, "Cost", "service", "Total"),
  EXPENSE: (call) => familyFigure(call, "Expense", "kind"),
  INCOME: (call) => familyFigure(call, "Income", "level", "Net"),
  MARGIN: margin,
  EPS: (call) => familyFigure(call, "EPS", "per", "Share"),
  EBITDA: (call) => figureOf(call, itemAt(call, "EBITDA.Adjusted")),
  CAPEX: (call) => familyFigure(call, "Capex", "part", "Total"),
  DEPRECIATION: (call) => familyFigure(call, "Depreciation", "part", "CashFlow"),
  BALANCE: (call) => familyFigure(call, "Balance", "line"),
  CASHFLOW: (call) => familyFigure(call, "CashFlow", "line"),
  CONTRACTS: (call) => familyFigure(call, "Contracts", "service", "Dedicated"),
  BANDWIDTH: (call) => familyFigure(call, "Bandwidth", "service", "Total"),
  FIGURE: (call) => figureOf(call, call.item()),
  FIGURES: figures,
  CHANGE: change,
  STATEMENT: statement,
  ASPRINTED: asPrinted,
  HISTORY: history,
  STATUS: (call) => askedFor(call).status,
  SOURCE: source,
  PERIODS: ({ data }) => periodList(data),
  ITEMS: (call) => itemList(call.data, call.text("search")),
  LABEL: label,
  PERIODEND: (call) => serialOf(periodEnd(call.period())),
  FXRATE: (call) => call.release().rate,
  USD: (call) => amountOf(call).dividedBy(call.release().rate),
  CHECKS: checks,
};

/** The figure of one item of a family; without a default code the argument must be given. */
function familyFigure(call: Call, family: Family, parameter: string, byDefault = ""): Decimal {
  const period = call.period();
  const text = byDefault === "" ? call.required(parameter) : call.text(parameter) || byDefault;
  const item = call.choose(parameter, text, call.choices.family(family));
  return figureOf(call, item, period);
}

function figureOf(call: Call, item: Item, period = call.period()): Decimal {
  const unit = call.unit();
  const figure = requireFigure(call.data, { item, period, vintage: call.vintage() });
  return valueIn(call.data, figure, unit);
}

function itemAt({ data }: { data: Dataset }, code: string): Item {
  const item = data.items.get(code);
  if (!item) throw new TypeError(`No item ${code}`);
  return item;
}

function label(call: Call): string {
  const item = call.item();
  const language = call.choose("language", call.text("language") || "en", call.choices.languages);
  return language === "ja" ? item.japanese : item.label;
}

/** An amount may be 0, which elsewhere means omitted. */
function amountOf(call: Call): Decimal {
  const [amount] = call.values;
  if (typeof amount === "number" && Number.isFinite(amount)) return new Decimal(amount);
  throw call.refusal("amount", "must be a number");
}
