import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readXlsx, writeXlsx, type Cell, type CellValue, type WriteSheet } from "hucre/xlsx";
import type { PlanCell, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { findOffice } from "../../tools/find-office.mjs";

const run = promisify(execFile);

/** Functions younger than the format, which a file names with a prefix. */
const younger = /\b(AGGREGATE|CONCAT|IFNA|IFS|MAXIFS|MINIFS|SWITCH|TEXTJOIN|XLOOKUP)(?=\()/g;

/**
 * Returns what LibreOffice makes of every cell of each plan, row by row; a blank cell is null, an error its code.
 *
 * All plans travel in one workbook, a sheet each, because starting LibreOffice takes seconds. The file holds formulas
 * without results, so that there is nothing to take over: what comes back was calculated. It is read back as .xlsx and
 * not as text, since a text shows a number only as it is formatted.
 */
export async function recalculate(plans: readonly SheetPlan[]): Promise<unknown[][][]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "second-engine-"));
  try {
    const written = path.join(folder, "plans.xlsx");
    fs.writeFileSync(written, await writeXlsx({ sheets: plans.map(sheetOf) }));
    const calculated = path.join(folder, "calculated");
    await convert(written, calculated, path.join(folder, "profile"));
    const { sheets } = await readXlsx(fs.readFileSync(path.join(calculated, "plans.xlsx")));
    return plans.map((plan, i) => valuesOf(plan, sheets[i]?.rows ?? []));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Converts a workbook into the same format; a profile of its own keeps a running LibreOffice out of it. */
async function convert(file: string, folder: string, profile: string): Promise<void> {
  const office = findOffice();
  if (!office) throw new Error("LibreOffice was not found. Install it, or set SOFFICE_PATH.");
  const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const task = ["--headless", "--convert-to", "xlsx", "--outdir", folder, file];
  await run(office, [settings, ...task], { timeout: 120_000 });
}

function sheetOf(plan: SheetPlan, index: number): WriteSheet {
  const { row: top, column: left } = plan.anchor;
  const cells = new Map<string, Partial<Cell>>();
  plan.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const written = writtenOf(cell, plan.name);
      if (written) cells.set(`${top + r},${left + c}`, written);
    });
  });
  const width = left + (plan.cells[0]?.length ?? 0);
  const rows = Array.from({ length: top + plan.cells.length }, () =>
    Array.from({ length: width }, () => null),
  );
  return { name: String(index + 1), rows, cells };
}

function writtenOf(cell: PlanCell, plan: string): Partial<Cell> | undefined {
  switch (cell.kind) {
    case "text":
      return { value: cell.text, type: "string" };
    case "number":
      return { value: cell.value, type: "number" };
    case "error":
      return { formula: "NA()", type: "formula" };
    case "formula":
      if (cell.formula.includes("IIJ."))
        throw new Error(`${plan} holds ${cell.formula}, which only the add-in can calculate.`);
      return { formula: cell.formula.slice(1).replace(younger, "_xlfn.$1"), type: "formula" };
    default:
      return undefined;
  }
}

function valuesOf({ anchor, cells }: SheetPlan, rows: readonly CellValue[][]): unknown[][] {
  return cells.map((row, r) =>
    row.map((_, c) => rows[anchor.row + r]?.[anchor.column + c] ?? null),
  );
}
