import assert from "node:assert/strict";
import { Failure } from "../../../src/errors.ts";
import { addressOf, type Asked, type AskedBlock } from "../../../src/workbook/asked/asked.ts";
import { askedCalls, type AskedCall } from "../../../src/workbook/asked/asked-call.ts";
import type { WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

const blank = bookOf({ Here: [[""]] });

/** The calls of a formula in J10 of the sheet Here. */
export const callsIn = (formula: string, book: WorkbookCells = blank): AskedCall[] =>
  askedCalls({ book, data, namespace: "IIJ" }, { sheet: "Here", row: 9, column: 9 }, formula);

/** Returns what the first call of a formula asks for. */
export function blockOf(formula: string, book?: WorkbookCells): AskedBlock {
  const asks = callsIn(formula, book)[0]?.asks ?? assert.fail(formula);
  return asks instanceof Failure ? assert.fail(asks.message) : asks;
}

/** Returns how the figures are shown, and the figures as arguments of FIGURE: "value Revenue.SI 4Q03 first JPYm". */
export function inWords(asked: Asked | Failure | undefined): string {
  if (asked === undefined) return "nothing";
  if (asked instanceof Failure) return `${asked.kind} ${asked.data.reason}`;
  const figures = asked.figures.map((figure) => {
    const { item, period, release = "" } = addressOf(figure);
    return [item, period, release, figure.unit?.code ?? ""].filter((part) => part !== "").join(" ");
  });
  return [asked.shows, figures.join(" / ")].join(" ").trim();
}

/** Returns the same for a cell of the first call of a formula. */
export const toldAt = (formula: string, row: number, column: number): string =>
  inWords(blockOf(formula).at(row, column));
