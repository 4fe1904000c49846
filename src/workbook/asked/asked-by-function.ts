import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Vintage } from "../../model/release.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import { itemAt } from "../../functions/answers/answers.ts";
import type { Call } from "../../functions/ask/call.ts";
import type { ArgumentsOf, FunctionId } from "../../functions/catalogue.ts";
import { nothingAsked, single, type Asked, type AskedBlock, type AskedFigure } from "./asked.ts";
import { checksAsked, figuresAsked, vintagesAsked } from "./asked-by-blocks.ts";
import { printedAsked } from "./asked-by-printed-table.ts";
import { changeOf } from "./changed-figures.ts";
import { statementAsked } from "./asked-by-statement.ts";
import { flagsAsked, headsAsked, notesAsked } from "./asked-by-words.ts";

/** What each function asks for with its decoded arguments. A function without an entry does not compile. */
export const askedBy: {
  readonly [Id in FunctionId]: (decoded: ArgumentsOf<Id>, call: Call) => AskedBlock;
} = {
  REVENUE: (asked, call) => valueOf(call, asked.service, asked),
  COST: (asked, call) => valueOf(call, asked.service, asked),
  EXPENSE: (asked, call) => valueOf(call, asked.kind, asked),
  INCOME: (asked, call) => valueOf(call, asked.level, asked),
  MARGIN: ({ measure, ...asked }, call) => {
    const figures = [measure.part, measure.whole].map((code) =>
      figureOf(call, itemAt(call.data, code), asked),
    );
    return single({ shows: "margin", measure, figures });
  },
  EPS: (asked, call) => valueOf(call, asked.per, asked),
  EBITDA: (asked, call) => valueOf(call, itemAt(call.data, call.entry.item), asked),
  CAPEX: (asked, call) => valueOf(call, asked.part, asked),
  DEPRECIATION: (asked, call) => valueOf(call, asked.part, asked),
  BALANCE: (asked, call) => valueOf(call, asked.line, asked),
  CASHFLOW: (asked, call) => valueOf(call, asked.line, asked),
  CONTRACTS: (asked, call) => valueOf(call, asked.service, asked),
  BANDWIDTH: (asked, call) => valueOf(call, asked.service, asked),
  FIGURE: (asked, call) => valueOf(call, asked.item, asked),
  FIGURES: figuresAsked,
  CHANGE: ({ item, basis, ...asked }, call) => single(changeOf(figureOf(call, item, asked), basis)),
  STATEMENT: statementAsked,
  ASPRINTED: printedAsked,
  HISTORY: vintagesAsked,
  STATUS: (asked, call) => about("status", call, asked),
  SOURCE: (asked, call) => about("source", call, asked),
  PERIODS: () => nothingAsked,
  ITEMS: () => nothingAsked,
  LABEL: () => nothingAsked,
  PERIODEND: () => nothingAsked,
  FXRATE: () => nothingAsked,
  USD: () => nothingAsked,
  CHECKS: checksAsked,
  PRINTED: ({ column, ...asked }, call) =>
    single({ shows: "percentage", column, figures: [figureOf(call, asked.item, asked)] }),
  FLAG: ({ column, ...asked }, call) =>
    single({
      shows: "marks",
      figures: [figureOf(call, asked.item, asked)],
      ...(column && { column }),
    }),
  FLAGS: flagsAsked,
  HEADS: headsAsked,
  NOTES: notesAsked,
};

interface Given {
  readonly period: Period;
  readonly release: Vintage;
  readonly unit?: MoneyUnit | undefined;
}

const figureOf = (
  { data, knownOn }: Call,
  item: Item,
  { period, release, unit }: Given,
): AskedFigure => ({
  data,
  item,
  period,
  vintage: release,
  ...(knownOn !== undefined && { knownOn }),
  ...(unit && { unit }),
});

const valueOf = (call: Call, item: Item, given: Given): AskedBlock =>
  single({ shows: "value", figures: [figureOf(call, item, given)] });

const about = (
  shows: Asked["shows"],
  call: Call,
  given: Given & { readonly item: Item },
): AskedBlock => single({ shows, figures: [figureOf(call, given.item, given)] });
