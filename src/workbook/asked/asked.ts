import type { Dataset } from "../../dataset/dataset.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { Failure } from "../../errors.ts";
import type { Basis } from "../../figures/compare/change.ts";
import type { Measure } from "../../figures/compare/margin.ts";
import type { Question } from "../../figures/question.ts";
import { askedName } from "../../model/period.ts";
import type { PercentageColumn } from "../../model/print.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import { vintageCode, type ViewedColumn } from "../../statements/columns/column.ts";
import type { headRows } from "../../statements/heads.ts";
import type { Check } from "../../reconciliation/check.ts";
import type { StatementDefinition } from "../../statements/definitions/definition.ts";

/** How a cell uses the figures that it asks for. */
export type Shown =
  | "value"
  /** The figure minus its oldest vintage. */
  | "difference"
  | "change"
  | "margin"
  /** A figure as a fraction of another. */
  | "share"
  /** Whether the second figure reached the first, which is guidance. */
  | "outcome"
  /** A percentage that is printed beside the figure. */
  | "percentage"
  /** A cell of a printed table. */
  | "printed cell"
  | "status"
  | "source"
  | "marks"
  | "history"
  | "check"
  | "note"
  | "label"
  /** What the column of a statement is: its end, its releases. */
  | "head";

/** A row of a block of heads. */
export type HeadRow = (typeof headRows)[number];

/** A figure that is asked for, in the view that answers. */
export interface AskedFigure extends Question {
  /** The dataset as known on the date that was named; else all of it. */
  readonly data: Dataset;
  /** That date, ISO. */
  readonly knownOn?: string;
  /** The unit of money that was named, or that of the column. */
  readonly unit?: MoneyUnit;
}

/** What one cell asks for. */
export interface Asked {
  readonly shows: Shown;
  /** The figures, that which is shown first; of a change the period of its base follows from `basis`. */
  readonly figures: readonly AskedFigure[];
  readonly basis?: Basis;
  readonly measure?: Measure;
  readonly column?: PercentageColumn;
  readonly printed?: PrintedPlace;
  readonly check?: Check;
  readonly statement?: StatementDefinition;
  readonly head?: AskedHead;
  readonly note?: AskedNote;
  /** The item whose label it is; a heading has none. */
  readonly line?: string;
}

/** The column that a head is about, and which row of the heads it is; without one it is the code of the column. */
export interface AskedHead {
  readonly row?: HeadRow;
  readonly column: ViewedColumn;
}

/** A note to some columns; a row that is left blank has no text, one that counts the rest no number. */
export interface AskedNote {
  readonly number?: number;
  readonly text: string;
  readonly columns: readonly ViewedColumn[];
}

/** A cell of a printed table, counted from 0; without a row it is a head, without a column a label. */
export interface PrintedPlace {
  readonly table: PrintedTable;
  readonly row?: number;
  readonly column?: number;
}

/** What each cell of an answer asks for. A single value is a block of one cell. */
export interface AskedBlock {
  readonly rows: number;
  readonly columns: number;
  /** Undefined for a cell that asks nothing: a label, a head, a blank one. */
  readonly at: (row: number, column: number) => Asked | Failure | undefined;
}

/** Returns the block of a single value. */
export const single = (asked: Asked | Failure | undefined): AskedBlock => ({
  rows: 1,
  columns: 1,
  at: () => asked,
});

/** A block that asks for no figures. */
export const nothingAsked: AskedBlock = single(undefined);

/** A figure as codes: what FIGURE takes as item, period and release. */
export interface FigureAddress {
  readonly item: string;
  readonly period: string;
  readonly release?: string;
}

/**
 * Returns a figure as codes.
 *
 * @example addressOf(asked) // { item: "Income.Net", period: "4Q02", release: "first@2003-12-31" }
 */
export function addressOf({
  item,
  period,
  vintage,
  knownOn,
}: Omit<AskedFigure, "data">): FigureAddress {
  const code = vintage === "latest" ? "" : vintageCode(vintage);
  const release = [code, knownOn ?? ""].filter((part) => part !== "").join("@");
  return { item: item.code, period: askedName(period), ...(release !== "" && { release }) };
}
