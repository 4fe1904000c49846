import { broken } from "../../errors.ts";
import { shift } from "../../exact/decimal.ts";
import { decodePrinted } from "../../exact/printed.ts";
import { decodePrintedPeriod } from "../../model/decode-period.ts";
import { isMoney, isPercentage, type Item } from "../../model/item.ts";
import type { Print } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import { decodeKey, decodeScale, type PrintedTable } from "./decode-tables.ts";
import { decodeRecords } from "./tsv.ts";

/** The appendix statements: quarters and years of one statement share its vintage. */
const appendix: Readonly<Record<string, string>> = {
  IS: "operations",
  "IS-FY": "operations",
  BS: "balance sheet",
  CF: "cash flows",
  "CF-FY": "cash flows",
};

/** Columns whose cells are facts; percentages of tables are checked against the facts, not served. */
const facts: readonly string[] = ["JPY", "USD", "count", "Gbps"];

/** Returns every fact of a printed table, empty cells included. */
export function printsOfTable(table: PrintedTable, items: ReadonlyMap<string, Item>): Print[] {
  const statement = appendix[table.id];
  return table.rows.flatMap(({ item: code, sign, label, cells }) => {
    if (code === undefined) return [];
    const item = requireItem(items, code, `Table ${table.id} of ${table.release.code}`);
    const scale = isMoney(item) ? table.scale : 0;
    return table.columns.flatMap(({ period, column }, i): Print[] => {
      if (!facts.includes(column)) return [];
      const text = cells[i] ?? "";
      const value = decodePrinted(text);
      return [
        {
          item: code,
          release: table.release,
          place: statement ? "appendix" : "table",
          table: table.id,
          statement: statement ?? `table ${table.id}`,
          row: label,
          period,
          column,
          text,
          scale,
          value: value && shift(value, scale).times(sign),
        },
      ];
    });
  });
}

/** Returns every figure that only a release's text states; each is its own statement, since text is not a table. */
export function printsOfProse(
  text: string,
  release: Release,
  items: ReadonlyMap<string, Item>,
): Print[] {
  const where = `The text of ${release.code}`;
  return decodeRecords(text).map((row): Print => {
    const { item: code, sign } = decodeKey(row["item"] ?? "");
    const item = requireItem(items, code ?? "", where);
    const printed = row["printed"] ?? "";
    const value = decodePrinted(printed);
    const places = isPercentage(item) ? -2 : decodeScale(row["scale"] || "ones", where);
    return {
      item: item.code,
      release,
      place: "prose",
      table: "prose",
      statement: item.code,
      row: item.label,
      period: decodePrintedPeriod(row["period"] ?? ""),
      column: isMoney(item) ? "JPY" : "count",
      text: printed,
      scale: isMoney(item) ? places : 0,
      value: value && shift(value, places).times(sign),
      ...(row["qualifier"] && { qualifier: row["qualifier"] }),
    };
  });
}

function requireItem(items: ReadonlyMap<string, Item>, code: string, where: string): Item {
  const item = items.get(code);
  if (!item) throw broken(`${where} names ${code}, which is no item.`);
  return item;
}
