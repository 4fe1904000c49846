import { Decimal } from "../../../src/exact/decimal.ts";
import type { Figure } from "../../../src/model/figure.ts";
import { findKnownFigure, type KnownFigure } from "../../../src/workbook/audit/known-figure.ts";
import { NameReader } from "../../../src/workbook/audit/surroundings.ts";
import type { Fact } from "../../../src/workbook/facts/fact.ts";
import { FactIndex } from "../../../src/workbook/facts/fact-index.ts";
import type { CellContent } from "../../../src/workbook/workbook-cells.ts";
import { data, question, releaseOf } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

const names = new NameReader(data);

interface Told {
  readonly vintage?: Fact["vintage"];
  /** JPY if it is left out. */
  readonly currency?: "JPY" | "USD" | "none";
  readonly item?: string;
  readonly period?: string;
  readonly derived?: boolean;
}

/** Returns a fact with a made-up value for an item; of 4Q03 and in yen by default. */
export function fact(value: number, told: Told = {}): Fact {
  const {
    item = "Revenue.SI",
    period = "4Q03",
    vintage = "latest",
    derived = false,
    currency = "JPY",
  } = told;
  const asked = question(item, period, vintage === "latest" ? "latest" : vintage.code);
  const figure: Figure = {
    ...{ item: asked.item, period: asked.period },
    ...{ release: vintage === "latest" ? releaseOf("4Q03") : vintage },
    ...{ value: new Decimal(value), status: "reported", terms: [] },
    ...(derived && { chain: [] }),
  };
  return { figure, value: figure.value, vintage, ...(currency !== "none" && { currency }) };
}

/** Returns the figure that a number in B2 repeats, with a label in A2 and a head in B1. */
export function known(
  number: number,
  facts: readonly Fact[],
  { label = "", head = "" }: { label?: CellContent; head?: CellContent } = {},
): KnownFigure | undefined {
  const index = new FactIndex();
  for (const each of facts) index.add(each);
  const book = bookOf({
    Model: [
      ["", head],
      [label, number],
    ],
  });
  const place = { sheet: "Model", row: 1, column: 1 };
  return findKnownFigure({ book, data, namespace: "IIJ", facts: index, names }, place, number);
}
