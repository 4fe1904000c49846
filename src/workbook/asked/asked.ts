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
  /** A percentage that is printed next to the figure. */
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
  /** A description of the column of a statement: its end, its releases. */
  | "head";

/** A row of a block of heads. */
export type HeadRow = (typeof headRows)[number];

/** A figure that is asked for, and the dataset that answers. */
export interface AskedFigure extends Question {
  /** The dataset as known on the requested date; the whole dataset if there is no date. */
  readonly data: Dataset;
  /** That date, ISO. */
  readonly knownOn?: string;
  /** The requested unit of money, or that of the column. */
  readonly unit?: MoneyUnit;
}

/** What one cell asks for. */
export interface Asked {
  readonly shows: Shown;
  /** The figures, the shown one first. For a change, the period of its base follows from `basis`. */
  readonly figures: readonly AskedFigure[];
  readonly basis?: Basis;
  readonly measure?: Measure;
  readonly column?: PercentageColumn;
  readonly printed?: PrintedPlace;
  readonly check?: Check;
  readonly statement?: StatementDefinition;
  readonly head?: AskedHead;
  readonly note?: AskedNote;
  /** The item whose label it is; undefined for a heading. */
  readonly line?: string;
}

/** The column that a head is about, and its row among the heads; without a row it is the code of the column. */
export interface AskedHead {
  readonly row?: HeadRow;
  readonly column: ViewedColumn;
}

/** A note to some columns. A blank row has no text; a row that gives the number of further notes has no number. */
export interface AskedNote {
  readonly number?: number;
  readonly text: string;
  readonly columns: readonly ViewedColumn[];
}

/** A cell of a printed table, counted from 0. Without a row it is a head; without a column it is a label. */
export interface PrintedPlace {
  readonly table: PrintedTable;
  readonly row?: number;
  readonly column?: number;
}

/** What each cell of an answer asks for. A single value is a block of one cell. */
export interface AskedBlock {
  readonly rows: number;
  readonly columns: number;
  /** Undefined for a cell that asks for nothing, such as a blank one. */
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
