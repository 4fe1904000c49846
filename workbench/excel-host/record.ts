import type { IStyleData } from "@univerjs/core";
import type { Area } from "./a1.ts";
import type { RecordedProperties } from "./wire/recorded-object.ts";

/** An outline group over whole rows or columns. */
export interface OutlineGroup {
  readonly address: string;
  readonly by: string;
}

/** A corner of a chart: a cell, and how far into it, in points. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A chart: its place, its data, and by wire name what was set on it and its parts. */
export interface ChartRecord {
  readonly id: string;
  source: string;
  place: { readonly from: Corner; readonly to: Corner };
  readonly properties: RecordedProperties;
  readonly series: SeriesRecord[];
}

/** A series of a chart: the addresses of its values, of the names of its points, and of its own name. */
export interface SeriesRecord {
  values?: string;
  categories?: string;
  /** The address of its name, unless a name was set. */
  named?: string;
  readonly properties: RecordedProperties;
}

/** A conditional format: the cells it is for, when it holds and how they look then. */
export interface ConditionalFormatRecord {
  readonly id: string;
  readonly type: string;
  /** The top left cell of the first is the one that relative formulas are written for. */
  areas: Area[];
  rule?: ConditionRule;
  stopIfTrue: boolean;
  /** As Univer styles a cell, the number format included. */
  style: IStyleData;
}

/** When a conditional format holds, as Office.js words it for each type. */
export interface ConditionRule {
  readonly formula?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly operator?: string;
  readonly text?: string;
}

/**
 * Objects over the cells of a sheet. They follow inserted and deleted cells, and are part of the steps of undo. They are
 * plain data, so that a copy is a state that can be restored.
 */
export interface Overlay {
  readonly charts: ChartRecord[];
  /** The first in rank first. */
  readonly conditionalFormats: ConditionalFormatRecord[];
}

/** How a sheet prints: the properties of `pageLayout`, and what its methods set. */
export interface PageRecord {
  readonly properties: RecordedProperties;
  printArea?: string;
  titleRows?: string;
  titleColumns?: string;
}

/** A table as it was made. */
export interface TableRecord {
  readonly id: string;
  name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
}

/** The state of a sheet that Univer cannot hold and that is not part of undo. */
export interface SheetSetup {
  readonly groups: OutlineGroup[];
  /** The last `showOutlineLevels(rows, columns)`. */
  outlineLevels?: readonly [number, number];
  /** True for a hidden sheet that only an add-in can show again. */
  veryHidden: boolean;
  readonly page: PageRecord;
  readonly tables: TableRecord[];
}

/** All state of a sheet that Univer cannot hold. Tests assert on it. */
export interface SheetRecord extends SheetSetup, Overlay {}

/** A setup with nothing in it. */
export function emptySetup(): SheetSetup {
  return { groups: [], veryHidden: false, page: { properties: {} }, tables: [] };
}
