import type { PrintedTable } from "../../dataset/decode/decode-tables.ts";
import { figuresOfColumn } from "../../statements/columns/column-figures.ts";
import type { ViewedColumn } from "../../statements/columns/column.ts";
import type { StatementDefinition } from "../../statements/definitions/definition.ts";
import type { Asked } from "../asked/asked.ts";

/** Returns the printed tables that a head or a note is about: the tables with the figures of its columns. */
export function tablesAbout({ head, note, statement, figures }: Asked): readonly PrintedTable[] {
  if (!statement || figures.length > 0) return [];
  const columns = head ? [head.column] : (note?.columns ?? []);
  return [...new Set(columns.flatMap((column) => tablesOfColumn(column, statement)))];
}

function tablesOfColumn(
  column: ViewedColumn,
  statement: StatementDefinition,
): readonly PrintedTable[] {
  const { figures } = figuresOfColumn(column, statement);
  const prints = figures.flatMap(({ terms }) => terms.map(({ print }) => print));
  const used = new Set(prints.map(({ release, table }) => `${release.code} ${table.id}`));
  // Not `data.tables`: that would unpack every release held.
  const { data } = column;
  const releases = new Set(prints.map(({ release }) => release));
  return data.releases
    .filter((release) => releases.has(release))
    .flatMap((release) => data.tablesOf(release))
    .filter(({ release, id }) => used.has(`${release.code} ${id}`));
}
