import assert from "node:assert/strict";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { attempt, Failure } from "../../src/errors.ts";
import { requireFigure } from "../../src/figures/require-figure.ts";
import { valueIn } from "../../src/figures/value-in.ts";
import { isMoney } from "../../src/model/item.ts";
import { periodsWithin, quarter, type Period } from "../../src/model/period.ts";
import { marksOf } from "../../src/statements/marks/marks-of-figure.ts";
import { moneyUnits, type MoneyUnit } from "../../src/model/unit.ts";
import { releaseIn } from "../dataset/held.ts";

/** `latest`, `first` or the code of a release. */
export type VintageCode = string;

/** A figure asked for in words, so that datasets of different releases can be asked the same. */
export interface Asked {
  readonly item: string;
  readonly period: Period;
  readonly vintage: VintageCode;
}

/** The answer for a cell: the status, the marks and the value in every unit, or the refusal. */
export type Answer =
  | { readonly status: string; readonly marks: string; readonly values: readonly string[] }
  | { readonly refused: string; readonly message: string };

/** Every named period from three years before the first release to a year after the made-up one. */
export const periods: readonly Period[] = periodsWithin(
  quarter(2001, 1).first,
  quarter(2005, 1).first,
);

/** Returns the answer of a dataset. */
export function answerOf(data: Dataset, { item: code, period, vintage }: Asked): Answer {
  const item = data.items.get(code) ?? assert.fail(`${code} is not an item`);
  const of = vintage === "latest" || vintage === "first" ? vintage : releaseIn(data, vintage);
  const figure = attempt(() => requireFigure(data, { item, period, vintage: of }));
  if (figure instanceof Failure) return refusal(figure);
  const units: readonly (MoneyUnit | undefined)[] = isMoney(item) ? moneyUnits : [undefined];
  const values = units.map((unit) => {
    const value = attempt(() => valueIn(data, figure, unit, of));
    return value instanceof Failure ? value.message : value.toString();
  });
  return { status: figure.status, marks: marksOf(data, figure), values };
}

const refusal = ({ kind, message }: Failure): Answer => ({ refused: kind, message });

/** Returns a question in words, for a list of what differs. */
export const formatAsked = ({ item, period, vintage }: Asked): string =>
  `${item} ${period.code} ${vintage}`;
