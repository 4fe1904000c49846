/** The message of a function that gave a cell an error. */
export interface ErrorMessage {
  readonly functionName: string;
  readonly code: string;
  readonly message: string;
}

/** A cell by its sheet's id, counted from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The last message that the functions of each cell gave with an error. Univer drops them, so they are kept here to
 * explain the selected cell. A message may be stale once the cell holds another formula: ask `Host.messageOf`, which
 * checks what the cell shows.
 */
export class ErrorMessages {
  private readonly byCell = new Map<string, ErrorMessage>();

  /** Keeps a message for a cell. */
  keep(place: CellPlace, message: ErrorMessage): void {
    this.byCell.set(key(place), message);
  }

  /** The last message kept for a cell. */
  of(sheetId: string, row: number, column: number): ErrorMessage | undefined {
    return this.byCell.get(key({ sheetId, row, column }));
  }
}

function key({ sheetId, row, column }: CellPlace): string {
  return `${sheetId} ${row} ${column}`;
}
