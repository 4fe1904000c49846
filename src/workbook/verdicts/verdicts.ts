import { insertedBlocks, type BlockKind, type InsertedBlock } from "../inserted-blocks.ts";
import type { CellPlace, Step, WorkbookCells } from "../workbook-cells.ts";
import { BlockSheet } from "./block-sheet.ts";
import { isListOfChecks, listedVerdicts } from "./listed-verdicts.ts";
import { statementVerdicts } from "./statement-verdicts.ts";
import { tableVerdicts } from "./table-verdicts.ts";
import type { Verdicts } from "./verdict.ts";

/** The results of the checks of an inserted block, from its own cells. */
export interface BlockVerdicts extends Verdicts {
  readonly kind: BlockKind;
  /** The name that marks the block. */
  readonly name: string;
  readonly sheet: string;
  /** Its first cell. */
  readonly cell: CellPlace;
  /** True if its heads show that the add-in does not answer; then no verdict counts. */
  readonly isSilent: boolean;
  /** The number of columns in which totals are tested; for statements only. */
  readonly columns?: number;
}

/** Returns the results of the checks of the inserted blocks that have checks, one step for each block. */
export function* verdictsInSteps(book: WorkbookCells): Generator<Step, BlockVerdicts[]> {
  const blocks = insertedBlocks(book);
  const found: BlockVerdicts[] = [];
  for (const [done, block] of blocks.entries()) {
    yield { done, of: blocks.length };
    const verdicts = verdictsOf(new BlockSheet(book, block.area), block);
    if (verdicts) found.push(verdicts);
  }
  return found;
}

/** The most rows of heads, above a block or within it, that may show that the add-in does not answer. */
const headRows = 20;

function verdictsOf(sheet: BlockSheet, block: InsertedBlock): BlockVerdicts | undefined {
  const { kind, name, area } = block;
  if (kind === "guidance" || (kind === "checks" && !isListOfChecks(sheet))) return undefined;
  const first = kind === "statement" ? area.row : Math.max(0, area.row - 4);
  const rows = kind === "statement" ? headRows : area.row - first;
  const isSilent = sheet.saysSilent({ ...area, row: first, rows });
  const read = { statement: statementVerdicts, table: tableVerdicts, checks: listedVerdicts }[kind];
  const verdicts: Verdicts & { readonly columns?: number } = read(sheet, block, isSilent);
  const isEmpty = Object.values(verdicts.counts).every((count) => count === 0);
  if (isEmpty && verdicts.differing.length + verdicts.untold.length === 0) return undefined;
  const cell = { sheet: area.sheet, row: first, column: area.column };
  return { kind, name, sheet: area.sheet, cell, isSilent, ...verdicts };
}
