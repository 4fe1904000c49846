import { groupBy } from "../../../src/dataset/group-by.ts";
import type { Notice } from "../notice.ts";
import { candidatesFor } from "../placing/candidates.ts";
import { plainLabel } from "../placing/labels.ts";
import { newLines } from "../placing/new-lines.ts";
import { formatKey } from "../placing/placement.ts";
import type { PlacedTable } from "../placing/place-table.ts";
import { isHeading, type ReadRow } from "../text/read-rows.ts";
import { nameInText } from "../text/read-table.ts";
import { proposeItem, type ItemProposal } from "./propose-items.ts";

/** The keys of all rows, with a question mark where a person must answer, and what is asked. */
export interface AskedRows {
  readonly keys: ReadonlyMap<ReadRow, string>;
  /** Rows to add to `items.tsv`. */
  readonly items: readonly string[];
  readonly asked: readonly Notice[];
}

const inFile = "in the table's file";

/** Returns the keys of rows. For a new line, a row of the catalogue is proposed, the same in every table that prints it. */
export function askRows(tables: readonly PlacedTable[]): AskedRows {
  const keys = new Map<ReadRow, string>();
  const asked: Notice[] = [];
  for (const { hand, placing } of tables)
    for (const row of hand.table.rows) {
      if (isHeading(row)) continue;
      const { as, why, proposed } = placing.placementOf(row);
      keys.set(row, as ? formatKey(as) : `?${proposed ? formatKey(proposed) : ""}`);
      if (!as && placing.asked.has(row))
        asked.push({
          line: row.line,
          what: `${nameInText(hand.table)}, "${row.label}": ${why}.`,
          next: `Write its item ${inFile} and take the question mark away.`,
        });
    }
  const proposals = proposalsFor(tables);
  for (const { row, proposal } of proposals) keys.set(row, proposal.code);
  const byCode = groupBy(proposals, ({ proposal }) => proposal.code);
  return {
    keys,
    items: [...byCode.values()].flatMap(([first]) => first?.proposal.row ?? []),
    asked: [...asked, ...[...byCode.values()].flatMap(questionOf)],
  };
}

/** One question for a new line, in however many tables it is. */
function questionOf(rows: readonly ProposedRow[]): Notice[] {
  const [first] = rows;
  if (!first) return [];
  const { placed, row, proposal, parent } = first;
  const others = rows.slice(1).map((each) => each.row.line);
  const also = others.length > 0 ? ` (also line ${others.join(", ")})` : "";
  const fills = parent === undefined ? "" : ` It fills the gap of ${parent}.`;
  const like = likestFree(placed, row);
  const resembles = like === undefined ? "" : ` Its label resembles that of ${like}.`;
  return [
    {
      line: row.line,
      what: `${nameInText(placed.hand.table)}, "${row.label}"${also} is a line that no release held prints.${fills}${resembles}`,
      next: `If it is an old line in new words, write that item ${inFile}; if it is new, answer the question marks of ${proposal.code} in items.tsv: code, Japanese label, parent and side.`,
    },
  ];
}

const resembling = 0.4;

/** The item that no row of the table has and whose label is most like that of a row. */
function likestFree({ hand, placing }: PlacedTable, row: ReadRow): string | undefined {
  if (hand.patterns.length === 0) return undefined;
  const [first] = candidatesFor(hand, row)
    .filter(({ item, likeness }) => likeness >= resembling && !placing.rowOf(item))
    .sort((a, b) => b.likeness - a.likeness);
  return first?.item;
}

interface ProposedRow {
  readonly placed: PlacedTable;
  readonly row: ReadRow;
  readonly proposal: ItemProposal;
  readonly parent: string | undefined;
}

/**
 * Statements of the appendix come first, because their total is found more reliably. A label means the same in all
 * tables.
 */
function proposalsFor(tables: readonly PlacedTable[]): readonly ProposedRow[] {
  const byLabel = new Map<string, ItemProposal>();
  const rank = ({ hand }: PlacedTable): number => (hand.identity.place === "appendix" ? 0 : 1);
  return [...tables]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((placed) =>
      newLines(placed.hand, placed.placing).flatMap((lines) =>
        lines.rows.map((row): ProposedRow => {
          const label = plainLabel(row.label);
          const proposal = byLabel.get(label) ?? proposeItem(placed, row, lines);
          byLabel.set(label, proposal);
          return { placed, row, proposal, parent: lines.parent?.item };
        }),
      ),
    );
}
