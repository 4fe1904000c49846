import type { CellPlace } from "./error-messages.ts";

/** A call of a function of the add-in, as a cell made it: every argument is a value by then. */
export interface FunctionCall {
  readonly functionName: string;
  readonly args: readonly unknown[];
}

/** A person does not read about more calls of one cell. */
const MOST = 20;

/** The calls that each cell made when it was last calculated, in their order. */
export class CellCalls {
  private run = 0;
  private readonly byCell = new Map<string, { readonly run: number; calls: FunctionCall[] }>();

  /** Begins a calculation: the old calls of a cell are forgotten once it is calculated again. */
  begin(): void {
    this.run += 1;
  }

  /** Keeps a call; one that the cell has made already is kept once. */
  keep(place: CellPlace, call: FunctionCall): void {
    const at = key(place);
    const known = this.byCell.get(at);
    const cell = known?.run === this.run ? known : { run: this.run, calls: [] };
    if (cell.calls.length < MOST && !cell.calls.some((each) => same(each, call)))
      cell.calls.push(call);
    this.byCell.set(at, cell);
  }

  /** The calls of a cell. */
  of(place: CellPlace): readonly FunctionCall[] {
    return this.byCell.get(key(place))?.calls ?? [];
  }
}

function key({ sheetId, row, column }: CellPlace): string {
  return `${sheetId} ${row} ${column}`;
}

function same(one: FunctionCall, other: FunctionCall): boolean {
  return (
    one.functionName === other.functionName &&
    JSON.stringify(one.args) === JSON.stringify(other.args)
  );
}
