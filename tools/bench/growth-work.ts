// node --import tsx growth-work.ts COUNT: does each piece of work that may or may not grow with the releases, with COUNT
// generated releases and for the first time, and prints the CPU milliseconds of each as JSON.
import fs from "node:fs";
import path from "node:path";
import { packBundle } from "../pack-bundle.ts";
import { bundleOf } from "../compile-data.ts";
import { decodeAndCheck } from "../check-data/decode-and-check.ts";
import { generateData } from "../generated-releases/generate-data.ts";
import { verifyRelease } from "../verify/verify-release.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { unpackBundle } from "../../src/dataset/bundle/packed-bundle.ts";
import { ask } from "../../src/functions/ask/ask.ts";
import { searchItems } from "../../src/lookup/search/search-items.ts";
import { decodeUnit } from "../../src/model/unit.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import { planStatement } from "../../src/sheet/statement/plan-statement.ts";
import { arrangeStatement } from "../../src/statements/arrange/arrange-statement.ts";
import { asKnown } from "../../src/statements/columns/column.ts";
import { openingColumns } from "../../src/statements/columns/opening-columns.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import { auditInSteps } from "../../src/workbook/audit/audit.ts";
import { traceCell } from "../../src/workbook/trace/trace-cell.ts";
import type { WorkbookCells } from "../../src/workbook/workbook-cells.ts";

const count = Number(process.argv[2]);
const root = path.resolve(import.meta.dirname, "../..");

const took: Record<string, number> = {};

function time<T>(what: string, work: () => T): T {
  const from = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(from);
  took[what] = (user + system) / 1000;
  return result;
}

/** Fifty rows of formulas, of typed figures and of other numbers. */
const book: WorkbookCells = {
  names: [],
  sheets: [
    {
      ...{ name: "Model", row: 0, column: 0, isWhole: true },
      formulas: rowsWith('=IIJ.REVENUE("2Q03","SI")'),
      values: rowsWith(4_001_449),
    },
  ],
};

function rowsWith(cell: string | number): (string | number)[][] {
  return Array.from({ length: 50 }, (_, row) => [cell, 4_001_449 + row, 5498]);
}

function finish(steps: Generator): void {
  while (!steps.next().done);
}

function insert(data: Dataset): void {
  const columns = asKnown(openingColumns(data, definitions.Operations), data.releases.at(-1)?.date);
  const arranged = arrangeStatement(data, definitions.Operations, columns, decodeUnit("JPYk"));
  const anchor = { row: 0, column: 0 };
  const insertedAt = "2004-05-15T09:30:00.000Z";
  planStatement(data, arranged, { anchor, insertedAt, fill: "live", chart: true, aligned: true });
}

const bundle = generateData(bundleOf(path.join(root, "data")), { releases: count });
const packed = time("packing", () => packBundle(bundle));
const read = time("reading and checking", () => decodeAndCheck(bundle));
const guidance =
  fs.readFileSync(path.join(root, "data/guidance.tsv"), "utf8").split("\n", 1)[0] ?? "";
/** A dataset of which nothing was read yet. */
const fresh = (): Dataset => decodeDataset(unpackBundle(packed));
time("verifying against the text", () => {
  for (const release of read.releases) {
    const own = bundle.tables.filter((table) => table.release === release.code);
    const text = own.map((table) => table.text).join("\n");
    verifyRelease(release, { bundle, data: read, text, guidance });
  }
});
const data = fresh();
time("PERIODS", () => ask("PERIODS", [], data));
time("HISTORY", () => ask("HISTORY", ["2Q03", "Income.Net"], data));
time("search", () => searchItems(data, "systms integ"));
const another = fresh();
time("inserting a statement: its plan", () => {
  insert(another);
});
const audited = fresh();
time("audit", () => {
  finish(auditInSteps(book, { data: audited, namespace: "IIJ" }));
});
const traced = fresh();
time("trace", () =>
  traceCell({ book, data: traced, namespace: "IIJ" }, { sheet: "Model", row: 0, column: 0 }),
);
time("reconciliation", () => reconcile(data).map(({ verdict }) => verdict));
console.log(JSON.stringify(took));
