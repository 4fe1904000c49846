import { freeNames } from "../../src/excel/defined-name.ts";
import { freeSheetName } from "../../src/excel/sheet-name.ts";
import type { PageSetup, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { absoluteReference } from "../../src/excel/reference.ts";
import type { AddinFunctions, FilePage, FileSheet } from "../workbook-file.ts";
import { cellsOfPlan, lookOf, placed } from "./cells-of-plan.ts";
import { chartsOfPlan } from "./chart-of-plan.ts";
import { columnsOfPlan, rowsOfPlan } from "./lines-of-plan.ts";
import { sparklinesOfPlan, withSparklines } from "./sparklines-of-plan.ts";

/** Returns the sheets of plans on new sheets of one workbook, as the pane inserts them. */
export function sheetsOfPlans(plans: readonly SheetPlan[], addin: AddinFunctions): FileSheet[] {
  const taken: string[] = [];
  return plans.map((plan) => {
    const name = freeSheetName(plan.name, taken);
    taken.push(name);
    return sheetOfPlan(plan, name, addin);
  });
}

function sheetOfPlan(plan: SheetPlan, name: string, addin: AddinFunctions): FileSheet {
  const { anchor, page, conditions } = plan;
  return {
    name,
    visibility: "visible",
    gridlines: false,
    cells: cellsOfPlan(plan, addin),
    rows: rowsOfPlan(plan),
    frozen: { rows: page.frozenRows, columns: page.frozenColumns },
    merged: [],
    conditions: conditions.map(({ when, style, ...area }) => ({
      areas: [placed(anchor, area)],
      when,
      look: lookOf(style.format),
      stops: false,
    })),
    names: freeNames(plan.names, []).names.map((each) => ({
      name: each.name,
      reference: absoluteReference(name, placed(anchor, each.area)),
    })),
    ...withSparklines(plan, { columns: columnsOfPlan(plan), page: pageOfPlan(page) }),
    charts: chartsOfPlan(plan, name),
    ...((plan.sparklines ?? []).length > 0 && { sparklines: sparklinesOfPlan(plan, name) }),
  };
}

/** As `src/excel/write-page.ts` sets it up in Excel. */
function pageOfPlan(page: PageSetup): FilePage {
  return {
    area: page.printArea,
    titleRows: page.titleRows,
    landscape: page.landscape,
    paper: page.paper === "A4" ? "a4" : "letter",
    fit: { wide: 1, tall: page.onePage ? 1 : 0 },
    // An ampersand begins a code in a footer; two are one that is printed.
    footer: `&L${page.footer.replaceAll("&", "&&")}&R&P / &N`,
    errors: "dash",
  };
}
