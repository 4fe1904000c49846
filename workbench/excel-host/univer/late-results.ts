import type { Area } from "../a1.ts";

/** Formulas that were written so recently that they show no result yet. */
export class LateResults {
  private readonly until = new Map<string, number>();

  constructor(private readonly delay: number) {}

  /** A formula, or something else, was written into a cell. */
  written(sheetId: string, row: number, column: number, isFormula: boolean): void {
    if (this.delay === 0) return;
    const key = keyOf(sheetId, row, column);
    if (isFormula) this.until.set(key, Date.now() + this.delay);
    else this.until.delete(key);
  }

  /** Says whether the formula of a cell shows no result yet. */
  isLate(sheetId: string, { row, column }: Pick<Area, "row" | "column">): boolean {
    const until = this.until.get(keyOf(sheetId, row, column));
    return until !== undefined && Date.now() < until;
  }

  /** Says whether no formula is late, which costs nothing to know. */
  get none(): boolean {
    return this.until.size === 0;
  }
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}
