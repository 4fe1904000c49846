import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { formatDate } from "../../model/calendar.ts";
import type { Item } from "../../model/item.ts";
import { japaneseUnits } from "../../model/japanese-units.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import { unitLine } from "../../statements/as-printed.ts";
import type { StatementCode } from "../../statements/definitions/definition.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import { japaneseTitles } from "../../statements/definitions/japanese-titles.ts";
import { japaneseTables, japaneseUnitLine } from "../../statements/japanese-tables.ts";
import type { Language } from "./language.ts";

/** Returns the title of a statement. */
export const statementTitle = (code: StatementCode, language: Language): string =>
  language === "ja" ? japaneseTitles[code] : definitions[code].title;

/** Returns the title of a printed table. */
export const tableTitle = (title: string, language: Language): string =>
  language === "ja" ? (japaneseTables[title] ?? title) : title;

/** Returns the unit a table is printed in. */
export const unitOfTable = (table: PrintedTable, language: Language): string =>
  language === "ja" ? japaneseUnitLine(table) : unitLine(table);

/** Returns the name of a unit of money. */
export const unitName = ({ code, label }: MoneyUnit, language: Language): string =>
  language === "ja" ? (japaneseUnits[code] ?? label) : label;

/** Returns the label of an item. */
export const itemName = ({ label, japanese }: Item, language: Language): string =>
  language === "ja" ? japanese : label;

/** Returns a day: 2003-08-13 is `13-Aug-03` and `2003年8月13日`. */
export function formatDay(isoDate: string, language: Language): string {
  if (language === "en") return formatDate(isoDate);
  const [year = "", month = "", day = ""] = isoDate.split("-");
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** Returns the month of a day: 2003-08-13 is `Aug-2003` and `2003年8月`. */
export function formatMonth(isoDate: string, language: Language): string {
  const [year = "", monthNumber = ""] = isoDate.split("-");
  if (language === "ja") return `${year}年${Number(monthNumber)}月`;
  const [, month = ""] = formatDate(isoDate).split("-");
  return `${month}-${year}`;
}
