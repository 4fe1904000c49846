import { formatTable, type TableRef } from "../../model/table.ts";
import type { Language } from "../language/language.ts";
import { tableInJapanese } from "./checks-in-japanese.ts";

/** Returns what a table is called in a line, with its number where it has one. */
export const tableInWords = (table: TableRef, language: Language): string =>
  language === "ja" ? tableInJapanese(table) : formatTable(table);
