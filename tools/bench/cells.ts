import fs from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { cellAddress } from "../../src/sheet/plan/address.ts";
import { captureFunctions } from "../../workbench/excel-host/functions/capture.ts";
import type { FunctionsMetadata } from "../../workbench/excel-host/functions/metadata.ts";
import { sheetFunctions } from "../../workbench/excel-host/functions/sheet-functions.ts";
import { Calculation } from "../../workbench/excel-host/univer/calculation.ts";
import { startEngine, type Engine } from "../../workbench/excel-host/univer/engine.ts";
import type { Subject } from "./row.ts";
import { ratioOf, spreadOf } from "./spread.ts";

const side = 100;
const turns = 5;
const periods = ["4Q02", "1Q03", "3Q03", "4Q03", "FY2003"];

/** The heads of the columns. Every cell refers to its own head, so that rewriting them recalculates everything. */
const headPeriods = Array.from({ length: side }, (_, n) => periods[n % periods.length] ?? "");

/** A sheet with 10,000 cells of one formula, and the time of a recalculation. */
interface Sheet {
  readonly recalculate: () => Promise<number>;
}

/** The milliseconds that the add-in's own code took since it was last read. */
interface Stopwatch {
  ours: number;
}

/**
 * Compares 10,000 cells of FIGURE with 10,000 cells that look up the same figures in the sheet, recalculated in Univer.
 * Univer loads in Node as CommonJS only: require this file, as mocha does.
 */
export async function measureCells(folder: string): Promise<Subject> {
  const watch: Stopwatch = { ours: 0 };
  const formulas = {
    figure: (item: string, period: string) => `=IIJ.FIGURE(${period},${item})`,
    index: (item: string, period: string) =>
      `=INDEX($B$202:$F$301,MATCH(${item},$A$202:$A$301,0),MATCH(${period},$B$201:$F$201,0))`,
    xlookup: (item: string, period: string) =>
      `=XLOOKUP(${item},$A$202:$A$301,XLOOKUP(${period},$B$201:$F$201,$B$202:$F$301))`,
  };
  const sheets = await Promise.all(
    Object.values(formulas).map((formula) => sheetOf(folder, formula, watch)),
  );
  const took = sheets.map((): number[] => []);
  const ours: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const order = turn % 2 === 0 ? [0, 1, 2] : [2, 1, 0];
    for (const n of order) {
      watch.ours = 0;
      took[n]?.push((await sheets[n]?.recalculate()) ?? NaN);
      if (n === 0) ours.push(watch.ours);
    }
  }
  const [figure = [], index = [], xlookup = []] = took;
  return {
    title: "10,000 cells in a spreadsheet",
    how: `Univer without a screen: 100 items by 100 periods, all recalculated ${turns} times in turns, since the heads they ask for are written again; wall time. The sheet range that is looked up has the same figures. HyperFormula and Excel are not measured.`,
    rows: [
      { what: "10,000 cells of FIGURE, recalculated", measured: spreadOf(figure), unit: " ms" },
      { what: "INDEX/MATCH × FIGURE", measured: ratioOf(index, figure), unit: " ×" },
      { what: "XLOOKUP × FIGURE", measured: ratioOf(xlookup, figure), unit: " ×" },
      { what: "share of our code in the recalculation", measured: ratioOf(ours, figure), unit: "" },
    ],
  };
}

async function sheetOf(
  folder: string,
  formula: (item: string, period: string) => string,
  watch: Stopwatch,
): Promise<Sheet> {
  const { functions, executors } = functionsOf(folder, watch);
  const engine = startEngine({ functions: executors });
  const calculation = new Calculation(engine.injector);
  const items = itemsOf(functions);
  fill(engine, items, formula, (item, period) =>
    functions.get("FIGURE")?.(period, item, null, null, null, {}),
  );
  await calculation.settled();
  const heads = engine.workbook.getActiveSheet().getRange(0, 1, 1, side);
  const recalculate = async (): Promise<number> => {
    const from = performance.now();
    heads.setValues([headPeriods]);
    await calculation.settled();
    return performance.now() - from;
  };
  await recalculate();
  const first = engine.workbook.getActiveSheet().getRange("B2").getValue();
  if (typeof first !== "number")
    throw new Error(`${formula("item", "period")} gave ${String(first)}.`);
  return { recalculate };
}

type Functions = ReturnType<typeof captureFunctions>["functions"];

/** The built functions; those in the cells are timed. */
function functionsOf(folder: string, watch: Stopwatch) {
  const { CustomFunctions, functions } = captureFunctions();
  const script = fs.readFileSync(path.join(folder, "functions.js"), "utf8");
  const text = fs.readFileSync(path.join(folder, "functions.json"), "utf8");
  const metadata = JSON.parse(text) as FunctionsMetadata;
  runInNewContext(script, { CustomFunctions, console }, { filename: "functions.js" });
  const watched = new Map(
    [...functions].map(([id, answer]) => [
      id,
      (...values: readonly unknown[]): unknown => {
        const from = performance.now();
        try {
          return answer(...values);
        } finally {
          watch.ours += performance.now() - from;
        }
      },
    ]),
  );
  return {
    functions,
    executors: sheetFunctions({ functions: watched, metadata, namespace: "IIJ" }),
  };
}

/** Items that every period has, repeated up to a hundred. */
function itemsOf(functions: Functions): string[] {
  const rows = functions.get("ITEMS")?.(null, {}) as readonly (readonly string[])[];
  const asked = rows.slice(1).map(([code = ""]) => code);
  const isHeld = (item: string): boolean =>
    periods.every((period) => {
      try {
        return functions.get("FIGURE")?.(period, item, null, null, null, {}) !== "";
      } catch {
        return false;
      }
    });
  return asked.filter(isHeld).slice(0, side);
}

function fill(
  { workbook }: Engine,
  items: readonly string[],
  formula: (item: string, period: string) => string,
  figure: (item: string, period: string) => unknown,
): void {
  const sheet = workbook.getActiveSheet();
  sheet.setRowCount(400);
  sheet.setColumnCount(side + 5);
  const itemAt = (row: number): string => items[row % items.length] ?? "";
  const numbers = Array.from({ length: side }, (_, n) => n);
  sheet.getRange(0, 1, 1, side).setValues([headPeriods]);
  sheet.getRange(1, 0, side, 1).setValues(numbers.map((row) => [itemAt(row)]));
  sheet.getRange(200, 1, 1, periods.length).setValues([periods]);
  sheet
    .getRange(201, 0, items.length, 1 + periods.length)
    .setValues(
      items.map((item) => [item, ...periods.map((period) => Number(figure(item, period)))]),
    );
  const cells = numbers.map((row) =>
    numbers.map((column) =>
      formula(
        cellAddress({ row: row + 1, column: 0 }, "column"),
        cellAddress({ row: 0, column: column + 1 }, "row"),
      ),
    ),
  );
  sheet.getRange(1, 1, side, side).setFormulas(cells);
}
