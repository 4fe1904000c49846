import type { PlannedAddition } from "./addition.ts";
import type { Block } from "./find-blocks.ts";
import type { ColumnObstacle } from "./refusal.ts";
import { look } from "./run.ts";
import { wholeColumn, wholeRow } from "./write-column.ts";

/** What was found at the place of a new column. */
interface Found {
  readonly inTheWay: ColumnObstacle | undefined;
  /** Whether the rows of the sources are folded. */
  readonly isFolded: boolean;
}

/**
 * Returns, in one sync, what is in the way of each new column or its row: a protection, or a table or another block that
 * it would cut. Everything else only moves.
 */
export function lookForColumns(
  planned: readonly PlannedAddition[],
  known: readonly Block[],
): Promise<readonly Found[]> {
  return look(async (context) => {
    const loaded = planned.map((addition) => {
      const sheet = context.workbook.worksheets.getItem(addition.block.sheetId);
      const { protection } = sheet.load({ protection: { protected: true } });
      const { block, plan } = addition;
      const source = plan.source && sheet.getRange(wholeRow(block.area.row + plan.source.like));
      source?.load("rowHidden");
      return { addition, protection, source, tables: loadTablesThere(sheet, addition) };
    });
    await context.sync();
    return loaded.map(({ addition, protection, source, tables }) => ({
      inTheWay: protection.protected ? { is: "protection" } : whatIsCut(addition, tables(), known),
      isFolded: source?.rowHidden === true,
    }));
  });
}

function whatIsCut(
  addition: PlannedAddition,
  [table]: readonly string[],
  known: readonly Block[],
): ColumnObstacle | undefined {
  if (table !== undefined) return { is: "table", name: table };
  const block = known.find((other) => isCut(other, addition));
  return block && { is: "block", name: block.name };
}

/** Queues the search for tables that the insertion would cut: those that touch the lines on both sides of it. */
function loadTablesThere(
  sheet: Excel.Worksheet,
  { block: { area }, plan: { before, source } }: PlannedAddition,
): () => string[] {
  const lines = [
    { of: wholeColumn, at: area.column + before },
    ...(source ? [{ of: wholeRow, at: area.row + source.before }] : []),
  ];
  const pairs = lines.map(({ of, at }) =>
    [at - 1, at].map((each) => sheet.getRange(of(each)).getTables(false).load("items/name")),
  );
  return () =>
    pairs.flatMap(([one, other]) => {
      const there = new Set(other?.items.map(({ name }) => name));
      return one?.items.map(({ name }) => name).filter((name) => there.has(name)) ?? [];
    });
}

function isCut(
  { sheetId, name, area }: Block,
  { block, plan: { before, source } }: PlannedAddition,
): boolean {
  if (sheetId !== block.sheetId || name === block.name) return false;
  const isWithin = (at: number, first: number, count: number): boolean =>
    first < at && at < first + count;
  return (
    isWithin(block.area.column + before, area.column, area.columns) ||
    (source !== undefined && isWithin(block.area.row + source.before, area.row, area.rows))
  );
}
