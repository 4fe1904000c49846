import type { Area } from "../sheet/plan/sheet-plan.ts";
import { decodeReference, overlap } from "./reference.ts";

/** Names and charts of the workbook and the sheet that a plan may conflict with. */
export interface Neighbours {
  /** Names that are taken: those of the sheet and those of the workbook. */
  readonly taken: readonly string[];
  /** Those of them that refer to cells of the place. */
  readonly namesThere: readonly string[];
  /** Ids of the sheet's charts. */
  readonly chartIds: readonly string[];
  /** Names of the charts that lie over the place. */
  readonly chartsThere: readonly string[];
}

/** Queues the reading of names and charts. Returns a function that evaluates them, for a place on a sheet, after the sync. */
export function loadNeighbours(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  range: Excel.Range,
): () => Neighbours {
  const collections = [workbook.names, sheet.names];
  for (const names of collections) names.load("items/name,items/formula");
  const charts = sheet.charts.load(
    "items/id,items/name,items/left,items/top,items/width,items/height",
  );
  range.load("left,top,width,height,rowCount,columnCount");
  return () => {
    const names = collections.flatMap(({ items }) => items);
    const place = {
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
    return {
      taken: names.map(({ name }) => name),
      // The names of a sheet may include those of the workbook (office-js #1011).
      namesThere: unique(
        names
          .filter(({ formula }) => standsIn(formula as unknown, sheet.name, place))
          .map(({ name }) => name),
      ),
      chartIds: charts.items.map(({ id }) => id),
      chartsThere: charts.items.filter((chart) => covers(chart, range)).map(({ name }) => name),
    };
  };
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

function standsIn(formula: unknown, sheet: string, place: Area): boolean {
  const meant = decodeReference(String(formula));
  return meant?.sheet === sheet && overlap(meant.area, place);
}

type Box = Pick<Excel.Chart, "left" | "top" | "width" | "height">;

const covers = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
