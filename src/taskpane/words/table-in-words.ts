import { formatTable, type TableRef } from "../../model/table.ts";
import type { Language } from "../language/language.ts";
import { tableInJapanese } from "./checks-in-japanese.ts";

/** Returns the name of a table in one line, with its number if it has one. */
export const tableInWords = (table: TableRef, language: Language): string =>
  language === "ja" ? tableInJapanese(table) : formatTable(table);
