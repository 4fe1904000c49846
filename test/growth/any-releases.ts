import assert from "node:assert/strict";
import fc from "fast-check";
import { bundle } from "#bundle";
import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import { fiscalYear, periodEnd, quarter, quarterAt, type Period } from "../../src/model/period.ts";

/** The items of made-up releases: an appendix statement, a numbered table, and a sum of parts. */
export const items = [
  ...["Revenue.Dedicated", "Revenue.DialUp", "Revenue.Connectivity", "Revenue.SI"],
  ...["Income.Net", "CashFlow.NetIncome", "Balance.Cash", "Balance.Receivables", "Capex.Total"],
];

/** The made-up quarters; the first release reports the fourth of them. */
const first = quarter(2000, 1).first;
const reported = first + 3;
export const periods: readonly Period[] = [
  ...Array.from({ length: 8 }, (_, i) => quarterAt(first + i)),
  ...[2000, 2001].map(fiscalYear),
];

/** A release as lists of rows, so that it can be left out. */
interface MadeUp {
  readonly code: string;
  readonly date: string;
  readonly row: string;
  readonly tables: Bundle["tables"];
  readonly restatements: readonly string[];
  readonly redefinitions: readonly string[];
  readonly exceptions: readonly string[];
}

/** The numbers differ between releases, the abbreviations do not. */
const layouts = [
  {
    table: "operations",
    ids: ["IS"],
    of: ["Revenue.Dedicated", "Revenue.DialUp", "Revenue.SI", "Income.Net"],
  },
  { table: "cash-flows", ids: ["CF"], of: ["CashFlow.NetIncome"] },
  { table: "balance-sheet", ids: ["BS"], of: ["Balance.Cash", "Balance.Receivables"] },
  { table: "revenue", ids: ["1", "3", "5"], of: ["Revenue.Connectivity", "Revenue.SI"] },
  { table: "statistics", ids: ["2", "4", "6"], of: ["Capex.Total"] },
];

const anyAmount = fc.constantFrom("1", "2", "30", "(4)", "-", "");

/** One of the numbered tables, or a statement, over some quarters and perhaps the year, with or without dollars. */
function anyTable(code: string, at: number): fc.Arbitrary<Bundle["tables"][number]> {
  const held = [at, at - 4, at - 1].filter((index) => index >= first).map(quarterAt);
  const year = (at + 1) % 4 === 0 ? [fiscalYear(Math.floor(at / 4))] : [];
  return fc
    .record({
      layout: fc.constantFrom(...layouts.keys()),
      columns: fc.subarray([...held, ...year], { minLength: 1 }),
      dollars: fc.boolean(),
      number: fc.nat(2),
      lacking: fc.constantFrom(...items, ""),
      cells: fc.array(anyAmount, { minLength: 20, maxLength: 20 }),
    })
    .map(({ layout, columns, dollars, number, lacking, cells }) => {
      const { table, ids, of } = layouts[layout] ?? assert.fail("no such layout");
      const id = ids[number % ids.length] ?? "";
      const heads = columns.map((period) => `${period.code} JPY`);
      if (dollars) heads.push(`${quarterAt(at).code} USD`);
      const rows = of
        .filter((item) => item !== lacking || of.length === 1)
        .map((item, r) => [item, item, ...heads.map((_, c) => cells[r * 5 + c] ?? "")].join("\t"));
      const above = [`printed\t${id}`, "title\tMade up", "scale\tthousands", ""];
      const text = [...above, ["item", "label", ...heads].join("\t"), ...rows].join("\n");
      return { release: code, table, text: `${text}\n` };
    });
}

/** A release of a quarter: some tables, perhaps with restatements, a redefined line and an excused contradiction. */
function anyRelease(n: number): fc.Arbitrary<MadeUp> {
  const at = reported + n;
  const { code } = quarterAt(at);
  const [end, next] = [periodEnd(quarterAt(at)), periodEnd(quarterAt(at + 1))];
  const anyItem = fc.constantFrom(...items);
  const anyQuarter = fc.integer({ min: first, max: at }).map((index) => quarterAt(index).code);
  return fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      tables: fc.uniqueArray(anyTable(code, at), { maxLength: 5, selector: ({ table }) => table }),
      restated: fc.uniqueArray(fc.tuple(anyItem, anyQuarter, fc.boolean()), {
        maxLength: 4,
        selector: ([item]) => item,
      }),
      redefined: fc.array(fc.tuple(anyItem, anyQuarter), { maxLength: 1 }),
      excused: fc.array(fc.tuple(anyItem, anyAmount), { maxLength: 1 }),
    })
    .map(({ day, tables, restated, redefined, excused }) => {
      const date = `${next.slice(0, 7)}-${String(day).padStart(2, "0")}`;
      return {
        code,
        date,
        row: [code, date, date, `10${n}.5`, end, code, "http://www.iij.ad.jp/en/"].join("\t"),
        tables,
        restatements: restated.map(([item, from, alone]) =>
          [from, alone ? from : "", code, item, "changed", "", "Made up."].join("\t"),
        ),
        redefinitions: redefined.map(([item, period]) =>
          [item, period, code, "Made up."].join("\t"),
        ),
        exceptions: excused.map(([item, text]) =>
          [
            "same figure",
            code,
            "revenue",
            item,
            code,
            "JPY",
            "",
            "forced",
            text,
            "",
            "Made up.",
          ].join("\t"),
        ),
      };
    });
}

/** One to four releases in a row. */
export const anyReleases: fc.Arbitrary<readonly MadeUp[]> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => anyRelease(n))));

/** Returns the dataset of releases, decoded from texts of files as those of `data/` are. */
export function datasetOf(releases: readonly MadeUp[]): Dataset {
  const under = (file: keyof typeof shared, rows: readonly string[]): string =>
    [shared[file], ...rows].join("\n");
  return decodeDataset({
    ...bundle,
    releases: under(
      "releases",
      releases.map(({ row }) => row),
    ),
    restatements: under(
      "restatements",
      releases.flatMap(({ restatements }) => restatements),
    ),
    redefinitions: under(
      "redefinitions",
      releases.flatMap(({ redefinitions }) => redefinitions),
    ),
    exceptions: under(
      "exceptions",
      releases.flatMap(({ exceptions }) => exceptions),
    ),
    corrections: shared.corrections,
    remarks: shared.remarks,
    tables: releases.flatMap(({ tables }) => tables),
    prose: [],
    claims: [],
  });
}

const headerOf = (text: string): string => text.split("\n")[0] ?? "";

const shared = {
  releases: headerOf(bundle.releases),
  restatements: headerOf(bundle.restatements),
  redefinitions: headerOf(bundle.redefinitions),
  exceptions: headerOf(bundle.exceptions),
  corrections: headerOf(bundle.corrections),
  remarks: headerOf(bundle.remarks),
};
