import type { Dataset } from "../../dataset/dataset.ts";
import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import type { Language } from "../language/language.ts";
import { tableTitle } from "../language/terms.ts";
import { texts } from "./gallery-texts.ts";

/** Returns the tables of a release, in printed order. */
export function tablesOf(data: Dataset, release: string): PrintedTable[] {
  return data.releases
    .filter(({ code }) => code === release)
    .flatMap((each) => [...data.tablesOf(each)]);
}

/** Returns the name of a table in the gallery: its number or code, and its title. */
export function tableName({ id, title: printed }: PrintedTable, language: Language): string {
  const t = texts[language];
  const title = tableTitle(printed, language);
  return /^\d+$/.test(id) ? t.numberedTable(id, title) : t.namedTable(id, title);
}
