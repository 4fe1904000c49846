import type { Dataset } from "../../dataset/dataset.ts";
import { isAmount, type ColumnRequest } from "../../statements/columns/column.ts";
import { absentWords } from "../../statements/arrange/entry.ts";
import { absentWord } from "../../statements/arrange/reported-entries.ts";

/** Returns what a column reads where it has no figure. */
export function absentOfColumn(data: Dataset, column: ColumnRequest | undefined): string {
  return column && isAmount(column) ? absentWord(data, column) : absentWords.notAvailable;
}
