import type { Area } from "./a1.ts";
import type { RecordedProperties } from "./wire/recorded-object.ts";

/** An outline group over whole rows or columns. */
export interface OutlineGroup {
  readonly address: string;
  readonly by: string;
}

/** A chart as it was asked for. */
export interface ChartRecord {
  readonly type: string;
  readonly source: string;
  readonly properties: RecordedProperties;
  readonly series: SeriesRecord[];
}

/** A series of a chart: where its values and the names of its points stand, and what else was set. */
export interface SeriesRecord {
  values?: string;
  categories?: string;
  readonly properties: RecordedProperties;
}

/** A conditional format and the cells it was made for. */
export interface ConditionalFormatRecord {
  readonly type: string;
  readonly area: Area;
  readonly properties: RecordedProperties;
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

/** What a sheet was told that Univer cannot hold. Tests assert on it. */
export interface SheetRecord {
  readonly groups: OutlineGroup[];
  /** The last `showOutlineLevels(rows, columns)`. */
  outlineLevels?: readonly [number, number];
  /** Says of a hidden sheet that only an add-in can show it again. */
  veryHidden: boolean;
  readonly page: PageRecord;
  readonly charts: ChartRecord[];
  readonly tables: TableRecord[];
  readonly conditionalFormats: ConditionalFormatRecord[];
}

/** A record with nothing in it. */
export function emptyRecord(): SheetRecord {
  return {
    groups: [],
    veryHidden: false,
    page: { properties: {} },
    charts: [],
    tables: [],
    conditionalFormats: [],
  };
}
