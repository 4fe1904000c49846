/** The ways in which one Excel may differ from another. A session may choose them, to test the add-in with each. */
export interface Behaviour {
  /** What an add-in writes cannot be undone, as in an Excel below ExcelApi 1.20: the stack is then empty. */
  readonly noUndo: boolean;
  /** Calls that are reported to empty the undo stack do so (office-js #5918, #6170, #6491). */
  readonly callsClearUndo: boolean;
  /** `Worksheet.names` also has the names of the workbook (office-js #1011). */
  readonly namesDoubled: boolean;
  /** A formula shows #BUSY! and spills nothing for this many milliseconds after it was written. */
  readonly resultsAfter: number;
  /** The greatest number of bytes of a request or an answer; larger ones are refused. */
  readonly mostBytes: number;
}

/** The behaviour of the newest Excel, as documented. */
export const DOCUMENTED: Behaviour = {
  noUndo: false,
  callsClearUndo: false,
  namesDoubled: false,
  resultsAfter: 0,
  mostBytes: 5_000_000,
};
