import type { AddinFunctions, FileName, FileWorkbook } from "../workbook-file.ts";

/** The meanings of words in formulas besides Excel's own functions. */
export interface KnownWords extends AddinFunctions {
  /** Names of several cells, in small letters. */
  readonly ranges: ReadonlySet<string>;
}

/** Returns what is known of the words in a workbook's formulas. */
export function knownWords({ names, sheets }: FileWorkbook, addin: AddinFunctions): KnownWords {
  const all = [...names, ...sheets.flatMap((sheet) => sheet.names)];
  return { ...addin, ranges: new Set(all.filter(isRange).map(({ name }) => name.toLowerCase())) };
}

const isRange = ({ reference }: FileName): boolean =>
  !/^(?:'(?:[^']|'')*'|[^'!]+)!\$?[A-Z]+\$?\d+$/i.test(reference);
