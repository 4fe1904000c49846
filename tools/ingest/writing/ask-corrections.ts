import type { Notice } from "../notice.ts";
import { garbledCells } from "../placing/garbled-cells.ts";
import type { PlacedTable } from "../placing/place-table.ts";
import { nameInText } from "../text/read-table.ts";

/** The rows to add to `corrections.tsv`, and what is asked. */
export interface AskedCorrections {
  readonly rows: readonly string[];
  readonly asked: readonly Notice[];
}

/** Proposes a correction for each cell that is not a figure. It is not used until a person deletes the question marks. */
export function askCorrections(tables: readonly PlacedTable[], code: string): AskedCorrections {
  const rows: string[] = [];
  const asked: Notice[] = [];
  for (const placed of tables) {
    const { identity, table } = placed.hand;
    for (const { row, item, column, printed, read, why } of garbledCells(placed)) {
      const reading = read === undefined ? "" : `, to be read as "${read}"`;
      asked.push({
        line: row.line,
        what: `${nameInText(table)}, "${row.label}", ${column}: "${printed}" is not a figure${reading}: ${why}.`,
        next:
          item === undefined
            ? "Answer first which item the row is, and run again."
            : "Compare it with the release; then take the question marks away in its row of corrections.tsv, and write there how you know.",
      });
      if (item !== undefined)
        rows.push(
          [code, identity.code, item, column, printed, `?${read ?? ""}`, `?${sentence(why)}`].join(
            "\t",
          ),
        );
    }
  }
  return { rows, asked };
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
