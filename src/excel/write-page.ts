import type { PageSetup, SheetPlan } from "../sheet/plan.ts";

/**
 * Queues what only a new sheet gets: no gridlines, frozen panes, outline groups, print setup. Panes are frozen before
 * columns are folded: freezing was seen to go wrong where a column was hidden (office-js #4266).
 */
export function writePage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  freeze(sheet, plan.page);
  writeOutline(sheet, plan);
  setUpPrint(sheet.pageLayout, plan.page);
}

/** Columns are folded, they are for formulas; rows stay open, they are for readers. */
function writeOutline(sheet: Excel.Worksheet, { rowGroups, columnGroups }: SheetPlan): void {
  for (const [first, last] of columnGroups)
    sheet
      .getRangeByIndexes(0, first, 1, last - first + 1)
      .getEntireColumn()
      .group("ByColumns");
  for (const [first, last] of rowGroups)
    sheet
      .getRangeByIndexes(first, 0, last - first + 1, 1)
      .getEntireRow()
      .group("ByRows");
  if (columnGroups.length > 0) sheet.showOutlineLevels(0, 1);
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: PageSetup): void {
  const { freezePanes } = sheet;
  if (frozenRows > 0 && frozenColumns > 0)
    freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) freezePanes.freezeColumns(frozenColumns);
}

/** One page wide, as many long as it takes, the heads on each. */
function setUpPrint(layout: Excel.PageLayout, { landscape, titleRows }: PageSetup): void {
  const [first, last] = titleRows;
  layout.orientation = landscape ? "Landscape" : "Portrait";
  layout.zoom = { horizontalFitToPages: 1 };
  // A figure that is not available is an error on the sheet and a dash on paper.
  layout.printErrors = "Dash";
  layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}
