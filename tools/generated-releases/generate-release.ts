import type { TableFile, TextFile } from "../../src/dataset/bundle/bundle.ts";
import { fiscalYear, periodEnd, quarterAt } from "../../src/model/period.ts";
import type { Catalogue } from "./catalogue.ts";
import { forceDollars } from "./force-dollars.ts";
import type { History } from "./history.ts";
import { columnsIn, type Layout, type Template } from "./layouts.ts";
import type { Noise } from "./noise.ts";
import { print } from "./printed.ts";
import { printCells, tableText, type Cell, type Printing } from "./print-table.ts";
import { buyback, hasBuyback } from "./quarter-figures.ts";
import { claimsOf, proseOf } from "./running-text.ts";
import type { Yearly } from "./yearly.ts";

/** The inputs of every release. */
export interface Makings {
  readonly noise: Noise;
  readonly yearly: Yearly;
  readonly history: History;
  readonly templates: readonly Template[];
  readonly catalogue: Catalogue;
}

/** One release: its tables and texts, and its rows in the files of all. */
export interface GeneratedRelease {
  readonly tables: readonly TableFile[];
  readonly claims: TextFile;
  readonly prose: TextFile;
  readonly row: string;
  readonly restatements: readonly string[];
  readonly exceptions: readonly string[];
  readonly corrections: readonly string[];
  readonly remarks: readonly string[];
}

export const exceptionReasons = {
  forced: "The column of dollars is made to add up.",
  buyback: "Shares were bought back; the statement of cash flows holds that within another line.",
  garbled: "A letter stands for a digit.",
} as const;

/** Returns the release of a quarter. It does not depend on the number of other releases. */
export function generateRelease(release: number, makings: Makings): GeneratedRelease {
  const { history, yearly } = makings;
  const { code } = quarterAt(release);
  const rate = Math.round(11_200 + 1_300 * makings.noise("rate", release));
  const printing = { history, release, rate };
  const printed = layoutsOf(release, makings).map((layout, n) =>
    printTable(layout, String(n + 1), { makings, printing }),
  );
  const records = yearly.recordsOf(release);
  return {
    tables: printed.map(({ file }) => file),
    claims: { release: code, text: claimsOf(printing) },
    prose: { release: code, text: proseOf(printing) },
    row: rowOf(release, rate),
    restatements: records.map((record) => record.join("\t")),
    exceptions: [...printed.flatMap(({ exceptions }) => exceptions), ...buybackRows(printing)],
    corrections: printed.flatMap(({ corrections }) => corrections),
    remarks: remarksOf(release, records[0]?.[0]),
  };
}

/** Annual tables are in the fourth quarter's release. Some years have no table of the backbone. */
function layoutsOf(release: number, { templates, yearly }: Makings): Layout[] {
  const year = Math.floor(release / 4);
  return templates
    .filter(({ layout: { table } }) => !table.endsWith("-annual") || release % 4 === 3)
    .filter(({ layout: { table } }) => table !== "backbone" || year % 7 !== 3)
    .map((template) => ({
      ...template.layout,
      columns: columnsIn(template, release),
      rows: template.layout.rows
        .filter(({ key }) => !yearly.isLeftOut(key, release))
        .flatMap((row) =>
          row.key === "Revenue.Equipment" && template.layout.table === "revenue"
            ? [...yearly.partsIn(release).map((key) => ({ key, label: labelOf(key) })), row]
            : [row],
        ),
    }));
}

const labelOf = (part: string): string =>
  part.includes("Own") ? "Equipment sales, own brands" : "Equipment sales, others";

interface PrintedFile {
  readonly file: TableFile;
  readonly exceptions: readonly string[];
  readonly corrections: readonly string[];
}

function printTable(
  layout: Layout,
  number: string,
  { makings, printing }: { readonly makings: Makings; readonly printing: Printing },
): PrintedFile {
  const { code } = quarterAt(printing.release);
  const { table, abbreviation } = layout;
  const cells = printCells(layout, printing);
  const forced = forceDollars(layout, cells, { catalogue: makings.catalogue, printing });
  const garbled = table === "contracts" ? garble(layout, cells, printing.release) : [];
  return {
    file: { release: code, table, text: tableText(layout, abbreviation || number, cells) },
    exceptions: forced.map(({ item, column, period, text }) =>
      [
        ...["translation", code, table, item, period, column, "", "forced", text, ""],
        exceptionReasons.forced,
      ].join("\t"),
    ),
    corrections: garbled.map((row) => [code, table, ...row, exceptionReasons.garbled].join("\t")),
  };
}

/** In every eighth release a letter replaces a nil in the first count that has one. */
function garble(layout: Layout, cells: Cell[][], release: number): string[][] {
  if (release % 8 !== 5) return [];
  const row = cells.findIndex(([first]) => first?.text.includes("0"));
  const [cell] = cells[row] ?? [];
  const [column] = layout.columns;
  const item = layout.rows[row]?.key;
  if (!cell || !column || !item) return [];
  const text = cell.text.replace("0", "O");
  cells[row]?.splice(0, 1, { ...cell, text });
  return [[item, `${column.period.code} ${column.column}`, text, cell.text]];
}

/** No statement shows what was paid for own shares, neither in the quarter nor in the year. */
function buybackRows({ history, release }: Printing): string[] {
  const own = quarterAt(release);
  const year = fiscalYear(Math.floor(release / 4));
  const text = print(history.figure("Balance.TreasuryStock", own, release));
  const row = (variant: string): string =>
    [
      ...["roll-forward", own.code, "balance-sheet", "Balance.TreasuryStock", own.code, "JPY"],
      ...[variant, "undisclosed flow", text, String(buyback), exceptionReasons.buyback],
    ].join("\t");
  if (hasBuyback(release)) return [row("")];
  return release % 4 === 3 && hasBuyback(release - 1) ? [row(year.code)] : [];
}

/** Published six weeks after the quarter, the last one in May, and in New York a day before. */
function rowOf(release: number, rate: number): string {
  const own = quarterAt(release);
  const year = Math.floor(release / 4);
  const [month, day] = (["08-13", "11-12", "02-10", "05-14"][release % 4] ?? "").split("-");
  const published = year + (release % 4 > 1 ? 1 : 0);
  const before = String(Number(day) - 1).padStart(2, "0");
  const translated = release % 4 === 3 ? `${own.code} FY${year}` : own.code;
  return [
    ...[own.code, `${published}-${month}-${day}`, `${published}-${month}-${before}`],
    ...[(rate / 100).toFixed(2), periodEnd(own), translated, "http://www.iij.ad.jp/en/"],
  ].join("\t");
}

function remarksOf(release: number, from: string | undefined): string[] {
  if (from === undefined) return [];
  const { code } = quarterAt(release);
  return [
    [
      ...["reclassification", "CashFlow.OtherInvesting", from, code, "", "", "Other"],
      `${from}: lines of the cash flows were grouped in another way by ${code}.`,
      `${from}：${code}よりキャッシュ・フローの区分を変更。`,
    ].join("\t"),
  ];
}
