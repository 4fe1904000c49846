import type { Tell } from "../notice.ts";

/** A row of a table below its heads. */
export interface ReadRow {
  readonly line: number;
  /** As printed, with footnote marks. */
  readonly label: string;
  /** One text a column; all are empty in a heading. */
  readonly cells: readonly string[];
  /** The heading above it, as printed; "" before the first. */
  readonly section: string;
}

/** Says whether a row is a heading: a label alone. */
export const isHeading = ({ cells }: Pick<ReadRow, "cells">): boolean =>
  cells.every((text) => text === "");

interface Body {
  /** The line of the first row. */
  readonly line: number;
  /** How many cells a row has, its label included. */
  readonly width: number;
  readonly name: string;
}

/** Returns the rows of a table; reports rows that have a wrong length or no label, or are printed twice. */
export function readRows(
  rows: readonly (readonly string[])[],
  { line: first, width, name }: Body,
  tell: Tell,
): ReadRow[] {
  const seen = new Map<string, number>();
  let section = "";
  return rows.map(([label = "", ...texts], i) => {
    const line = first + i;
    const cells = Array.from({ length: width - 1 }, (_, at) => texts[at] ?? "");
    const beyond = texts.slice(width - 1).filter((text) => text !== "");
    const isAlone = isHeading({ cells }) && beyond.length === 0;
    const refuse = (what: string, next: string): void => {
      tell({ line, what: `${name}, "${label}": ${what}`, next });
    };
    if (beyond.length > 0 || (texts.length !== width - 1 && !isAlone))
      refuse(
        `the row has ${texts.length} cells, the heads have ${width - 1}.`,
        "Compare it with the release and mend the tabs.",
      );
    if (label === "") refuse("a row has figures and no label.", "Write its label as printed.");
    const key = [label, ...cells].join("\t");
    const before = isAlone ? undefined : seen.get(key);
    if (before !== undefined) refuse(`the row repeats line ${before}.`, "Delete one of them.");
    seen.set(key, line);
    if (isAlone) section = label;
    return { line, label, cells, section: isAlone ? "" : section };
  });
}
