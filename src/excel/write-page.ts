import { areaAddress } from "../sheet/plan/address.ts";
import type { Fold, PageSetup, SheetPlan } from "../sheet/plan/sheet-plan.ts";

/**
 * Queues what only a new sheet gets: no gridlines, frozen panes, outline groups, print setup. Panes are frozen before
 * columns are folded: freezing was seen to fail if a column was hidden (office-js #4266).
 */
export function writePage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.showGridlines = false;
  freeze(sheet, plan.page);
  writeOutline(sheet, plan);
  setUpPrint(sheet.pageLayout, plan.page);
}

/** Queues the page settings that depend on the size of a plan, when it replaces another plan on that plan's own sheet. */
export function resizePage(sheet: Excel.Worksheet, { page }: SheetPlan): void {
  const [first, last] = page.titleRows;
  freeze(sheet, page);
  sheet.pageLayout.setPrintArea(areaAddress(page.printArea));
  sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}

function writeOutline(sheet: Excel.Worksheet, { folds }: SheetPlan): void {
  for (const { of, first, last } of folds) {
    const count = last - first + 1;
    if (of === "columns")
      sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn().group("ByColumns");
    else sheet.getRangeByIndexes(first, 0, count, 1).getEntireRow().group("ByRows");
  }
  const folded = (axis: Fold["of"]): 0 | 1 => (folds.some(({ of }) => of === axis) ? 1 : 0);
  if (folds.length > 0) sheet.showOutlineLevels(folded("rows"), folded("columns"));
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: PageSetup): void {
  const { freezePanes } = sheet;
  if (frozenRows > 0 && frozenColumns > 0)
    freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) freezePanes.freezeColumns(frozenColumns);
}

/** Sets up printing: one page wide, the heads on each page, the page number and the number of pages in the footer. */
function setUpPrint(layout: Excel.PageLayout, page: PageSetup): void {
  const [first, last] = page.titleRows;
  layout.orientation = page.landscape ? "Landscape" : "Portrait";
  layout.paperSize = page.paper;
  layout.zoom = { horizontalFitToPages: 1, ...(page.onePage && { verticalFitToPages: 1 }) };
  layout.setPrintArea(areaAddress(page.printArea));
  const { defaultForAllPages } = layout.headersFooters;
  // In a footer, an ampersand begins a code; two ampersands print one.
  defaultForAllPages.leftFooter = page.footer.replaceAll("&", "&&");
  defaultForAllPages.rightFooter = "&P / &N";
  // A figure that is not available shows as an error on the sheet and is printed as a dash.
  layout.printErrors = "Dash";
  layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}
