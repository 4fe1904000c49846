import { areaAddress } from "../sheet/plan/address.ts";
import type { Fold, PageSetup, SheetPlan } from "../sheet/plan/sheet-plan.ts";

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

/** Queues what follows the size of a plan, where it takes another's place on a sheet of its own. */
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

/** One page wide, the heads on each page, the page and their number at its foot. */
function setUpPrint(layout: Excel.PageLayout, page: PageSetup): void {
  const [first, last] = page.titleRows;
  layout.orientation = page.landscape ? "Landscape" : "Portrait";
  layout.paperSize = page.paper;
  layout.zoom = { horizontalFitToPages: 1, ...(page.onePage && { verticalFitToPages: 1 }) };
  layout.setPrintArea(areaAddress(page.printArea));
  const { defaultForAllPages } = layout.headersFooters;
  // An ampersand begins a code in a footer; two are one that is printed.
  defaultForAllPages.leftFooter = page.footer.replaceAll("&", "&&");
  defaultForAllPages.rightFooter = "&P / &N";
  // A figure that is not available is an error on the sheet and a dash on paper.
  layout.printErrors = "Dash";
  layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}
